package org.lectern.statistics.concept;

import org.lectern.statistics.concept.Lexicon.Role;

/// What the words before and behind a word say about whether it can be the verb of its clause. The words before it have
/// their parts already, those behind it have not.
final class ClauseSoFar {

    private static final String ENDS = ".;:";
    private static final int FAR = 40;

    private final Words words;
    private final Lexicon lexicon;
    private final Tagger tagger;

    ClauseSoFar(Words words, Lexicon lexicon, Tagger tagger) {
        this.words = words;
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /// Whether the clause has its verb already.
    boolean hasVerb(int at) {
        for (var word = at - 1; word >= 0 && word > at - FAR; word--) {
            var tag = words.tag(word);
            if (tag.isVerbal()) {
                return true;
            }
            if (tag == Tag.STOP || tag == Tag.SUBORDINATE || tag == Tag.RELATIVE) {
                return false;
            }
        }
        return false;
    }

    /// Whether a verb governs the word, with nothing between them that opens another clause; a verb of telling opens one
    /// itself.
    boolean governs(int at) {
        for (var word = at - 1; word >= 0 && word > at - FAR; word--) {
            switch (words.tag(word)) {
                case VERB, PARTICIPLE -> {
                    return !lexicon.is(words.lower(word), Role.SPEECH);
                }
                case AUXILIARY -> {
                    return true;
                }
                case COMMA, CONJUNCTION, RELATIVE, SUBORDINATE, STOP, OPEN -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether the comma before the word closes an insertion behind the first noun of the clause, so that the verb is due:
    /// `the law, backed by all, limits`.
    boolean closesInsertion(int at) {
        var comma = at - 2;
        while (comma > 0 && !words.is(comma, Tag.COMMA)) {
            comma--;
        }
        return comma > 0 && words.tag(comma - 1).isNoun() && !hasVerb(comma);
    }

    /// The noun that the word's subject would be, by what stands before it: `prices` in `prices for the festival`.
    int head(int at) {
        var head = at - 1;
        for (var word = at - 1; word >= 0 && word > at - FAR; word--) {
            var tag = words.tag(word);
            if (tag == Tag.PREPOSITION && words.tag(word - 1).isNoun()) {
                head = word - 1;
            } else if (!tag.inChunk() && tag != Tag.DETERMINER && tag != Tag.NUMBER && tag != Tag.PREPOSITION) {
                break;
            }
        }
        return head;
    }

    boolean isPlural(int at) {
        var lower = words.lower(at);
        return (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("'s") && !words.is(at, Tag.NAME))
                || (at == 0 && lower.endsWith("s"))
                || lower.equals("people") || lower.equals("women") || lower.equals("men") || lower.equals("children");
    }

    /// Whether what follows is what a verb may be followed by. `For` is so only right before an amount: `sells for $5`.
    boolean isObject(int at) {
        var lower = words.lower(at);
        return lower.equals("for")
                ? tagger.isAmountAhead(at + 1)
                : tagger.isObjectAhead(at) || (lower.endsWith("ly") && lower.length() > 4);
    }

    /// Whether a word that must be a verb follows in the same clause, or one that leads to an amount as verbs do.
    boolean isVerbAhead(int at) {
        for (var word = at; word < words.size() && word < at + 12 && !".;:,".contains(words.lower(word)); word++) {
            var roles = lexicon.of(words.lower(word));
            if (roles.contains(Role.RELATIVE) || roles.contains(Role.SUBORDINATE) || roles.contains(Role.CONJUNCTION)
                    || words.lower(word).equals("that") || words.isDigits(word)) {
                return false;
            }
            if (roles.contains(Role.AUXILIARY)
                    || (Tagger.isPast(roles, words.lower(word)) && !roles.contains(Role.NOUN))
                    || leads(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause has no other word that can be its verb.
    boolean isOnlyVerb(int at) {
        if (hasVerb(at)) {
            return false;
        }
        for (var word = at + 1; word < words.size() && word < at + 25 && !ENDS.contains(words.lower(word)); word++) {
            var roles = lexicon.of(words.lower(word));
            if (roles.contains(Role.AUXILIARY) || Tagger.isPast(roles, words.lower(word))
                    || roles.contains(Role.THIRD)) {
                return false;
            }
        }
        return true;
    }

    /// `start at $349`, `exceed 40`, but not `a rise to 5`.
    private boolean leads(int word) {
        var roles = lexicon.of(words.lower(word));
        if (!roles.contains(Role.VERB) && !roles.contains(Role.THIRD)) {
            return false;
        }
        var before = lexicon.of(words.lower(word - 1));
        var described = before.contains(Role.DETERMINER) || before.contains(Role.ADJECTIVE)
                || before.contains(Role.PREPOSITION);
        return !described && isValue(word + 1);
    }

    /// Whether an amount begins here, or a word that leads to it.
    boolean isValue(int word) {
        var lower = words.lower(word);
        return tagger.isAmountAhead(word)
                || ((lower.equals("at") || lower.equals("to") || lower.equals("by")) && tagger.isAmountAhead(word + 1));
    }
}
