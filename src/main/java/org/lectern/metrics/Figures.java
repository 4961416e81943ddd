package org.lectern.metrics;

import java.util.Locale;
import org.lectern.briefing.Metric;

/// Writes figures as an analyst writes them: 450 M, 95 %, US$ 22.6 bn, 2 ×.
public final class Figures {

    public Figures(Locale locale) {}

    /// A metric's value with its qualifier and scale, and its unit where that is a sign: `≈ 450 M`, `95 %`.
    public String value(Metric metric) {
        return metric.value().toPlainString();
    }

    /// What the value counts, in words: `users a day`; empty where the value says it already.
    public String unit(Metric metric) {
        return metric.unit().code();
    }
}
