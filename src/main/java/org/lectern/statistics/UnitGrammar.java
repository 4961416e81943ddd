package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Reads the unit behind a number, with its age and its denominators: `km`, `-year-old`, `hours a day`, `/kWh`.
final class UnitGrammar {

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    /// From here on so many pounds are money.
    private static final BigDecimal HEAVY = BigDecimal.valueOf(20_000);

    /// How many lines screens have.
    private static final Set<Integer> SCREENS = Set.of(144, 240, 360, 480, 540, 576, 720, 900, 1080, 1200, 1440, 2160);

    private final Tokens tokens;
    private final UnitLexicon lexicon = UnitLexicon.get();
    private final Inverses inverses;
    private final boolean sterling;

    UnitGrammar(Tokens tokens) {
        this.tokens = tokens;
        inverses = new Inverses(tokens);
        sterling = tokens.text().indexOf('£') >= 0;
    }

    /// The unit behind a number; [UnitPhrase#none] when there is none.
    UnitPhrase after(Numeral number, BigDecimal value) {
        var at = number.to();
        if (!tokens.inOneSentence(number.from(), at)) {
            return UnitPhrase.none(at);
        }
        var bracketed = bracketed(at);
        if (bracketed.isPresent()) {
            return bracketed.get();
        }
        var hyphen = tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1);
        var start = hyphen ? at + 1 : skipFiller(at, number);
        var inverse = inverses.at(start);
        if (inverse.isPresent()) {
            return inverse.get();
        }
        if (number.form() == Form.FRACTION && tokens.is(start, "point") && !tokens.isDigits(number.from())) {
            return lexicon.named("percentage point").map(entry -> UnitPhrase.of(entry, start + 1))
                    .orElseGet(() -> UnitPhrase.none(at));
        }
        return lexicon.after(tokens, start).filter(match -> fits(match, start, number, value))
                .map(match -> special(UnitPhrase.of(weighed(match, value), match.to()), start))
                .map(this::withDenominators)
                .orElseGet(() -> UnitPhrase.none(at));
    }

    /// `20 (kg)`.
    private Optional<UnitPhrase> bracketed(int at) {
        var close = switch (tokens.lower(at)) {
            case "(" -> ")";
            case "[" -> "]";
            case "{" -> "}";
            default -> "";
        };
        return close.isEmpty()
                ? Optional.empty()
                : lexicon.after(tokens, at + 1).filter(match -> tokens.is(match.to(), close) && !match.leaf().weak())
                        .map(match -> UnitPhrase.of(match.leaf().entry(), match.to() + 1));
    }

    /// A unit with what it is counted by: `/kWh`, `per day`, `a share`, `-a-share`.
    UnitPhrase withDenominators(UnitPhrase unit) {
        var at = unit.to();
        var slash = tokens.is(at, "/") || (tokens.language() == Language.CHINESE && tokens.is(at, "每"));
        if (slash || tokens.is(at, "per") || (tokens.is(at, "-") && tokens.is(at + 1, "per"))) {
            var from = tokens.is(at, "-") ? tokens.overHyphen(at + 2) : at + 1;
            return denominator(from, slash).map(per -> unit.per(per.to(), per.code(), per.name()))
                    .map(rate -> tokens.is(rate.to(), "per") && !unit.code().contains("/")
                            ? withDenominators(rate)
                            : rate)
                    .orElse(unit);
        }
        var article = tokens.is(at, "-") ? at + 1 : at;
        if (!Words.is("each", tokens.lower(article)) || !tokens.inOneSentence(at - 1, article)) {
            return unit;
        }
        var from = article > at ? tokens.overHyphen(article + 1) : article + 1;
        return denominator(from, false).filter(per -> isCountedBy(per, from))
                .map(per -> unit.per(per.to(), per.code(), per.name())).orElse(unit);
    }

    /// After `a` and `each` only a time or what is sold by the piece is a denominator, and `a year ago` is none.
    private boolean isCountedBy(UnitPhrase per, int from) {
        return (per.kind() == FindingKind.DURATION || Words.is("sold", tokens.lower(from)))
                && !(per.kind() == FindingKind.DURATION && Words.is("since", tokens.lower(per.to())))
                && !(tokens.is(per.to(), "from") && Words.is("onward", tokens.lower(per.to() + 1)));
    }

    private Optional<UnitPhrase> denominator(int from, boolean glued) {
        var known = lexicon.after(tokens, from)
                .filter(match -> (!match.leaf().weak() || glued) && !tokens.isDigits(match.to()))
                .map(match -> UnitPhrase.of(match.leaf().entry(), match.to()));
        if (known.isPresent() || !tokens.isWord(from) || tokens.isGlued(from) != glued
                || Words.is("stop", tokens.lower(from))) {
            return known;
        }
        var noun = Nouns.singular(tokens.lower(from));
        return Optional.of(noun.equals("capita")
                ? new UnitPhrase(from + 1, "{person}", "capita", FindingKind.COUNT)
                : new UnitPhrase(from + 1, "{" + noun + "}", noun, FindingKind.COUNT));
    }

    /// `2 more minutes`: the words between a number and its unit that leave it as it is.
    private int skipFiller(int at, Numeral number) {
        if (number.form() == Form.FRACTION || (tokens.is(at, "of") && NumberWords.isPart(tokens.lower(at - 1)))) {
            var of = tokens.is(at, "of") ? at + 1 : at;
            return Words.is("article", tokens.lower(of)) ? of + 1 : of;
        }
        var next = Words.is("filler", tokens.lower(at)) && tokens.isWord(at + 1) ? at + 1 : at;
        return next > at && Words.is("filler", tokens.lower(next)) ? next + 1 : next;
    }

    private boolean fits(UnitTrie.Match match, int start, Numeral number, BigDecimal value) {
        if (!tokens.inOneSentence(number.from(), match.to() - 1)) {
            return false;
        }
        if (match.leaf().large() && value.compareTo(LARGE) < 0) {
            return false;
        }
        if (number.form() == Form.FRACTION && !tokens.isDigits(number.from()) && start > number.to()
                && !match.leaf().entry().isDuration() && tokens.is(start - 1, "the")) {
            return false;
        }
        if (isSignOfNext(match) || isWordAfter(match.to()) || isClock(start, number) || isDecade(start, number)) {
            return false;
        }
        return !match.leaf().weak() || (isMarked(match, start, number) && switch (match.leaf().written()) {
            case "p" -> isPence(start, value);
            case "st" -> Numerals.ordinalAt(tokens, number.from()).isEmpty();
            case "C", "F" -> speaksOf("climate", start)
                    || (isDegrees(number.from() - 1) && !tokens.is(match.to(), "/"));
            default -> match.leaf().entry().kind() != FindingKind.TEMPERATURE || speaksOf("climate", start);
        });
    }

    /// `12p`, but not `1080p`, and not `12p.m.`.
    private boolean isPence(int start, BigDecimal value) {
        var screen = value.scale() <= 0 && SCREENS.contains(value.intValue())
                && !Words.is("each", tokens.lower(start + 1));
        return tokens.isGlued(start) && !screen && !(tokens.is(start + 1, ".") && tokens.is(start + 2, "m"));
    }

    /// Whether what stands before a number, be it a minus, leads to degrees.
    private boolean isDegrees(int before) {
        return tokens.is(before, "-") || tokens.is(before, "−") || Words.is("reaches", tokens.lower(before));
    }

    /// Whether letters go on behind a symbol without a space, so that it is none.
    private boolean isWordAfter(int to) {
        return tokens.isGlued(to) && (tokens.isDigits(to) && !tokens.isDigits(to - 1) && tokens.isWord(to - 1));
    }

    /// `in 2022 US$9.20`: the sign belongs to the number behind it.
    private boolean isSignOfNext(UnitTrie.Match match) {
        var to = match.to();
        return match.leaf().entry().isCurrency() && tokens.isDigits(to) && tokens.inOneSentence(to - 1, to)
                && (tokens.isGlued(to) || !tokens.isWord(to - 1)) && !Numerals.at(tokens, to)
                        .filter(next -> tokens.lower(next.to()).equals(tokens.lower(to - 1))).isPresent();
    }

    /// `2 pm`.
    private boolean isClock(int start, Numeral number) {
        return Words.is("clock", tokens.lower(start)) && number.form() == Form.DIGITS
                && (number.value().scale() <= 0 || number.value().scale() == 2)
                && number.value().compareTo(BigDecimal.valueOf(24)) <= 0;
    }

    /// `the 1960s`, `in their 30s`, `the under-75s`.
    private boolean isDecade(int start, Numeral number) {
        return tokens.is(start, "s") && number.isPlainInteger()
                && (tokens.lower(start - 1).endsWith("0") || (tokens.is(start - 2, "-") && tokens.isWord(start - 3)));
    }

    /// Pounds are money where the text has their sign, where there are very many, or where the sentence speaks of money.
    private UnitEntry weighed(UnitTrie.Match match, BigDecimal value) {
        var entry = match.leaf().entry();
        var pounds = entry.code().equals("[lb_av]") && tokens.lower(match.to() - 1).startsWith("pound")
                && !tokens.is(match.to() - 2, "-") && !tokens.is(match.to(), "of");
        return pounds && !isWeighed(match.to())
                && (sterling || value.compareTo(HEAVY) >= 0 || speaksOf("money", match.to() - 1))
                        ? lexicon.named("pound sterling").orElse(entry)
                        : entry;
    }

    private boolean isWeighed(int to) {
        for (var at = to - 2; at > to - 8 && tokens.inOneSentence(at, to - 1); at--) {
            if (Words.is("weighs", tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence of a token has a word of a set.
    private boolean speaksOf(String set, int token) {
        var sentence = tokens.sentence(token);
        for (var at = tokens.sentenceStart(sentence); at < tokens.sentenceEnd(sentence); at++) {
            if (Words.is(set, tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarked(UnitTrie.Match match, int start, Numeral number) {
        var inDigits = number.form() != Form.WORDS;
        if (tokens.isGlued(start)) {
            return inDigits && (!tokens.is(start, "in") || endsHere(match.to())
                    || Words.is("feet", tokens.lower(number.from() - 1)));
        }
        return inDigits && (endsHere(match.to()) || Words.is("metre", tokens.lower(match.to())))
                && (!tokens.is(start, "in") || isInch(match.to()));
    }

    /// Whether `in` behind a number is no preposition: nothing that it could govern follows.
    private boolean isInch(int to) {
        return !tokens.inOneSentence(to - 1, to)
                || (tokens.kind(to) == Tokens.Kind.SIGN && !"$€£¥(".contains(tokens.lower(to)));
    }

    private boolean endsHere(int at) {
        return (!tokens.isWord(at) && !tokens.isDigits(at) && !(tokens.is(at, "-") && tokens.isGlued(at)))
                || !tokens.inOneSentence(at - 1, at)
                || Words.is("stop", tokens.lower(at));
    }

    /// What a unit is besides: a time that is an age, as in `years old`, `-year-old` and `years of age`, degrees that are
    /// an angle; what is counted keeps its words.
    private UnitPhrase special(UnitPhrase unit, int from) {
        if (unit.code().equals("deg") && speaksOf("angle", unit.to() - 1)) {
            return new UnitPhrase(unit.to(), unit.code(), unit.name(), FindingKind.DIMENSION);
        }
        if (unit.kind() == FindingKind.COUNT) {
            return new UnitPhrase(unit.to(), unit.code(), tokens.words(from, unit.to()), unit.kind());
        }
        if (unit.kind() != FindingKind.DURATION) {
            return unit;
        }
        var old = tokens.overHyphen(unit.to());
        if (tokens.is(old, "old") || tokens.is(old, "olds")) {
            return new UnitPhrase(old + 1, unit.code(), unit.name() + " of age", FindingKind.AGE);
        }
        if (tokens.is(unit.to(), "of") && tokens.is(unit.to() + 1, "age")) {
            return new UnitPhrase(unit.to() + 2, unit.code(), unit.name() + " of age", FindingKind.AGE);
        }
        return unit;
    }
}
