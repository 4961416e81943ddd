package org.lectern.statistics.concept;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Span;
import org.lectern.statistics.concept.Lexicon.Role;
import org.lectern.statistics.text.NumberWords;

/// A figure in a sentence: its words, the words that hedge it, and the noun that it counts.
///
/// @param first its first word, with the hedges before it: `more than 300`
/// @param last its last word, with its unit of measure, without what it counts
/// @param counted what it counts, when it counts something
/// @param kind what kind of figure it is
record Figure(int first, int last, @Nullable Chunk counted, Kind kind) {

    private static final Set<String> SHORT_SCALES = Set.of("m", "k", "b", "t");
    private static final Set<String> OF_AMOUNT = Set.of("total", "average", "record", "maximum", "minimum",
            "estimated");
    private static final Set<String> MONEY = Set.of("dollar", "dollars", "euro", "euros", "yuan", "yen", "rupee",
            "rupees",
            "franc", "francs", "krona", "kronor", "won", "rouble", "roubles", "ruble", "rubles", "pence", "cent",
            "cents",
            "sterling", "renminbi");

    /// What kind of figure it is, as far as the search for what it measures goes.
    enum Kind {
        SHARE, MONEY, MEASURE, COUNT
    }

    static Figure of(Words words, Lexicon lexicon, Chunks chunks, Span span) {
        var from = words.at(span.start());
        var end = Math.max(from, words.at(Math.max(span.start(), span.end() - 1)));
        while (from < end && !isAmount(words, from)) {
            from++;
        }
        var last = end;
        while (last < words.size() && isUnit(words, last + 1)) {
            last++;
        }
        var outOf = last > from + 1 && words.is(last, Tag.NUMBER) && words.lower(last - 1).equals("in");
        var kind = outOf ? Kind.SHARE : kind(words, from, last);
        var counted = kind == Kind.COUNT && last + 1 < words.size() && !words.is(last, Tag.ADJECTIVE)
                && (words.tag(last + 1).inChunk() && !words.is(last + 1, Tag.POSSESSIVE))
                        ? chunks.startingAt(last + 1)
                        : null;
        if (counted != null && (chunks.isTime(counted)
                || (from > 0 && words.is(from - 1, Tag.NAME) && words.is(last + 1, Tag.NAME)))) {
            counted = null;
        }
        return new Figure(hedged(words, lexicon, from), last, counted, kind);
    }

    /// The word after the figure and what it counts.
    int next() {
        return (counted == null ? last : counted.last()) + 1;
    }

    private static boolean isAmount(Words words, int at) {
        var tag = words.tag(at);
        return tag == Tag.NUMBER || tag == Tag.MEASURE || tag == Tag.CURRENCY || words.lower(at).equals("half")
                || (tag == Tag.ADJECTIVE && words.isDigits(at)) || isCurrencyCode(words, at);
    }

    private static boolean isUnit(Words words, int at) {
        return words.is(at, Tag.MEASURE) || words.is(at, Tag.CURRENCY)
                || (words.is(at, Tag.NUMBER) && words.is(at - 1, Tag.CURRENCY))
                || (words.lower(at).equals("per") && words.lower(at + 1).startsWith("cent"));
    }

    private static boolean isCurrencyCode(Words words, int at) {
        var lower = words.lower(at);
        return at < words.size() && lower.length() <= 3 && (words.is(at + 1, Tag.CURRENCY)
                || Set.of("usd", "eur", "gbp", "cny", "rmb", "jpy", "hkd", "inr").contains(lower));
    }

    private static Kind kind(Words words, int from, int last) {
        for (var at = Math.max(0, from - 1); at <= last; at++) {
            var lower = words.lower(at);
            if (at >= from && (lower.equals("%") || lower.startsWith("percent")
                    || (lower.equals("cent") && words.lower(at - 1).equals("per"))
                    || lower.startsWith("point") || lower.equals("bps") || lower.equals("half")
                    || isFraction(words, at))) {
                return Kind.SHARE;
            }
            if (words.is(at, Tag.CURRENCY) || (at >= from && (MONEY.contains(lower) || isCurrencyCode(words, at)))) {
                return Kind.MONEY;
            }
        }
        for (var at = from; at <= last; at++) {
            if (!words.is(at, Tag.NUMBER) && !isScale(words, at)) {
                return Kind.MEASURE;
            }
        }
        return Kind.COUNT;
    }

    /// Whether a measure only scales what follows it: `8.1m passengers`.
    private static boolean isScale(Words words, int at) {
        return NumberWords.isScale(words.lower(at)) || words.is(at, Tag.ADVERB)
                || (words.tag(at + 1).inChunk() && words.isGlued(at)
                        && SHORT_SCALES.contains(words.lower(at)));
    }

    private static boolean isFraction(Words words, int at) {
        var lower = words.lower(at);
        return lower.endsWith("third") || lower.endsWith("thirds") || lower.endsWith("quarter")
                || lower.endsWith("quarters")
                || lower.endsWith("fifth") || lower.endsWith("fifths");
    }

    /// The first word of the hedges before a figure: `at least`, `an average of`, `some`.
    private static int hedged(Words words, Lexicon lexicon, int from) {
        var at = from;
        while (at > 0 && from - at < 8) {
            var step = hedge(words, lexicon, at);
            if (step == 0) {
                return at;
            }
            at -= step;
        }
        return at;
    }

    private static int hedge(Words words, Lexicon lexicon, int at) {
        var before = words.lower(at - 1);
        var second = words.lower(at - 2);
        if (before.equals("of") && OF_AMOUNT.contains(second)) {
            return words.is(at - 3, Tag.DETERMINER) ? 3 : 2;
        }
        if (before.equals("than") || (before.equals("as") && at > 2 && words.lower(at - 3).equals("as"))) {
            return before.equals("as") ? 3 : lexicon.is(second, Role.VAGUE) ? 2 : 0;
        }
        if (before.equals("to") && (second.equals("up") || second.equals("close"))) {
            return 2;
        }
        if (before.equals("least") || (before.equals("most") && second.equals("at"))) {
            return second.equals("at") ? 2 : 0;
        }
        if (words.is(at - 1, Tag.DETERMINER)) {
            return 1;
        }
        return (words.is(at - 1, Tag.ADVERB) && lexicon.is(before, Role.VAGUE) && !before.equals("up"))
                || before.equals("minus") || before.equals("estimated") || before.equals("further")
                || before.equals("record") ? 1 : 0;
    }
}
