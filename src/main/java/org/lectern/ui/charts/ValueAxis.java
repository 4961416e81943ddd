package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.metrics.Datum;

/// The round numbers that grid lines stand at: about four, around all values, from nought unless that would flatten
/// the line; or powers of ten, when the axis is logarithmic.
record ValueAxis(List<BigDecimal> ticks, boolean logarithmic) {

    private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"),
            BigDecimal.valueOf(5));
    private static final int LINES = 4;
    private static final double FLAT = 0.7;

    ValueAxis {
        ticks = List.copyOf(ticks);
    }

    /// The axis around values of which there is at least one.
    static ValueAxis of(List<BigDecimal> values) {
        var least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        if (least.compareTo(most) == 0 || (least.signum() > 0 && least.doubleValue() <= FLAT * most.doubleValue())) {
            least = least.min(BigDecimal.ZERO);
            most = most.max(BigDecimal.ZERO);
        }
        return least.compareTo(most) == 0 ? around(BigDecimal.ZERO, BigDecimal.ONE) : around(least, most);
    }

    /// The logarithmic axis around values that are all above nought.
    static ValueAxis logarithmic(List<BigDecimal> values) {
        var least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        var from = (int) Math.floor(Math.log10(least.doubleValue()));
        var to = Math.max(from + 1, (int) Math.ceil(Math.log10(most.doubleValue())));
        var step = Math.ceilDiv(to - from, LINES + 1);
        var ticks = new ArrayList<BigDecimal>();
        for (var power = from; power < to + step; power += step) {
            ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power));
        }
        return new ValueAxis(ticks, true);
    }

    /// The values that an axis must hold: those shown, and the upper ends of ranges.
    static List<BigDecimal> values(List<Datum> data) {
        return data.stream().flatMap(datum -> Stream.of(datum.value(), datum.claim().end())).toList();
    }

    /// Whether some values can stand on a logarithmic axis, and are far enough apart to need one.
    static boolean spread(List<Datum> data) {
        var values = values(data);
        var least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return positive(data) && most.doubleValue() >= 8 * least.doubleValue();
    }

    /// Whether all values are above nought, as a logarithmic axis needs them.
    static boolean positive(List<Datum> data) {
        return values(data).stream().allMatch(value -> value.signum() > 0);
    }

    BigDecimal first() {
        return ticks.getFirst();
    }

    BigDecimal last() {
        return ticks.getLast();
    }

    /// Where a value lies on the axis, 0 to 1.
    double place(BigDecimal value) {
        if (logarithmic) {
            var from = Math.log10(first().doubleValue());
            return (Math.log10(value.doubleValue()) - from) / (Math.log10(last().doubleValue()) - from);
        }
        return value.subtract(first()).doubleValue() / last().subtract(first()).doubleValue();
    }

    private static ValueAxis around(BigDecimal least, BigDecimal most) {
        var span = most.subtract(least);
        var power = span.round(new MathContext(1)).precision() - span.round(new MathContext(1)).scale() - 1;
        var best = List.<BigDecimal>of();
        var bestCost = Double.MAX_VALUE;
        for (var exponent = power - 1; exponent <= power; exponent++) {
            for (var digit : STEPS) {
                var ticks = ticks(least, most, digit.scaleByPowerOfTen(exponent));
                var cost = ticks.getLast().subtract(ticks.getFirst()).doubleValue() / span.doubleValue()
                        + 0.2 * Math.abs(ticks.size() - LINES);
                if (cost < bestCost) {
                    best = ticks;
                    bestCost = cost;
                }
            }
        }
        return new ValueAxis(best, false);
    }

    private static List<BigDecimal> ticks(BigDecimal least, BigDecimal most, BigDecimal step) {
        var first = least.divide(step, 0, RoundingMode.FLOOR);
        var last = most.divide(step, 0, RoundingMode.CEILING);
        var ticks = new ArrayList<BigDecimal>();
        for (var at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
            ticks.add(at.multiply(step));
        }
        return ticks;
    }
}
