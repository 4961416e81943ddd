package org.lectern.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Shares of a whole that are said without a percent sign: `half of`, `two-thirds of`, `nine in ten`, `3 out of 5`.
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;

    Shares(Tokens tokens) {
        this.tokens = tokens;
    }

    /// So many in so many; the whole must be a round number, or follow `out of` or `every`.
    Optional<Quantity> oddsAt(int token) {
        var out = between(token + 1);
        if (out == 0 && tokens.is(token, "one") && tokens.is(token + 2, "in") && tokens.isWord(token + 1)) {
            return ofNoun(token);
        }
        if (out == 0) {
            return over(token);
        }
        return Numerals.at(tokens, token).filter(part -> part.to() == token + 1 && isWhole(part))
                .flatMap(part -> Numerals.at(tokens, out).filter(whole -> isWhole(whole) && fits(part, whole, out))
                        .map(whole -> odds(part, whole)));
    }

    /// `one adult in three`, with nothing that the three could count.
    private Optional<Quantity> ofNoun(int token) {
        var at = token + 3;
        return Numerals.at(tokens, token).filter(part -> part.to() == token + 1 && tokens.inOneSentence(token, at))
                .flatMap(part -> Numerals.at(tokens, at)
                        .filter(whole -> isWhole(whole) && !isYear(whole) && part.value().compareTo(whole.value()) < 0
                                && (!tokens.isWord(whole.to()) || Words.is("stop", tokens.lower(whole.to())))
                                && !tokens.is(whole.to(), "%") && !tokens.is(whole.to(), "-"))
                        .map(whole -> odds(part, whole)));
    }

    /// `one over twenty`, with nothing that is counted behind it.
    private Optional<Quantity> over(int token) {
        var at = tokens.is(token, "minus") || tokens.is(token, "negative") ? token + 1 : token;
        if (!tokens.is(at + 1, "over") || !tokens.inOneSentence(at, at + 2)) {
            return Optional.empty();
        }
        return Numerals.at(tokens, at).filter(part -> part.to() == at + 1 && isWhole(part))
                .flatMap(part -> Numerals.at(tokens, at + 2)
                        .filter(whole -> isWhole(whole)
                                && (!tokens.isWord(whole.to()) || !tokens.inOneSentence(at, whole.to()))
                                && !tokens.is(whole.to(), "%") && !tokens.is(whole.to(), "-"))
                        .map(whole -> ratio(token, part, whole, at > token)));
    }

    private static Quantity ratio(int from, Numeral part, Numeral whole, boolean negative) {
        var value = part.value().divide(whole.value(), MathContext.DECIMAL64);
        var signed = negative ? value.negate() : value;
        return new Quantity(from, whole.to(), signed, signed, UnitPhrase.none(whole.to()), Form.FRACTION, false);
    }

    /// The token behind `in`, `in every` or `out of`; 0 when there is none.
    private int between(int at) {
        if (tokens.is(at, "in")) {
            return tokens.is(at + 1, "every") ? at + 2 : at + 1;
        }
        return tokens.is(at, "out") && tokens.is(at + 1, "of") ? tokens.is(at + 2, "every") ? at + 3 : at + 2 : 0;
    }

    private static boolean isWhole(Numeral number) {
        return number.value().scale() <= 0 && (number.form() == Form.WORDS || number.form() == Form.DIGITS)
                && number.value().signum() > 0;
    }

    private boolean fits(Numeral part, Numeral whole, int at) {
        var bare = tokens.is(at - 1, "in");
        return part.value().compareTo(whole.value()) < 0 && tokens.inOneSentence(part.from(), whole.from())
                && !tokens.is(whole.to(), "%") && (!bare || (isSaidOf(part, whole)
                        && (tokens.is(whole.to(), "in")
                                || !UnitLexicon.get().after(tokens, whole.to()).isPresent())));
    }

    /// Whether two numbers around `in` are both words, or one in so many.
    private static boolean isSaidOf(Numeral part, Numeral whole) {
        if (part.form() != whole.form()) {
            return whole.value().compareTo(BigDecimal.TEN) == 0 || whole.value().compareTo(HUNDRED) == 0;
        }
        return !isYear(whole) && (part.form() == Form.WORDS || part.value().compareTo(BigDecimal.ONE) == 0
                || whole.value().compareTo(BigDecimal.TEN) == 0 || whole.value().compareTo(HUNDRED) == 0);
    }

    private static boolean isYear(Numeral number) {
        return number.to() == number.from() + 1 && number.value().intValue() > 1900
                && number.value().intValue() < 2100;
    }

    private static Quantity odds(Numeral part, Numeral whole) {
        var value = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
        return new Quantity(part.from(), whole.to(), value, value, percent(whole.to()), Form.FRACTION, false);
    }

    /// A fraction of something as so many percent of it.
    Quantity share(Quantity quantity) {
        return isOf(quantity.to()) ? percent(quantity) : quantity;
    }

    /// A fraction without a unit as so many percent.
    static Quantity percent(Quantity quantity) {
        if (quantity.form() != Form.FRACTION || !quantity.unit().isNone()
                || quantity.upper().compareTo(BigDecimal.ONE) > 0) {
            return quantity;
        }
        return new Quantity(quantity.from(), quantity.to(), quantity.value().multiply(HUNDRED),
                quantity.upper().multiply(HUNDRED), percent(quantity.to()), Form.FRACTION, false);
    }

    private boolean isOf(int to) {
        return tokens.is(to, "of") || tokens.is(to, "the") || Words.is("does", tokens.lower(to)) || tokens.is(to, "its")
                || tokens.is(to, "their");
    }

    private static UnitPhrase percent(int to) {
        return new UnitPhrase(to, "%", "percentage", FindingKind.RATIO);
    }
}
