package org.lectern.metrics;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads from the digits of a figure how exactly it was written.
final class Digits {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,\u00a0\u202f]*+(?:\\.\\d++)?+");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Digits() {}

    /// What one more in the last digit would be worth, for a value as some words write it: 0.1 billion for
    /// `22.6 billion`. The scale is told from the value itself, so that no word for it need be known.
    static BigDecimal step(String words, BigDecimal value) {
        return NUMBER.matcher(words).results().map(found -> new BigDecimal(found.group().replaceAll("[^\\d.]", "")))
                .filter(written -> written.signum() != 0 && value.signum() != 0
                        && written.stripTrailingZeros().unscaledValue()
                                .equals(value.abs().stripTrailingZeros().unscaledValue()))
                .map(written -> {
                    var power = written.stripTrailingZeros().scale() - value.stripTrailingZeros().scale();
                    return step(written).scaleByPowerOfTen(power);
                }).findFirst().orElseGet(() -> step(value));
    }

    /// The same for a bare number: what it gives in whole thousands may be rounded to thousands.
    static BigDecimal step(BigDecimal value) {
        if (value.scale() > 0) {
            return BigDecimal.ONE.movePointLeft(value.scale());
        }
        var step = BigDecimal.ONE;
        while (value.signum() != 0 && value.remainder(step.multiply(THOUSAND)).signum() == 0) {
            step = step.multiply(THOUSAND);
        }
        return step;
    }
}
