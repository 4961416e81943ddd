package org.lectern.metrics;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.briefing.Item;

/// Gathers figures into charts.
public final class Metrics {

    private Metrics() {}

    /// The charts of an item: its own figures, with what other items say of the same subjects and measures. Figures of
    /// different units never share a chart, and a figure that stands alone has none.
    ///
    /// @param items the items to gather from; the item itself may be among them
    public static List<Chart> charts(Item item, List<Item> items) {
        return new Charting(item, items).charts();
    }

    /// Every figure that an item states: its metrics, then the points of its series.
    static List<Datum> data(Item item) {
        var metrics = item.metrics().stream().map(metric -> Datum.of(item, metric));
        var points = item.series().stream()
                .flatMap(series -> series.points().stream().map(point -> Datum.of(item, series, point)));
        return Stream.concat(metrics, points).toList();
    }
}
