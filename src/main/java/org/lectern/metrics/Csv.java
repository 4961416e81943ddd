package org.lectern.metrics;

import java.util.List;
import org.lectern.briefing.Item;
import org.lectern.csv.Rows;

/// Writes figures as comma-separated values by RFC 4180, each with the sentence that states it; to be saved in UTF-8.
public final class Csv {

    private Csv() {}

    /// The values of a chart, a row for each statement.
    public static String of(Chart chart) {
        return Rows.BYTE_ORDER_MARK + Evidence.of(chart.data()).csv();
    }

    /// All figures of some items.
    public static String of(List<Item> items) {
        return Rows.BYTE_ORDER_MARK
                + Evidence.of(items.stream().flatMap(item -> Metrics.data(item, Lens.NONE).stream()).toList()).csv();
    }
}
