package org.lectern.statistics.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Span;
import org.lectern.statistics.concept.Lexicon.Role;

/// The figures of a sentence so far, and which of them a later one goes with: `rose 5% to $3bn`, `72% against 68% a year
/// ago`, `the largest 10% of them`.
final class Pairs {

    /// Between two figures of one thing stand only such words, and at least one of these.
    private static final Set<String> LINKS = Set.of("or", "to", "from", "at", "up", "down", "against", "versus", "vs",
            "than", "compared", "almost", "nearly");
    private static final Set<String> BESIDE = Set.of("with", "in", "of", "on", "by", "level", "levels", "peak", "low",
            "high", "share", "it", "is", "which");
    /// `accounted for 27 % of sales in 2023, and for 26 % in 2024`.
    private static final Set<String> AGAIN = Set.of("for", "by", "to", "at");
    private static final Set<String> COMPARED = Set.of("more", "fewer", "less", "higher", "lower", "above", "below",
            "up", "down", "cheaper");
    private static final Set<String> REFERRING = Set.of("it", "them", "which", "whom", "these", "those");

    private final List<Past> past = new ArrayList<>();
    private int sentence = -1;

    void add(int in, Figure figure, Measured measured) {
        if (in != sentence) {
            past.clear();
            sentence = in;
        }
        past.add(new Past(figure, measured));
    }

    /// What the figure measures, when it goes with an earlier one of its sentence.
    Optional<Measured> with(int in, Words words, Lexicon lexicon, Figure figure) {
        if (in != sentence) {
            return Optional.empty();
        }
        if (words.lower(figure.next()).equals("of") && REFERRING.contains(words.lower(figure.next() + 1))
                && figure.counted() == null) {
            return Optional.of(thing(past.getLast(), words));
        }
        if (comes(words, figure)) {
            return alike(figure).map(one -> one.measured);
        }
        if (COMPARED.contains(words.lower(figure.next())) && figure.kind() == Figure.Kind.SHARE
                && isAside(words, figure.first() - 1)) {
            return Optional.of(thing(past.getLast(), words));
        }
        return Optional.of(past.getLast()).filter(one -> adjoins(words, lexicon, one, figure))
                .map(one -> one.measured);
    }

    /// `up from 5%`, `compared with 5%`, `against 5%`: the one before of the same kind.
    private static boolean comes(Words words, Figure figure) {
        var before = words.lower(figure.first() - 1);
        var second = words.lower(figure.first() - 2);
        return (before.equals("from") && (second.equals("up") || second.equals("down")))
                || ((before.equals("with") || before.equals("to")) && second.equals("compared"))
                || before.equals("against") || before.equals("versus") || before.equals("vs");
    }

    private Optional<Past> alike(Figure figure) {
        return past.reversed().stream().filter(one -> one.figure.kind() == figure.kind()).findFirst()
                .or(() -> figure.kind() == Figure.Kind.COUNT ? Optional.of(past.getLast()) : Optional.empty());
    }

    private static boolean isAside(Words words, int before) {
        return words.is(before, Tag.COMMA) || words.is(before, Tag.OPEN) || words.lower(before).equals("or");
    }

    /// What was counted by a figure, else what it measures.
    private static Measured thing(Past one, Words words) {
        var counted = one.figure.counted();
        return counted == null || words.is(one.figure.first() - 1, Tag.PREPOSITION)
                ? one.measured
                : new Measured(words.content(counted), one.measured.subject(),
                        words.text(counted.first(), counted.last()),
                        List.of(words.span(counted.first(), counted.last())), true);
    }

    private static boolean adjoins(Words words, Lexicon lexicon, Past one, Figure figure) {
        if (figure.counted() != null && one.figure.counted() == null) {
            return false;
        }
        var linked = false;
        for (var at = one.figure.next(); at < figure.first(); at++) {
            var lower = words.lower(at);
            var aside = aside(words, lexicon, at);
            if (aside > at) {
                at = aside;
            } else if (LINKS.contains(lower) || (lower.equals("after") && at == figure.first() - 1)
                    || (lower.equals("and") && AGAIN.contains(words.lower(at + 1)))) {
                linked = true;
            } else if (!AGAIN.contains(lower) && !isBeside(words, lexicon, at) && !one.holds(words, at)
                    && !isSold(words, one, at)) {
                return false;
            }
        }
        return linked;
    }

    /// The end of who tells it, between commas: `, the agency reported,`; the same word when nobody does.
    private static int aside(Words words, Lexicon lexicon, int comma) {
        var at = comma + 1;
        while (words.is(at, Tag.DETERMINER) || words.tag(at).inChunk()) {
            at++;
        }
        var told = words.is(comma, Tag.COMMA) && at > comma + 1 && lexicon.is(words.lower(at), Role.SPEECH)
                && words.is(at + 1, Tag.COMMA);
        return told ? at : comma;
    }

    private static boolean isBeside(Words words, Lexicon lexicon, int at) {
        return switch (words.tag(at)) {
            case COMMA, OPEN, CLOSE, ADVERB, DETERMINER, ADJECTIVE, MEASURE -> true;
            case NUMBER -> words.lower(at).length() == 4;
            default -> BESIDE.contains(words.lower(at)) || lexicon.is(words.lower(at), Role.TIME);
        };
    }

    /// What a price is asked for: `$84 a barrel`, `12 euros per hour`.
    private static boolean isSold(Words words, Past one, int at) {
        return at <= one.figure.next() + 1 && (words.lower(at).equals("per") || words.is(at - 1, Tag.DETERMINER)
                || words.lower(at - 1).equals("per"));
    }

    private record Past(Figure figure, Measured measured) {

        /// Whether a word is among those that tell what the figure measures.
        boolean holds(Words words, int at) {
            var span = words.span(at, at);
            return words.is(at, Tag.POSSESSIVE)
                    || measured.evidence().stream().anyMatch((Span each) -> each.overlaps(span));
        }
    }
}
