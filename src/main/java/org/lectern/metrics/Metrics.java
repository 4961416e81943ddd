package org.lectern.metrics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;

/// Gathers figures into charts, and finds where they disagree.
public final class Metrics {

    private Metrics() {}

    /// What is gathered on the questions of an item. Figures of different units never share a chart, and a figure that
    /// stands alone has none.
    ///
    /// @param items the items to gather from; the item itself may be among them
    public static Gatherings gather(Item item, Collection<Item> items, Selection selection) {
        return new Gatherings(item, items, selection);
    }

    /// What is gathered on the questions of all items, for asking after subjects by name.
    public static Gatherings gather(Collection<Item> items, Selection selection) {
        return new Gatherings(items, selection);
    }

    /// Where the items disagree: the widest gaps first.
    public static List<Disagreement> disagreements(Collection<Item> items, Selection selection) {
        return Disagreements.of(items, selection);
    }

    /// What items say of the subject and measure of a metric, in its unit; the metric itself is among it.
    public static List<Datum> sayings(Metric metric, Collection<Item> items, Lens lens) {
        return items.stream().flatMap(item -> data(item, lens).stream())
                .filter(datum -> datum.unit().equals(metric.unit())
                        && Question.fold(datum.measure()).equals(Question.fold(metric.measure()))
                        && Question.fold(datum.subject()).equals(Question.fold(metric.subject())))
                .toList();
    }

    /// Every figure that an item states: its metrics, the points of its series, and what was found in its words.
    static List<Datum> data(Item item, Lens lens) {
        var metrics = item.metrics().stream().map(metric -> Datum.of(item, metric));
        var points = item.series().stream()
                .flatMap(series -> series.points().stream().map(point -> Datum.of(item, series, point)));
        return Stream.of(metrics, points, lens.figures(item).stream()).flatMap(each -> each).toList();
    }
}
