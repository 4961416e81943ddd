package org.lectern.statistics;

import java.math.BigDecimal;
import org.lectern.statistics.text.Numeral.Form;

/// One number with its sign and its unit: an end of a range, or a quantity by itself.
///
/// @param from its first token, be it a sign or a currency
/// @param number the first token of the number itself
/// @param to the token after its last one, the unit included
/// @param scale what its scale words multiply: 1000000 in `1.2 million`
/// @param prefixed whether its unit stands before it
record Part(int from, int number, int to, BigDecimal value, BigDecimal scale, Form form, UnitPhrase unit,
        boolean prefixed) {

    /// Whether it is digits alone: as years, ids and labels are.
    boolean isBareInteger() {
        return unit.isNone() && isPlainInteger();
    }

    boolean isPlainInteger() {
        return form == Form.DIGITS && value.scale() <= 0 && scale.signum() > 0 && scale.compareTo(BigDecimal.ONE) == 0;
    }

    Part times(BigDecimal factor) {
        return new Part(from, number, to, value.multiply(factor), scale.multiply(factor), form, unit, prefixed);
    }

    Part in(UnitPhrase other) {
        return new Part(from, number, Math.max(to, other.to()), value, scale, form, other, prefixed);
    }
}
