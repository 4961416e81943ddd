package org.lectern.statistics.concept;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.concept.Lexicon.Role;

/// What a figure counts, where that is itself what the clause speaks of: `7,000 people attended the fair`.
final class Counting {

    private final Words words;
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Clauses clauses;
    private final Figure figure;

    Counting(Words words, Lexicon lexicon, Figure figure) {
        this.words = words;
        this.lexicon = lexicon;
        this.figure = figure;
        chunks = new Chunks(words, lexicon);
        clauses = new Clauses(words);
    }

    /// Whether what is counted is itself the subject: `7,000 people attended the fair`.
    boolean isSubject() {
        var lead = words.tag(figure.first() - 1);
        var verb = words.tag(figure.next());
        return figure.counted() != null && (verb.isVerbal() || verb == Tag.PARTICIPLE)
                && (lead == Tag.STOP || words.lower(figure.first() - 1).equals("with") || lead == Tag.SUBORDINATE
                        || lead == Tag.COMMA || lead == Tag.CONJUNCTION
                        || words.lower(figure.first() - 1).equals("that")
                        || (lead == Tag.VERB && lexicon.is(words.lower(figure.first() - 1), Role.SPEECH)
                                && clauses.subject(figure.first() - 1) != null));
    }

    /// What a counted subject did it to: `7,000 people attended the fair`.
    @Nullable
    Topic object() {
        var verb = figure.next();
        while (words.is(verb, Tag.AUXILIARY) && words.is(verb + 1, Tag.VERB)) {
            verb++;
        }
        var object = (words.is(verb, Tag.VERB) && !words.is(verb - 1, Tag.AUXILIARY)) || hasHad(verb)
                ? chunks.startingAt(verb + 1)
                : null;
        if (object != null && words.lower(object.last()).equals("part")
                && words.lower(object.last() + 1).equals("in")) {
            object = chunks.startingAt(object.last() + 2);
        }
        return object == null || chunks.isTime(object) ? null : new Topic(object, false);
    }

    private boolean hasHad(int verb) {
        return words.is(verb, Tag.VERB) && words.lower(verb - 1).startsWith("ha");
    }

    /// `183 of the 350 seats`: the second figure is no more than the whole that the first is counted in.
    boolean isPartOf(int at) {
        var word = words.is(at, Tag.DETERMINER) ? at + 1 : at;
        return figure.kind() == Figure.Kind.COUNT && words.is(word, Tag.NUMBER);
    }

    /// `70% of the 4,500 inspectors`: the second of them.
    boolean isWholeOf() {
        var before = words.tag(figure.first() - 2);
        return figure.counted() != null && words.lower(figure.first() - 1).equals("of")
                && (before == Tag.NUMBER || before == Tag.MEASURE);
    }
}
