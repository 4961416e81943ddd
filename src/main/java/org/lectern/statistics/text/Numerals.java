package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;

/// Reads the number that begins at a token: in digits, in words or in ideographs, with its decimals, groups, fraction
/// and scale. Ranges, units and signs are for who calls.
public final class Numerals {

    private Numerals() {}

    /// The cardinal number or the fraction that begins at a token.
    public static Optional<Numeral> at(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case DIGITS -> DigitNumbers.at(tokens, token).map(number -> finished(tokens, number));
            case WORD -> SpelledNumber.at(tokens, token);
            case HAN -> HanNumber.at(tokens, token);
            case SIGN -> sign(tokens, token);
            case NONE -> Optional.empty();
        };
    }

    /// The ordinal that begins at a token: `third`, `twenty-first`, `2nd`.
    public static Optional<Numeral> ordinalAt(Tokens tokens, int token) {
        return Ordinals.at(tokens, token);
    }

    private static Optional<Numeral> sign(Tokens tokens, int token) {
        var worth = NumberWords.sign(tokens.lower(token));
        if (worth.signum() != 0) {
            return Optional.of(new Numeral(token, token + 1, worth, Form.FRACTION));
        }
        var leads = tokens.is(token, ".") && !tokens.isGlued(token)
                || tokens.is(token, ".") && opens(tokens, token - 1);
        return leads && tokens.isDigits(token + 1) && tokens.isGlued(token + 1)
                ? DigitNumbers.afterPoint(tokens, token).map(number -> finished(tokens, number))
                : Optional.empty();
    }

    private static boolean opens(Tokens tokens, int token) {
        return "($€£¥<>~-−".contains(tokens.lower(token));
    }

    /// A number in digits with the fraction and the scale words that follow it.
    private static Numeral finished(Tokens tokens, Numeral number) {
        if (number.form() == Form.FRACTION) {
            return number;
        }
        return scaled(tokens, MixedNumbers.withFraction(tokens, number));
    }

    private static Numeral scaled(Tokens tokens, Numeral number) {
        if (tokens.language() == Language.CHINESE || tokens.kind(number.to()) == Tokens.Kind.HAN) {
            return HanNumber.scaled(tokens, number);
        }
        var value = number.value();
        var at = number.to();
        for (var scale = scale(tokens, at); scale.signum() != 0; scale = scale(tokens, at)) {
            value = value.multiply(scale);
            at += tokens.is(at, "-") ? 2 : 1;
        }
        return at == number.to() ? number : new Numeral(number.from(), at, value, Form.SCALED);
    }

    /// The scale at a token; a hyphen may lead to it, as in `5-million`.
    private static BigDecimal scale(Tokens tokens, int at) {
        var word = tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
        return tokens.inOneSentence(at - 1, word) ? NumberWords.scale(tokens.lower(word)) : BigDecimal.ZERO;
    }
}
