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

    /// What the scale words at the end of a number multiply: 1000000 in `1.2 million`, 1 where there are none.
    public static BigDecimal trailingScale(Tokens tokens, Numeral numeral) {
        var scale = BigDecimal.ONE;
        for (var at = numeral.to() - 1; at > numeral.from(); at--) {
            var power = HanNumber.power(tokens, at);
            var word = power > 0 ? BigDecimal.TEN.pow(power) : NumberWords.scale(tokens.lower(at));
            if (word.signum() == 0) {
                break;
            }
            scale = scale.multiply(word);
        }
        return scale;
    }

    private static Optional<Numeral> sign(Tokens tokens, int token) {
        var worth = NumberWords.sign(tokens.lower(token));
        if (worth.signum() != 0) {
            return Optional.of(new Numeral(token, token + 1, worth, Form.FRACTION));
        }
        var leads = (tokens.is(token, ".") && !tokens.isGlued(token))
                || (tokens.is(token, ".") && opens(tokens, token - 1));
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
        return at == number.to() ? number : added(tokens, new Numeral(number.from(), at, value, Form.SCALED));
    }

    /// A number whose hundreds and thousands are words, with the rest behind them: `4 thousand 3 hundred and 21`.
    private static Numeral added(Tokens tokens, Numeral head) {
        var whole = head;
        for (var rest = rest(tokens, whole); rest.isPresent(); rest = rest(tokens, whole)) {
            whole = new Numeral(head.from(), rest.get().to(), whole.value().add(rest.get().value()), Form.SCALED);
        }
        return whole;
    }

    private static Optional<Numeral> rest(Tokens tokens, Numeral head) {
        var last = tokens.lower(head.to() - 1);
        var at = tokens.is(head.to(), "and") ? head.to() + 1 : head.to();
        if ((!last.equals("hundred") && !last.equals("thousand")) || !tokens.inOneSentence(head.from(), at)
                || (at == head.to() && !tokens.isDigits(at))) {
            return Optional.empty();
        }
        var digits = tokens.isDigits(at) ? DigitNumbers.at(tokens, at) : SpelledWhole.read(tokens, at);
        return digits.map(number -> tokens.is(number.to(), "hundred") && tokens.isDigits(at)
                ? new Numeral(number.from(), number.to() + 1, number.value().multiply(NumberWords.scale("hundred")),
                        Form.SCALED)
                : number)
                .filter(number -> number.value().scale() <= 0
                        && number.value().compareTo(NumberWords.scale(last)) < 0);
    }

    /// The scale at a token; a hyphen may lead to it, as in `5-million`.
    private static BigDecimal scale(Tokens tokens, int at) {
        var word = tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
        return tokens.inOneSentence(at - 1, word) ? NumberWords.scale(tokens.lower(word)) : BigDecimal.ZERO;
    }
}
