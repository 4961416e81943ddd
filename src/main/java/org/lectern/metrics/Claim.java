package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Point;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Unit;

/// What a figure is said to be.
///
/// @param value the lower end of a range
/// @param upper the upper end of a range
/// @param step what one more in the last written digit would be worth: 1,000,000 for `450 million`
public record Claim(BigDecimal value, Optional<BigDecimal> upper, BigDecimal step, Unit unit, Qualifier qualifier,
        MetricKind kind, Period period) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /// About is as near as a fiftieth of the value.
    private static final BigDecimal ABOUT = new BigDecimal("0.02");
    /// Who knows of 50 million does not write more than 27 million.
    private static final BigDecimal FLOOR = new BigDecimal("1.2");
    /// More than any source gives.
    private static final MathContext DIGITS = new MathContext(14);

    /// What a metric says, as exactly as its words do.
    public static Claim of(Metric metric) {
        return new Claim(metric.value(), metric.upper(), Digits.step(metric.quote().exact(), metric.value()),
                metric.unit(), metric.qualifier(), metric.kind(), metric.period());
    }

    static Claim of(Point point, Unit unit) {
        return new Claim(point.value(), Optional.empty(), Digits.step(point.value()), unit, Qualifier.EXACT,
                MetricKind.ACTUAL, point.period());
    }

    /// The highest value that is named.
    public BigDecimal end() {
        return upper.orElse(value);
    }

    /// Whether it names a bound only.
    boolean bound() {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.AT_MOST;
    }

    /// Whether it is of the same stretch of time as another.
    boolean simultaneous(Claim other) {
        return period.first().equals(other.period.first()) && period.last().equals(other.period.last());
    }

    /// Whether it lies in the time of another.
    boolean within(Claim other) {
        return !period.first().isBefore(other.period.first()) && !period.last().isAfter(other.period.last());
    }

    /// Whether it gives the same value as another, whatever the digits.
    boolean equal(Claim other) {
        return value.compareTo(other.value) == 0
                && upper.map(BigDecimal::stripTrailingZeros).equals(other.upper.map(BigDecimal::stripTrailingZeros));
    }

    /// Whether a value can be meant by this claim and by another one of the same unit: each is taken as exactly as its
    /// digits and its qualifier make it, so that 4.2 billion and 4,203 million agree.
    boolean agrees(Claim other) {
        if (bound() && qualifier == other.qualifier) {
            var low = value.min(other.value);
            var high = value.max(other.value);
            return low.signum() <= 0 || high.compareTo(low.multiply(FLOOR)) <= 0;
        }
        return !above(other) && !other.above(this);
    }

    /// The claim times a factor, in another unit.
    Claim times(BigDecimal factor, Unit other) {
        return new Claim(times(value, factor), upper.map(end -> times(end, factor)), times(step, factor), other,
                qualifier, kind, period);
    }

    /// The claim with fewer digits.
    Claim rounded(MathContext digits) {
        return new Claim(value.round(digits), upper.map(end -> end.round(digits)), step, unit, qualifier, kind, period);
    }

    /// The claim in tenths; below one, with two digits.
    Claim tenths() {
        return new Claim(tenths(value), upper.map(Claim::tenths), step, unit, qualifier, kind, period);
    }

    private static BigDecimal tenths(BigDecimal amount) {
        return (amount.abs().compareTo(BigDecimal.ONE) < 0
                ? amount.round(new MathContext(2))
                : amount.setScale(1, RoundingMode.HALF_UP)).stripTrailingZeros();
    }

    private static BigDecimal times(BigDecimal amount, BigDecimal factor) {
        return amount.multiply(factor).round(DIGITS).stripTrailingZeros();
    }

    /// Whether every value that it can mean is above every value that another can mean: 49.5 is no 49.
    private boolean above(Claim other) {
        return qualifier != Qualifier.AT_MOST && other.qualifier != Qualifier.AT_LEAST
                && value.subtract(slack()).compareTo(other.end().add(other.slack())) >= 0;
    }

    private BigDecimal slack() {
        var half = step.multiply(HALF);
        return qualifier == Qualifier.APPROXIMATELY ? step.max(value.abs().multiply(ABOUT)) : half;
    }
}
