package org.lectern.metrics;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Event;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Point;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Series;
import org.lectern.briefing.Source;
import org.lectern.briefing.Unit;

/// An item made of figures only.
final class Facts {

    private final String name;
    private final List<Metric> metrics = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Facts(String name) {
        this.name = name;
    }

    /// Adds a metric, named by its place: `m0`, `m1`.
    Facts metric(String subject, String measure, double value, String unit, String period) {
        return metric(subject, measure, value, unit, period, MetricKind.ACTUAL);
    }

    Facts estimate(String subject, String measure, double value, String unit, String period) {
        return metric(subject, measure, value, unit, period, MetricKind.ESTIMATE);
    }

    /// Adds a series of yearly values.
    Facts series(String subject, String measure, String unit, int firstYear, double... values) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < values.length; i++) {
            points.add(new Point(Period.parse(String.valueOf(firstYear + i)), BigDecimal.valueOf(values[i])));
        }
        series.add(new Series("s" + series.size(), subject, measure, new Unit(unit), points, ""));
        return this;
    }

    Facts event(String period, String label) {
        events.add(new Event("e" + events.size(), Period.parse(period), label, new Quote("", "", ""), ""));
        return this;
    }

    /// Adds a metric that some words state.
    Facts said(String subject, String measure, double value, String unit, String period, String words) {
        metrics.add(new Metric("m" + metrics.size(), subject, measure, BigDecimal.valueOf(value), Optional.empty(),
                new Unit(unit), Qualifier.EXACT, MetricKind.ACTUAL, Period.parse(period), new Quote(words, "", ""),
                ""));
        return this;
    }

    /// Adds what some words say of the boats of the bay in 2023.
    ///
    /// @param upper the upper end of a range; empty when it is none
    Facts boats(String words, String value, String upper, String unit, Qualifier qualifier) {
        metrics.add(new Metric("m" + metrics.size(), "Bay", "boats", new BigDecimal(value),
                Optional.of(upper).filter(end -> !end.isEmpty()).map(BigDecimal::new), new Unit(unit), qualifier,
                MetricKind.ACTUAL, Period.parse("2023"), new Quote(words, "", ""), ""));
        return this;
    }

    private Facts metric(String subject, String measure, double value, String unit, String period, MetricKind kind) {
        metrics.add(new Metric("m" + metrics.size(), subject, measure, BigDecimal.valueOf(value), Optional.empty(),
                new Unit(unit), Qualifier.EXACT, kind, Period.parse(period), new Quote("", "", ""), ""));
        return this;
    }

    Item item() {
        return new Item(new ItemRef("facts", name), "Item " + name, List.of(), "", "", List.of(new Source("source",
                "Count of " + name, URI.create("https://example.org/" + name), "Office " + name, Optional.empty())),
                metrics, series, events);
    }
}
