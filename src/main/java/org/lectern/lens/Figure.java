package org.lectern.lens;

import java.util.List;
import java.util.Locale;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;

/// A number in the words of an item that the briefing does not list among its metrics.
///
/// @param metric what it is taken to say; its id sets it apart from the other figures of the item, at every start alike
/// @param span where it stands in the text of today
/// @param dated whether its period is told by the words or by the user; else it is the day of the briefing
public record Figure(Metric metric, Span span, Standing standing, boolean dated) {

    /// How sure it is.
    public enum Standing {

        /// Read from the words without doubt.
        FOUND,
        /// Read from the words, perhaps wrongly.
        UNSURE,
        /// Said by the user.
        CORRECTED
    }

    public String id() {
        return metric.id();
    }

    /// Whether it says enough to stand in a chart without being asked.
    boolean charted() {
        return !metric.subject().isBlank() && !metric.measure().isBlank();
    }

    /// What it belongs to with others of its kind.
    List<String> series() {
        return List.of(metric.subject().toLowerCase(Locale.ROOT), metric.measure().toLowerCase(Locale.ROOT),
                metric.unit().code());
    }
}
