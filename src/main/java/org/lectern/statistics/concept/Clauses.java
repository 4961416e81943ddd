package org.lectern.statistics.concept;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which verb governs a place of a sentence, and what that verb's subject is.
final class Clauses {

    /// How far a verb or a subject may stand from what it belongs to, in words.
    private static final int REACH = 60;
    /// Participles without `-ed` that often follow a noun: `goods sold in`.
    private static final Set<String> PARTICIPLES = Set.of("sold", "made", "spent", "held", "sent", "bought", "built",
            "kept", "run");

    /// Who says more of a person than of what the sentence is about.
    private static final Set<String> PERSONS = Set.of("he", "she", "we", "i", "you");

    private final Words words;

    Clauses(Words words) {
        this.words = words;
    }

    /// The nearest verb before a word, over brackets and insertions between commas; -1 when there is none.
    int verbBefore(int word) {
        for (var at = word - 1; at >= 0 && word - at < REACH; at--) {
            if (words.is(at, Tag.CLOSE)) {
                at = opening(at);
            } else if (words.tag(at).isVerbal() || words.is(at, Tag.PARTICIPLE)) {
                return at;
            } else if (words.is(at, Tag.STOP) && !words.lower(at).isEmpty() && ".;!?".contains(words.lower(at))) {
                return -1;
            }
        }
        return -1;
    }

    /// The subject of a verb: its words up to the verb, with what is said of them.
    @Nullable
    Chunk subject(int verb) {
        return subject(verb, 4);
    }

    /// Whether a verb is said of a person by a pronoun: `he paid`.
    boolean isPersonal(int verb) {
        var at = verb - 1;
        while (at > 0 && (words.tag(at).isVerbal() || words.is(at, Tag.ADVERB) || words.is(at, Tag.TO))) {
            at--;
        }
        return verb >= 0 && words.is(at, Tag.PRONOUN) && PERSONS.contains(words.lower(at));
    }

    private @Nullable Chunk subject(int verb, int depth) {
        if (depth == 0 || verb < 0) {
            return null;
        }
        var at = verb - 1;
        while (at >= 0 && (words.tag(at).isVerbal() || words.is(at, Tag.ADVERB) || words.is(at, Tag.TO))) {
            if (words.is(at, Tag.TO)) {
                return infinitive(at, depth);
            }
            at--;
        }
        return switch (words.tag(at)) {
            case CONJUNCTION -> subject(verbBefore(at), depth - 1);
            case RELATIVE -> antecedent(at);
            case COMMA -> afterComma(verb, at, depth);
            case CLOSE -> region(opening(at) - 1);
            case PREPOSITION -> subject(verbBefore(at), depth - 1);
            case PRONOUN -> PERSONS.contains(words.lower(at)) ? null : subject(verbBefore(at), depth - 1);
            case STOP, SUBORDINATE -> null;
            default -> region(at);
        };
    }

    /// `plans to cut`, `is to rise`: the subject is that of the verb before, or its object: `told it to cut`.
    private @Nullable Chunk infinitive(int to, int depth) {
        return subject(verbBefore(to), depth - 1);
    }

    private @Nullable Chunk antecedent(int relative) {
        var at = relative - 1;
        while (at >= 0 && (words.is(at, Tag.COMMA) || words.is(at, Tag.PREPOSITION))) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        var region = region(at);
        return region != null && (at == relative - 1 || holdsFigure(region)) ? nearest(region) : region;
    }

    /// The last noun of a region, with what it is `of`.
    private Chunk nearest(Chunk region) {
        for (var at = region.last(); at > region.first(); at--) {
            if (words.is(at, Tag.PREPOSITION) && !words.lower(at).equals("of")) {
                var first = at + 1;
                while (words.is(first, Tag.DETERMINER)) {
                    first++;
                }
                return first > region.last() ? region : new Chunk(first, region.last());
            }
        }
        return region;
    }

    private boolean holdsFigure(Chunk region) {
        for (var at = region.first(); at <= region.last(); at++) {
            if (words.is(at, Tag.MEASURE) || words.is(at, Tag.CURRENCY)) {
                return true;
            }
        }
        return false;
    }

