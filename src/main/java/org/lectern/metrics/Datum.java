package org.lectern.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Point;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Series;
import org.lectern.briefing.Unit;

/// A value that a chart shows, with those who state it.
///
/// @param upper the upper end of a range
/// @param statements never empty; the first one is what the point opens
public record Datum(String subject, String measure, Unit unit, BigDecimal value, Optional<BigDecimal> upper,
        Qualifier qualifier, MetricKind kind, Period period, List<Statement> statements) {

    public Datum {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a value that nobody states");
        }
    }

    static Datum of(Item item, Metric metric) {
        var statement = new Statement(item, Optional.of(metric), item.source(metric.source()));
        return new Datum(metric.subject(), metric.measure(), metric.unit(), metric.value(), metric.upper(),
                metric.qualifier(), metric.kind(), metric.period(), List.of(statement));
    }

    static Datum of(Item item, Series series, Point point) {
        var statement = new Statement(item, Optional.empty(), item.source(series.source()));
        return new Datum(series.subject(), series.measure(), series.unit(), point.value(), Optional.empty(),
                Qualifier.EXACT, MetricKind.ACTUAL, point.period(), List.of(statement));
    }

    Datum with(List<Statement> all) {
        return new Datum(subject, measure, unit, value, upper, qualifier, kind, period, all);
    }

    /// The statement that opens: one in words, if there is one.
    public Statement statement() {
        return statements.getFirst();
    }

    /// Whether a metric states this value.
    public boolean stated(ItemRef item, String metric) {
        return statements.stream().anyMatch(each -> each.states(item, metric));
    }

    /// Whether two values are of the same stretch of time.
    boolean simultaneous(Datum other) {
        return period.first().equals(other.period.first()) && period.last().equals(other.period.last());
    }

    /// Whether two values of the same subject and measure say the same: the value at the year's end is that of the year.
    boolean agrees(Datum other) {
        return (within(other) || other.within(this)) && value.compareTo(other.value) == 0
                && upper.map(BigDecimal::stripTrailingZeros).equals(other.upper.map(BigDecimal::stripTrailingZeros));
    }

    private boolean within(Datum other) {
        return !period.first().isBefore(other.period.first()) && !period.last().isAfter(other.period.last());
    }
}
