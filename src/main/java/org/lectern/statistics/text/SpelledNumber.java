package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.lectern.statistics.text.Numeral.Form;

/// Reads a number in English words: `one hundred and twenty-five`, `two and a half million`, `three quarters`.
final class SpelledNumber {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Set<String> SHARED = Set.of("of", "more", "less", "fewer", "higher", "lower", "in", "since",
            "from",
            "to", "and", "as", "on", "over", "by", "was", "is", "were", "are", "had", "have", "compared", "million",
            "billion", "cheaper", "larger", "bigger", "smaller", "because", "amid", "after", "during", "this", "last",
            "when", "while", "but", "against", "below", "above");

    /// What is no half, but has a name with one.
    private static final Set<String> HALVED = Set.of("time", "year", "yearly", "marathon", "century", "brother",
            "sister",
            "back", "term", "life", "hearted", "baked", "way", "truth", "court", "staff", "mast", "volley",
            "centuries");

    /// Before these `the half` is one of a game.
    private static final Set<String> GAME = Set.of("on", "with", "in", "when", "was", "as", "at", "after", ".", ",");

    /// Behind these a quarter is three months.
    private static final Set<String> TIMES = Set.of("in", "per", "every", "each", "within", "last", "once");

    private SpelledNumber() {}

    static Optional<Numeral> at(Tokens tokens, int token) {
        var whole = SpelledWhole.read(tokens, token);
        if (whole.isEmpty()) {
            return loneFraction(tokens, token);
        }
        return Optional.of(point(tokens, whole.get()).or(() -> fraction(tokens, whole.get()))
                .orElseGet(() -> scaledHalf(tokens, whole.get())));
    }

    /// An ordinal of several words, of which only the last one is an ordinal: `twenty-first`, `two hundredth`.
    static Optional<Numeral> ordinal(Tokens tokens, int token) {
        return SpelledWhole.read(tokens, token).flatMap(whole -> {
            var at = tokens.overHyphen(whole.to());
            var last = tokens.lower(at);
            if (!NumberWords.isOrdinal(last) || !tokens.inOneSentence(token, at)) {
                return Optional.empty();
            }
            var worth = NumberWords.ordinal(last);
            var value = worth.compareTo(BigDecimal.valueOf(100)) >= 0
                    ? whole.value().multiply(worth)
                    : whole.value().add(worth);
            var fits = worth.compareTo(BigDecimal.valueOf(100)) >= 0
                    || (whole.value().remainder(BigDecimal.TEN.pow(worth.precision())).signum() == 0
                            && whole.value().compareTo(worth) > 0);
            return fits ? Optional.of(new Numeral(token, at + 1, value, Form.ORDINAL)) : Optional.empty();
        });
    }

    /// A number in digits with ` and a half` behind it.
    static Numeral withHalf(Tokens tokens, Numeral number) {
        var to = halfEnd(tokens, number.to());
        return to == number.to()
                ? number
                : new Numeral(number.from(), to, number.value().add(worth(tokens, to - 1)), Form.DIGITS);
    }

    private static Optional<Numeral> point(Tokens tokens, Numeral whole) {
        if (!tokens.is(whole.to(), "point") || !isDigit(tokens, whole.to() + 1)) {
            return Optional.empty();
        }
        var written = new StringBuilder(whole.value().toPlainString()).append('.');
        var at = whole.to() + 1;
        while (isDigit(tokens, at) && written.length() < 30) {
            written.append(NumberWords.small(tokens.lower(at)).toPlainString());
            at++;
        }
        return Optional
                .of(scaled(tokens, new Numeral(whole.from(), at, new BigDecimal(written.toString()), Form.WORDS)));
    }

    private static boolean isDigit(Tokens tokens, int at) {
        var word = tokens.lower(at);
        return NumberWords.isSmall(word) && NumberWords.small(word).compareTo(BigDecimal.TEN) < 0;
    }

    private static Numeral scaled(Tokens tokens, Numeral number) {
        var scale = NumberWords.times(tokens.lower(number.to()));
        return scale.signum() == 0
                ? number
                : new Numeral(number.from(), number.to() + 1, number.value().multiply(scale), number.form());
    }

    /// `two thirds`, `one-fifth`, `three twenty-firsts`, `one and three quarters`.
    private static Optional<Numeral> fraction(Tokens tokens, Numeral whole) {
        var at = tokens.overHyphen(whole.to());
        var part = part(tokens, at);
        if (part.isPresent() && (isPlural(tokens, part.get()) || isOne(whole) || isHalf(tokens, at))) {
            return Optional.of(scaled(tokens, new Numeral(whole.from(), part.get().to(),
                    MixedNumbers.ratio(whole.value(), part.get().value()), Form.FRACTION)));
        }
        return Optional.empty();
    }

