package org.lectern.editions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Point;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Series;
import org.lectern.editions.FigureChange.Aspect;

/// Finds the figures of an item that were added, removed or changed.
final class FigureChanges {

    /// What two figures must share to be the same figure. A figure without an id is given one by its place, so that an
    /// id alone says little: it counts only beside what the figure is of, or what it measures.
    private static final List<Function<Metric, Object>> METRIC_KEYS = List.of(
            metric -> List.of(metric.id(), key(metric)), metric -> List.of(key(metric), metric.kind()),
            FigureChanges::key, metric -> List.of(metric.id(), fold(metric.subject()), fold(metric.measure())),
            metric -> List.of(metric.id(), fold(metric.subject())),
            metric -> List.of(metric.id(), fold(metric.measure())));

    private static final List<Function<Series, Object>> SERIES_KEYS = List.of(
            series -> List.of(series.id(), fold(series.subject()), fold(series.measure())),
            series -> List.of(fold(series.subject()), fold(series.measure()), series.unit()), Series::id);

    private FigureChanges() {}

    static List<FigureChange> between(Item before, Item after) {
        return Stream.concat(changes(Pairs.of(before.metrics(), after.metrics(), METRIC_KEYS), false).stream(),
                series(before, after).stream()).toList();
    }

    private static List<FigureChange> series(Item before, Item after) {
        var pairs = Pairs.of(before.series(), after.series(), SERIES_KEYS);
        var changes = new ArrayList<FigureChange>();
        for (var pair : pairs.after()) {
            var older = pair.before().map(FigureChanges::points).orElse(List.of());
            changes.addAll(changes(Pairs.of(older, points(pair.after()), List.of(Metric::period)), true));
        }
        pairs.removed().forEach(series -> changes.addAll(changes(new Pairs<>(List.of(), points(series)), true)));
        return changes;
    }

    private static List<FigureChange> changes(Pairs<Metric> pairs, boolean ofSeries) {
        var changes = new ArrayList<FigureChange>();
        for (var pair : pairs.after()) {
            var aspects = pair.before().map(older -> aspects(older, pair.after())).orElse(Set.of());
            if (pair.before().isEmpty() || !aspects.isEmpty()) {
                changes.add(new FigureChange(pair.before(), Optional.of(pair.after()), aspects, ofSeries));
            }
        }
        pairs.removed().forEach(
                gone -> changes.add(new FigureChange(Optional.of(gone), Optional.empty(), Set.of(), ofSeries)));
        return changes;
    }

    private static Set<Aspect> aspects(Metric before, Metric after) {
        var aspects = EnumSet.noneOf(Aspect.class);
        if (!before.subject().equals(after.subject()) || !before.measure().equals(after.measure())) {
            aspects.add(Aspect.NAME);
        }
        if (before.value().compareTo(after.value()) != 0 || !plain(before.upper()).equals(plain(after.upper()))) {
            aspects.add(Aspect.VALUE);
        }
        if (!before.unit().equals(after.unit())) {
            aspects.add(Aspect.UNIT);
        }
        if (before.qualifier() != after.qualifier()) {
            aspects.add(Aspect.QUALIFIER);
        }
        if (before.kind() != after.kind()) {
            aspects.add(Aspect.KIND);
        }
        if (!before.period().equals(after.period())) {
            aspects.add(Aspect.PERIOD);
        }
        return aspects;
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros);
    }

    private static Object key(Metric metric) {
        return List.of(fold(metric.subject()), fold(metric.measure()), metric.period(), metric.unit());
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /// The points of a series in the form of metrics that hang on no words.
    private static List<Metric> points(Series series) {
        return series.points().stream().map(point -> metric(series, point)).toList();
    }

    private static Metric metric(Series series, Point point) {
        return new Metric(series.id(), series.subject(), series.measure(), point.value(), Optional.empty(),
                series.unit(), Qualifier.EXACT, MetricKind.ACTUAL, point.period(), new Quote("", "", ""),
                series.source());
    }
}
