package org.lectern.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
/// @param claim what is shown: the first statement's, unless it was converted or set in proportion
/// @param statements never empty; the first one is what the point opens
/// @param rate what it was converted at, when a currency was
public record Datum(String subject, String measure, Claim claim, List<Statement> statements, Optional<Rate> rate) {

    public Datum {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a value that nobody states");
        }
    }

    static Datum of(Item item, Metric metric) {
        return of(metric.subject(), metric.measure(), new Statement(item, new Origin.Said(metric), Claim.of(metric),
                item.source(metric.source())));
    }

    static Datum of(Item item, Series series, Point point) {
        return of(series.subject(), series.measure(), new Statement(item, Origin.Charted.of(series, point.period()),
                Claim.of(point, series.unit()), item.source(series.source())));
    }

    /// The value of one statement.
    public static Datum of(String subject, String measure, Statement statement) {
        return new Datum(subject, measure, statement.claim(), List.of(statement), Optional.empty());
    }

    public BigDecimal value() {
        return claim.value();
    }

    /// The upper end of a range.
    public Optional<BigDecimal> upper() {
        return claim.upper();
    }

    public Unit unit() {
        return claim.unit();
    }

    public Qualifier qualifier() {
        return claim.qualifier();
    }

    public MetricKind kind() {
        return claim.kind();
    }

    public Period period() {
        return claim.period();
    }

    /// The statement that opens: one in words, if there is one.
    public Statement statement() {
        return statements.getFirst();
    }

    /// Whether it is shown as it is reported, in its own unit.
    public boolean asReported() {
        return claim.equals(statement().claim());
    }

    /// Whether a figure in words states this value.
    public boolean stated(ItemRef item, String id) {
        return statements.stream().anyMatch(each -> each.states(item, id));
    }

    boolean simultaneous(Datum other) {
        return claim.simultaneous(other.claim);
    }

    /// Whether two values of the same subject and measure are one: the value at the year's end is that of the year, and
    /// 96.2988 in a table is the 96.3 of the words. A bound and a range say less than a value, and stay apart from it.
    boolean joins(Datum other) {
        if (unit().equals(other.unit()) && (claim.within(other.claim) || other.claim.within(claim))) {
            return claim.equal(other.claim) || (simultaneous(other) && plain() && other.plain()
                    && claim.agrees(other.claim));
        }
        return false;
    }

    /// Both as one value: that of the words, if only one of them has words.
    Datum joined(Datum other) {
        var spoken = statement().quote().isPresent() || other.statement().quote().isEmpty();
        var all = new ArrayList<>(spoken ? statements : other.statements);
        for (var statement : spoken ? other.statements : statements) {
            // A series says again what the words of its item say.
            if (statement.quote().isPresent()
                    || all.stream().noneMatch(each -> each.item().ref().equals(statement.item().ref()))) {
                all.add(statement);
            }
        }
        return new Datum(subject, measure, spoken ? claim : other.claim, all, rate);
    }

    /// The same value with how its statements stand now.
    Datum standing(Map<FigureId, Standing> standing) {
        return new Datum(subject, measure, claim, statements.stream().map(statement -> statement
                .standing(standing.getOrDefault(statement.figure(), statement.standing()))).toList(), rate);
    }

    /// The same value under another name of its unit; its statements are taken to mean that unit.
    Datum in(Unit unit) {
        var first = statement();
        var same = new Claim(claim.value(), claim.upper(), claim.step(), unit, claim.qualifier(), claim.kind(),
                claim.period());
        return of(subject, measure, new Statement(first.item(), first.origin(), same, first.source(),
                first.standing()));
    }

    /// The same value shown as something else.
    Datum shown(Claim as, Optional<Rate> at) {
        return new Datum(subject, measure, as, statements, at);
    }

    private boolean plain() {
        return !claim.bound() && claim.upper().isEmpty();
    }
}