    private static boolean isOne(Numeral whole) {
        return whole.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isHalf(Tokens tokens, int at) {
        return tokens.is(at, "half");
    }

    private static boolean isPlural(Tokens tokens, Numeral part) {
        return tokens.lower(part.to() - 1).endsWith("s");
    }

    /// The denominator at a token, of one word or of several.
    private static Optional<Numeral> part(Tokens tokens, int at) {
        var one = NumberWords.part(tokens.lower(at));
        if (one.signum() != 0) {
            return Optional.of(new Numeral(at, at + 1, one, Form.FRACTION));
        }
        var next = tokens.overHyphen(at + 1);
        var tens = NumberWords.small(tokens.lower(at));
        var last = NumberWords.ordinal(tokens.lower(next));
        var compound = tens.compareTo(BigDecimal.valueOf(20)) >= 0 && last.signum() != 0
                && last.compareTo(BigDecimal.TEN) < 0;
        return compound ? Optional.of(new Numeral(at, next + 1, tens.add(last), Form.FRACTION)) : Optional.empty();
    }

    /// A whole number with a fraction behind it, and a scale behind both: `two and a half million`.
    private static Numeral scaledHalf(Tokens tokens, Numeral whole) {
        var to = halfEnd(tokens, whole.to());
        if (to > whole.to()) {
            var smaller = NumberWords.times(tokens.lower(to));
            if (smaller.signum() != 0 && Numerals.trailingScale(tokens, whole).compareTo(smaller) > 0) {
                return new Numeral(whole.from(), to + 1, whole.value().add(worth(tokens, to - 1).multiply(smaller)),
                        Form.WORDS);
            }
            return scaled(tokens, new Numeral(whole.from(), to, whole.value().add(worth(tokens, to - 1)), Form.WORDS));
        }
        if (!tokens.is(whole.to(), "and") || !tokens.inOneSentence(whole.from(), whole.to())) {
            return whole;
        }
        var above = SpelledWhole.read(tokens, whole.to() + 1);
        var mixed = above.flatMap(number -> fraction(tokens, number));
        return mixed.filter(ratio -> ratio.value().compareTo(BigDecimal.ONE) < 0)
                .map(ratio -> scaled(tokens,
                        new Numeral(whole.from(), ratio.to(), whole.value().add(ratio.value()), Form.WORDS)))
                .orElse(whole);
    }

    /// The token behind ` and a half`, ` and a quarter`, ` and half`; the same token when there is none.
    private static int halfEnd(Tokens tokens, int at) {
        if (!tokens.is(tokens.overHyphen(at), "and")) {
            return at;
        }
        var next = tokens.overHyphen(tokens.overHyphen(at) + 1);
        if (tokens.is(next, "a") || tokens.is(next, "an")) {
            next = tokens.overHyphen(next + 1);
        }
        var word = tokens.lower(next);
        var counted = next > at + 1 || word.equals("half") || word.equals("quarter");
        return counted && NumberWords.part(word).signum() != 0 && !word.endsWith("s") && tokens.inOneSentence(at, next)
                ? next + 1
                : at;
    }

    private static BigDecimal worth(Tokens tokens, int token) {
        return MixedNumbers.ratio(BigDecimal.ONE, NumberWords.part(tokens.lower(token)));
    }

    /// Whether a part with an article is one of something, and no place in a row: `a third of`, not `a third store`.
    private static boolean isShare(Tokens tokens, Numeral part) {
        var next = tokens.lower(part.to());
        if (tokens.is(part.to() - 1, "quarter") && !next.equals("of")
                && TIMES.contains(tokens.lower(part.from() - 2))) {
            return false;
        }
        return part.value().compareTo(BigDecimal.valueOf(3)) < 0 || tokens.is(part.to() - 1, "quarter")
                || !tokens.isWord(part.to()) || !tokens.inOneSentence(part.from(), part.to())
                || SHARED.contains(next);
    }

    /// `half`, `half a million`, `a third`, `a quarter of`.
    private static Optional<Numeral> loneFraction(Tokens tokens, int token) {
        if (tokens.is(token, "half") && tokens.is(token - 1, "the") && GAME.contains(tokens.lower(token + 1))) {
            return Optional.empty();
        }
        if (tokens.is(token, "half") && tokens.is(token + 1, "-") && HALVED.contains(tokens.lower(token + 2))) {
            return Optional.empty();
        }
        if (tokens.is(token, "half") && !NumberWords.isOrdinal(tokens.lower(token - 1))) {
            var article = tokens.overHyphen(token + 1);
            var times = NumberWords.times(tokens.lower(tokens.is(article, "a") ? article + 1 : article));
            return Optional.of(times.signum() == 0
                    ? new Numeral(token, token + 1, HALF, Form.FRACTION)
                    : new Numeral(token, tokens.is(article, "a") ? article + 2 : article + 1, HALF.multiply(times),
                            Form.WORDS));
        }
        if (!tokens.is(token, "a") && !tokens.is(token, "an")) {
            return Optional.empty();
        }
        return part(tokens, tokens.overHyphen(token + 1))
                .filter(part -> !isPlural(tokens, part) && isShare(tokens, part))
                .map(part -> new Numeral(token, part.to(), MixedNumbers.ratio(BigDecimal.ONE, part.value()),
                        Form.FRACTION));
    }
}
