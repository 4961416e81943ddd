package org.lectern.statistics;

import java.math.BigDecimal;
import org.lectern.statistics.text.Numeral.Form;

/// A quantity as the grammar read it, before its surroundings are asked.
///
/// @param from its first token
/// @param to the token after its last one, a unit of the lexicon included
/// @param value the lower end of a range
/// @param upper the upper end of a range; the value itself when there is no range
/// @param form how its number is written
/// @param bare whether it is digits alone, as years, ids and labels are
record Quantity(int from, int to, BigDecimal value, BigDecimal upper, UnitPhrase unit, Form form, boolean bare) {

    static Quantity of(Part part) {
        return new Quantity(part.from(), part.to(), part.value(), part.value(), part.unit(), part.form(),
                part.isBareInteger());
    }

    /// Both ends, whichever is said first.
    static Quantity range(Part one, Part other, UnitPhrase unit) {
        return new Quantity(Math.min(one.from(), other.from()), Math.max(one.to(), Math.max(other.to(), unit.to())),
                one.value().min(other.value()), one.value().max(other.value()), unit, other.form(),
                one.isBareInteger() && other.isBareInteger());
    }

    boolean isRange() {
        return value.compareTo(upper) != 0;
    }

    Quantity in(UnitPhrase other) {
        return new Quantity(from, to, value, upper, other, form, false);
    }
}
