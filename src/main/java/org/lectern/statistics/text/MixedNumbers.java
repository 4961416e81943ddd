package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lectern.statistics.text.Numeral.Form;

/// Fractions in signs, alone or behind a whole number: `1/12`, `3 1/2`, `3½`, `2 and a half`.
final class MixedNumbers {

    private static final int MOST_DENOMINATOR_DIGITS = 4;

    private MixedNumbers() {}

    static Numeral withFraction(Tokens tokens, Numeral number) {
        if (!number.isPlainInteger()) {
            return number;
        }
        var at = number.to();
        if (isSlash(tokens, at) && isDenominator(tokens, at + 1)) {
            var denominator = new BigDecimal(tokens.lower(at + 1));
            return proper(number.value(), denominator)
                    ? new Numeral(number.from(), at + 2, ratio(number.value(), denominator), Form.FRACTION)
                    : number;
        }
        var sign = NumberWords.sign(tokens.lower(at));
        if (sign.signum() != 0) {
            return new Numeral(number.from(), at + 1, number.value().add(sign), Form.DIGITS);
        }
        if (tokens.isDigits(at) && !tokens.isGlued(at) && isSlash(tokens, at + 1) && isDenominator(tokens, at + 2)) {
            return mixed(tokens, number, at);
        }
        if (tokens.is(at, "-") && tokens.isGlued(at) && tokens.isDigits(at + 1) && isSlash(tokens, at + 2)
                && isDenominator(tokens, at + 3)) {
            return mixed(tokens, number, at + 1);
        }
        return SpelledNumber.withHalf(tokens, number);
    }

    private static Numeral mixed(Tokens tokens, Numeral number, int numerator) {
        if (tokens.lower(numerator).length() > 2) {
            return number;
        }
        var above = new BigDecimal(tokens.lower(numerator));
        var below = new BigDecimal(tokens.lower(numerator + 2));
        return proper(above, below)
                ? new Numeral(number.from(), numerator + 3, number.value().add(ratio(above, below)), Form.DIGITS)
                : number;
    }

    static BigDecimal ratio(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL64);
    }

    private static boolean isSlash(Tokens tokens, int at) {
        return (tokens.is(at, "/") || tokens.is(at, "⁄")) && tokens.isGlued(at) && tokens.isGlued(at + 1);
    }

    private static boolean isDenominator(Tokens tokens, int at) {
        return tokens.isDigits(at) && tokens.lower(at).length() <= MOST_DENOMINATOR_DIGITS
                && !(tokens.is(at + 1, "/") && tokens.isGlued(at + 1));
    }

    private static boolean proper(BigDecimal above, BigDecimal below) {
        return above.signum() > 0 && above.compareTo(below) < 0;
    }
}
