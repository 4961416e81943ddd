package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.lectern.briefing.Span;
import org.lectern.statistics.concept.Concepts;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Takes the noun that a number counts as its unit: `5 first-team players`, `450 million users`.
final class CountedNouns {

    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final Concepts concepts;
    private final UnitGrammar units;
    private final Expectations expectations;

    CountedNouns(Tokens tokens, Concepts concepts) {
        this.tokens = tokens;
        this.concepts = concepts;
        units = new UnitGrammar(tokens);
        expectations = new Expectations(tokens);
    }

    Quantity counted(Quantity quantity) {
        if (!quantity.unit().isNone() || expectations.isExpected(quantity)) {
            return quantity;
        }
        if (tokens.language() == Language.CHINESE) {
            return HanCounts.behind(tokens, quantity.to()).map(quantity::in).orElse(quantity);
        }
        return aged(quantity).or(() -> compound(quantity)).or(() -> noun(quantity)).map(quantity::in).orElse(quantity);
    }

    /// `two-bedroom`, `50-page`.
    private Optional<UnitPhrase> compound(Quantity quantity) {
        var at = quantity.to();
        return tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1) && isNounLike(at + 1)
                && quantity.form() != Form.FRACTION && !Words.is("behind", tokens.lower(at + 1))
                        ? Optional.of(phrase(new Chunk(at + 1, at + 2)))
                        : Optional.empty();
    }

    private Optional<UnitPhrase> noun(Quantity quantity) {
        return concepts.counted(tokens.span(quantity.from(), quantity.to())).filter(span -> isUnit(quantity, span))
                .map(span -> new Chunk(tokens.at(span.start()), tokens.at(span.end() - 1) + 1))
                .map(chunk -> new Chunk(chunk.from, lastPlural(quantity, chunk)))
                .filter(chunk -> isNounLike(chunk.to - 1) && !tokens.is(chunk.to, "than")).or(() -> plain(quantity))
                .map(chunk -> units.withDenominators(phrase(chunk)));
    }

    /// The end of a chunk at its plural noun: behind it stands what a reader of tags may take for a noun.
    private int lastPlural(Quantity quantity, Chunk chunk) {
        for (var at = chunk.to; at > chunk.from && quantity.upper().compareTo(BigDecimal.ONE) != 0; at--) {
            if (Nouns.isPlural(tokens.lower(at - 1))) {
                return at;
            }
        }
        var next = chunk.to;
        return tokens.isWord(next) && isNounLike(next) && Nouns.isPlural(tokens.lower(next)) ? next + 1 : chunk.to;
    }

    /// The words up to the first plural behind a number, when no word that ends a noun comes before it.
    private Optional<Chunk> plain(Quantity quantity) {
        var from = nounStart(quantity);
        for (var at = from; at < from + LONGEST && tokens.inOneSentence(quantity.from(), at); at++) {
            if (isNounLike(at) && Nouns.isPlural(tokens.lower(at))) {
                return Optional.of(new Chunk(from, at + 1));
            }
            if (tokens.isDigits(at) && tokens.isGlued(at + 1) && tokens.isWord(at + 1)) {
                at++;
                continue;
            }
            var joins = at > from && ((tokens.is(at, "-") && tokens.isGlued(at)) || tokens.is(at, "and"));
            if (!joins && !isNounLike(at) && !isAdjective(at)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// Where a noun may begin: behind the number, its `of`, or its bound as in `300 or more firms`.
    private int nounStart(Quantity quantity) {
        var to = quantity.to();
        if (tokens.is(to, "of") && quantity.isRange()) {
            return to + 1;
        }
        if (tokens.is(to, "+") || (tokens.is(to, "plus") && tokens.isGlued(to))) {
            return to + 1;
        }
        if (tokens.is(to, "-") && (tokens.is(to + 1, "plus") || tokens.is(to + 1, "odd"))) {
            return to + 2;
        }
        return (tokens.is(to, "or") || tokens.is(to, "and"))
                && (tokens.is(to + 1, "more") || tokens.is(to + 1, "fewer")) ? to + 2 : to;
    }

    /// `daily users`, `pay-per-view buys`: small words that describe a noun.
    private boolean isAdjective(int at) {
        return tokens.isWord(at) && ((tokens.is(at - 1, "-") && tokens.isGlued(at))
                || (Words.is("often", tokens.lower(at)) && isNounLike(at + 1)));
    }

    private boolean isNounLike(int at) {
        return tokens.isWord(at) && (!Words.is("stop", tokens.lower(at)) || tokens.written(at).equals("US"))
                && !NumberWords.isNumberWord(tokens.lower(at)) && !tokens.is(at, "x");
    }

    private boolean isUnit(Quantity quantity, Span noun) {
        var first = tokens.at(noun.start());
        var gap = first - quantity.to();
        return gap >= 0 && (gap > 0 || isNounLike(first) || !tokens.isWord(first)) && gap < 4
                && (quantity.form() != Form.FRACTION || gap > 0);
    }

    private UnitPhrase phrase(Chunk noun) {
        var head = noun.to - 1;
        while (head > noun.from && tokens.is(head - 1, "-") && tokens.isGlued(head)) {
            head -= 2;
        }
        var code = tokens.words(Math.max(head, noun.from), noun.to).toLowerCase(Locale.ROOT);
        return new UnitPhrase(noun.to, "{" + code + "}", tokens.words(noun.from, noun.to), FindingKind.COUNT);
    }

    /// `aged 18 to 34`; `Li, 45, said`.
    private Optional<UnitPhrase> aged(Quantity quantity) {
        var from = quantity.from();
        var named = quantity.bare() && tokens.is(from - 1, ",") && tokens.is(quantity.to(), ",")
                && tokens.isWord(from - 2) && tokens.isWord(quantity.to() + 1) && quantity.upper().intValue() < 110
                && quantity.value().intValue() > 14;
        named |= quantity.form() == Form.WORDS && tokens.is(from - 1, ",") && tokens.is(quantity.to(), ",")
                && Words.is("kin", tokens.lower(from - 2));
        return tokens.is(from - 1, "aged") || tokens.is(from - 1, "age") || named
                ? Optional.of(new UnitPhrase(quantity.to(), "a", "year of age", FindingKind.AGE))
                : Optional.empty();
    }

    /// The tokens of a noun with what describes it.
    private record Chunk(int from, int to) {}
}
