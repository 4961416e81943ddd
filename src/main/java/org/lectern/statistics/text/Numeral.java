package org.lectern.statistics.text;

import java.math.BigDecimal;

/// A number as it stands in a text: never negative, for a sign is read by who knows whether it is a hyphen.
///
/// @param from its first token
/// @param to the token after its last one
/// @param form how it is written
public record Numeral(int from, int to, BigDecimal value, Form form) {

    /// Whether it is written with digits alone, no scale and no decimals: as years, ids and labels are.
    public boolean isPlainInteger() {
        return form == Form.DIGITS && value.scale() <= 0;
    }

    /// How a number is written.
    public enum Form {
        /// `1,234.5`
        DIGITS,
        /// `1.2 million`, `450bn`
        SCALED,
        /// `1.9x10-29`, `2e6`
        POWER,
        /// `twenty-five`, `a million`, `两万`
        WORDS,
        /// `two-thirds`, `1/2`, `½`, `half`
        FRACTION,
        /// `first`, `21st`
        ORDINAL
    }
}
