package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.briefing.Unit;

/// Units of one dimension, which a factor turns into one another: weights, lengths, energies, powers; and their rates
/// by time. Counts by time stay as they are: the users of a day are not a part of those of a year.
final class UnitFactors {

    /// The dimensions: their units in the order of size.
    private static final List<Map<String, String>> DIMENSIONS = List.of(
            Map.of("g", "0.001", "kg", "1", "t", "1e3", "kt", "1e6", "Mt", "1e9", "Gt", "1e12"),
            Map.of("m", "1", "km", "1e3"),
            Map.of("W.h", "0.001", "kW.h", "1", "MW.h", "1e3", "GW.h", "1e6", "TW.h", "1e9"),
            Map.of("W", "0.001", "kW", "1", "MW", "1e3", "GW", "1e6"));
    /// How many of each are in a year.
    private static final Map<String, String> TIMES = Map.of("a", "1", "mo", "12", "wk", "52.1775", "d", "365.2425");

    private UnitFactors() {}

    /// A value in another unit of its dimension; the value itself when it is in that unit; nothing across dimensions.
    static Optional<Datum> convert(Datum datum, Unit into) {
        if (datum.unit().equals(into)) {
            return Optional.of(datum);
        }
        return factor(datum.unit(), into)
                .map(factor -> datum.shown(datum.claim().times(factor, into), datum.rate()));
    }

    /// An amount of a year or a month as so much a year or a month; nothing for other stretches of time, and for what is
    /// by time already.
    static Optional<Datum> byTime(Datum datum) {
        var days = ChronoUnit.DAYS.between(datum.period().first(), datum.period().last()) + 1;
        var time = days >= 360 && days <= 372 ? "a" : days >= 28 && days <= 31 ? "mo" : "";
        return time.isEmpty() || datum.unit().code().indexOf('/') >= 0
                ? Optional.empty()
                : Optional.of(datum.in(new Unit(datum.unit().code() + "/" + time)));
    }

    /// The next smaller and the next larger unit.
    static List<Unit> beside(Unit unit) {
        var parts = unit.code().split("/", 2);
        var rest = parts.length == 1 ? "" : "/" + parts[1];
        var sizes = dimension(parts[0]).map(units -> units.keySet().stream()
                .sorted(Comparator.comparing(code -> new BigDecimal(units.get(code)))).toList()).orElse(List.of());
        var at = sizes.indexOf(parts[0]);
        return IntStream.of(at - 1, at + 1).filter(i -> at >= 0 && i >= 0 && i < sizes.size())
                .mapToObj(i -> new Unit(sizes.get(i) + rest)).toList();
    }

    /// What turns an amount by one stretch of time into that by another: 12 from a month into a year.
    static Optional<BigDecimal> time(String from, String into) {
        return TIMES.containsKey(from) && TIMES.containsKey(into)
                ? Optional.of(new BigDecimal(TIMES.get(from)).divide(new BigDecimal(TIMES.get(into)),
                        MathContext.DECIMAL64))
                : Optional.empty();
    }

    private static Optional<BigDecimal> factor(Unit from, Unit into) {
        var one = from.code().split("/", 2);
        var other = into.code().split("/", 2);
        if (one.length != other.length) {
            return Optional.empty();
        }
        var times = one.length == 1 || one[1].equals(other[1])
                ? Optional.of(BigDecimal.ONE)
                : time(one[1], other[1]);
        return times.flatMap(by -> amount(one[0], other[0]).map(by::multiply));
    }

    private static Optional<BigDecimal> amount(String from, String into) {
        return dimension(from).filter(units -> units.containsKey(into)).map(units -> new BigDecimal(units.get(from))
                .divide(new BigDecimal(units.get(into)), MathContext.DECIMAL64));
    }

    private static Optional<Map<String, String>> dimension(String code) {
        return DIMENSIONS.stream().filter(units -> units.containsKey(code)).findFirst();
    }
}
