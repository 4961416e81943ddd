package org.lectern.statistics;

import java.math.BigDecimal;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Tokens;

/// Tells by its neighbours what a single letter behind a number means: `$5m` and `3m users` are millions, `3m tall` is
/// metres.
final class LetterScales {

    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
    private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);

    /// How far back a degree sign makes a K a kelvin.
    private static final int NEAR = 12;

    private final Tokens tokens;

    LetterScales(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The scale of the letter behind a number; 1 when it is none.
    ///
    /// @param money whether a currency stands before the number
    BigDecimal at(Numeral number, boolean money) {
        var at = number.to();
        if (number.form() != Form.DIGITS || !tokens.isWord(at) || tokens.lower(at).length() > 2
                || (!money && !tokens.isGlued(at) && !tokens.is(at, "k") && !isLoneMillion(at))) {
            return BigDecimal.ONE;
        }
        var compared = isComparedWithScale(number, at);
        return switch (tokens.lower(at)) {
            case "k" -> isScreen(number, at) || isKelvin(at)
                    ? BigDecimal.ONE
                    : money || tokens.isGlued(at) || endsHere(at + 1) ? THOUSAND : BigDecimal.ONE;
            case "m" -> money || (tokens.isCapital(at) && !hyphened(at)) || counts(at + 1) || compared ? MILLION : BigDecimal.ONE;
            case "b" -> money || (tokens.isCapital(at) && counts(at + 1)) || counts(at + 1) || compared
                    ? BILLION : BigDecimal.ONE;
            case "t" -> money || (tokens.isCapital(at) && counts(at + 1)) ? TRILLION : BigDecimal.ONE;
            case "mm" -> money ? MILLION : BigDecimal.ONE;
            case "tr" -> money ? TRILLION : BigDecimal.ONE;
            case "cr" -> money ? BigDecimal.TEN.pow(7) : BigDecimal.ONE;
            default -> BigDecimal.ONE;
        };
    }

    /// `573.15K` beside `300 °C`.
    private boolean isKelvin(int at) {
        for (var before = at - 2; tokens.isCapital(at) && before > at - NEAR; before--) {
            if (tokens.is(before, "°") && tokens.inOneSentence(before, at)) {
                return true;
            }
        }
        return false;
    }

    /// `4K`, `8K`: how wide a screen is.
    private boolean isScreen(Numeral number, int at) {
        return tokens.isCapital(at) && tokens.isGlued(at)
                && (tokens.is(number.from(), "4") || tokens.is(number.from(), "8"))
                && number.to() == number.from() + 1 && !tokens.is(number.from() - 1, "$");
    }

    /// `5 M`, with nothing behind it that the letter could belong to.
    private boolean isLoneMillion(int at) {
        return tokens.is(at, "m") && tokens.isCapital(at) && endsHere(at + 1);
    }

    private boolean hyphened(int at) {
        return tokens.is(at + 1, "-") && tokens.isGlued(at + 1);
    }

    private boolean endsHere(int at) {
        return !tokens.isWord(at) && !tokens.isDigits(at);
    }

    /// `45 million (up from 39m)`, `4.2bn, from 3.9m a year ago`: the number that it is compared with has a scale.
    private boolean isComparedWithScale(Numeral number, int at) {
        if (!Words.is("measured", tokens.lower(number.from() - 1)) || Words.is("metre", tokens.lower(at + 1))) {
            return false;
        }
        for (var before = number.from() - 2; before > number.from() - NEAR
                && tokens.inOneSentence(before, at); before--) {
            if (NumberWords.isScale(tokens.lower(before)) && isFigure(before - 1)) {
                return endsHere(before + 1) || Words.is("stop", tokens.lower(before + 1)) || counts(before + 1);
            }
        }
        return false;
    }

    private boolean isFigure(int at) {
        return tokens.isDigits(at) || NumberWords.isNumberWord(tokens.lower(at));
    }

    /// Whether something that is counted follows.
    private boolean counts(int at) {
        var word = tokens.lower(at);
        return tokens.isWord(at) && !tokens.isGlued(at) && !Words.is("metre", word)
                && (!Words.is("stop", word) || Words.is("often", word))
                && tokens.inOneSentence(at - 1, at);
    }
}
