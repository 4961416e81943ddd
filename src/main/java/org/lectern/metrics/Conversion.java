package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Unit;

/// Turns values into other units: by factor within a dimension, from currency to currency only at a rate of the time
/// that the value is of.
final class Conversion {

    private final Rates rates;

    Conversion(Rates rates) {
        this.rates = rates;
    }

    /// The units that a gathering can be shown in besides its own: other currencies, the next larger and smaller unit.
    List<Unit> units(Gathering gathering) {
        var money = Money.of(gathering.unit());
        var units = money.isPresent()
                ? rates.currencies().stream().map(code -> new Unit(code + money.get().rest())).toList()
                : UnitFactors.beside(gathering.unit());
        return units.stream().filter(unit -> !alike(unit, gathering.unit())).filter(unit -> gathering.own().stream()
                .flatMap(strand -> strand.data().stream()).anyMatch(datum -> convert(datum, unit).isPresent()))
                .toList();
    }

    /// Whether a unit is an amount of money, as a whole or by something.
    static boolean ofMoney(Unit unit) {
        return Money.of(unit).isPresent();
    }

    /// Whether values of two units are written alike: all weights from a tonne up are written in tonnes.
    private static boolean alike(Unit one, Unit other) {
        return one.equals(other) || (!UnitWords.of(one).noun().isEmpty()
                && UnitWords.of(one).noun().equals(UnitWords.of(other).noun()));
    }

    /// A value in another unit; nothing when no factor leads there, and no rate of its time.
    Optional<Datum> convert(Datum datum, Unit into) {
        return UnitFactors.convert(datum, into).or(() -> Money.of(datum.unit()).flatMap(from -> Money.of(into)
                .flatMap(to -> money(datum, from, to, into))));
    }

    private Optional<Datum> money(Datum datum, Money from, Money into, Unit unit) {
        var time = from.rest().equals(into.rest())
                ? Optional.of(BigDecimal.ONE)
                : UnitFactors.time(from.per(), into.per());
        if (from.currency().equals(into.currency())) {
            return time.map(by -> datum.shown(datum.claim().times(by, unit), datum.rate()));
        }
        return time.flatMap(by -> rates.rate(from.currency(), into.currency(), datum.period()).map(rate -> datum.shown(
                datum.claim().times(rate.factor(from.currency()).multiply(by, MathContext.DECIMAL128), unit),
                Optional.of(rate))));
    }

    /// An amount of money.
    ///
    /// @param rest what it is by, with its stroke: `/a`; empty for a sum
    private record Money(String currency, String rest) {

        static Optional<Money> of(Unit unit) {
            var code = unit.code();
            return code.length() >= 3 && UnitWords.isCurrency(code.substring(0, 3)) && !UnitWords.isRate(unit)
                    && (code.length() == 3 || code.charAt(3) == '/')
                            ? Optional.of(new Money(code.substring(0, 3), code.substring(3)))
                            : Optional.empty();
        }

        String per() {
            return rest.isEmpty() ? "" : rest.substring(1);
        }
    }
}