    /// The verb stands behind a comma: an insertion lies between it and its subject, or it carries on a list of verbs.
    private @Nullable Chunk afterComma(int verb, int comma, int depth) {
        for (var at = comma - 1; at > 0 && comma - at < 25; at--) {
            if (words.is(at, Tag.COMMA)) {
                if (words.is(at + 1, Tag.VERB) && words.lower(at + 1).endsWith("s")) {
                    return subject(at + 1, depth - 1);
                }
                return opensInsertion(at + 1) ? region(at - 1) : subject(verbBefore(comma), depth - 1);
            }
            if (words.is(at, Tag.RELATIVE) && words.tag(at - 1).isNoun()) {
                return region(at - 1);
            }
        }
        return words.is(verb, Tag.PARTICIPLE) || verbBefore(comma) >= 0
                ? subject(verbBefore(comma), depth - 1)
                : region(comma - 1);
    }

    private boolean opensInsertion(int word) {
        return words.is(word, Tag.RELATIVE) || words.is(word, Tag.SUBORDINATE) || words.is(word, Tag.ADVERB)
                || words.is(word, Tag.DETERMINER) || words.is(word, Tag.VERB)
                || words.is(word, Tag.PARTICIPLE) || words.is(word, Tag.PREPOSITION) || words.is(word, Tag.NAME)
                || words.is(word, Tag.NOUN) || words.is(word, Tag.ADJECTIVE) || words.is(word, Tag.NUMBER);
    }

    /// The words of a subject that ends here, back to its first one.
    @Nullable
    Chunk region(int last) {
        var first = last + 1;
        var at = last;
        while (at >= 0 && last - at < REACH && carries(at)) {
            first = at--;
        }
        if (at > 0 && first <= last) {
            var head = modified(at);
            if (head >= 0) {
                return region(head);
            }
        }
        while (first <= last && isLead(first)) {
            first++;
        }
        first = afterAdverbial(first, last);
        while (first < last && words.is(first, Tag.DETERMINER)) {
            first++;
        }
        return first > last ? null : new Chunk(first, last);
    }

    /// The noun that a participle or a relative clause is said of, when a region ended at its verb: `analysts polled by`,
    /// `adults who read`; -1 when the verb is that of a clause.
    private int modified(int verb) {
        if (words.is(verb, Tag.PARTICIPLE) && words.tag(verb - 1).isNoun()) {
            return verb - 1;
        }
        var at = verb;
        while (at > 0 && (words.tag(at).isVerbal() || words.is(at, Tag.ADVERB))) {
            at--;
        }
        if (at < verb && words.is(at, Tag.RELATIVE) && words.tag(at - 1).isNoun()) {
            return at - 1;
        }
        var participle = words.is(verb, Tag.VERB)
                && (words.lower(verb).endsWith("ed") || PARTICIPLES.contains(words.lower(verb)));
        return participle && at == verb - 1 && words.tag(at).isNoun() && words.is(verb + 1, Tag.PREPOSITION) ? at : -1;
    }

    private boolean carries(int at) {
        var tag = words.tag(at);
        return tag.inChunk() || tag == Tag.DETERMINER || tag == Tag.PREPOSITION || tag == Tag.NUMBER
                || (tag == Tag.PARTICIPLE && words.is(at - 1, Tag.PREPOSITION))
                || tag == Tag.MEASURE || tag == Tag.ADVERB || tag == Tag.CURRENCY || tag == Tag.OPEN || tag == Tag.CLOSE
                || (tag == Tag.CONJUNCTION && !words.lower(at).equals("but") && words.tag(at - 1).inChunk());
    }

    private boolean isLead(int word) {
        return !words.tag(word).inChunk() && !words.is(word, Tag.PREPOSITION) && !words.is(word, Tag.NUMBER);
    }

    /// `In London the index`, `In the year to March 2021 the group`: a place or a time before the subject is left out. The
    /// subject begins where a noun chunk follows another, or a year, without a word between them.
    private int afterAdverbial(int first, int last) {
        for (var at = last; at > first; at--) {
            var before = words.tag(at - 1);
            var opens = (words.is(at, Tag.DETERMINER) && (before.isNoun() || before == Tag.NUMBER))
                    || (words.tag(at).inChunk() && !words.is(at, Tag.POSSESSIVE) && isYear(at - 1)
                            && words.is(first, Tag.PREPOSITION));
            if (opens) {
                return at;
            }
        }
        return first;
    }

    private boolean isYear(int word) {
        return words.is(word, Tag.NUMBER) && words.lower(word).length() == 4 && words.isDigits(word);
    }

    int opening(int close) {
        for (var at = close - 1; at >= 0 && close - at < REACH; at--) {
            if (words.is(at, Tag.OPEN)) {
                return at;
            }
        }
        return close;
    }
}
