package org.lectern.statistics.concept;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.concept.Lexicon.Role;

/// The noun chunks of a sentence: from what follows the article to the last noun.
final class Chunks {

    /// No chunk is longer; what is longer is a list of words without sense.
    private static final int LONGEST = 12;

    private final Words words;
    private final Lexicon lexicon;

    Chunks(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /// The chunk whose last noun is this word, or a name with its number, such as `S&P 500`.
    @Nullable
    Chunk endingAt(int last) {
        var named = words.is(last, Tag.NUMBER) && words.is(last - 1, Tag.NAME);
        if (!words.tag(last).isNoun() && !named) {
            return null;
        }
        var first = last;
        while (last - first < LONGEST && (words.tag(first - 1).inChunk() || isNameNumber(first - 1))) {
            first--;
        }
        return trimmed(first, last);
    }

    /// The chunk that begins at this word, over an article.
    @Nullable
    Chunk startingAt(int word) {
        var first = word;
        while (first < word + 3 && (words.is(first, Tag.DETERMINER) || words.is(first, Tag.POSSESSIVE)
                || (words.is(first, Tag.NUMBER) && !isFigureAhead(first)))) {
            first++;
        }
        var last = first - 1;
        for (var at = first; at < first + LONGEST && (words.tag(at).inChunk() || isNameNumber(at) || joins(at)); at++) {
            if (at > first && isTimeAhead(at)) {
                break;
            }
            if (words.tag(at).isNoun()) {
                last = at;
            }
        }
        return last < first ? null : trimmed(first, last);
    }

    /// Whether a chunk names a time: `last week`, `Tuesday`, `March`.
    boolean isTime(Chunk chunk) {
        return lexicon.is(words.lower(chunk.last()), Role.TIME);
    }

    boolean isChange(Chunk chunk) {
        return lexicon.is(words.lower(chunk.last()), Role.CHANGE);
    }

    /// `last summer`, `this year`, behind a noun.
    private boolean isTimeAhead(int at) {
        var lower = words.lower(at);
        return (lower.equals("last") || lower.equals("next") || lower.equals("past"))
                && lexicon.is(words.lower(at + 1), Role.TIME) && words.tag(at - 1).isNoun();
    }

    /// Whether a chunk says only that something is measured: `a total`, `an average`.
    boolean isEmpty(Chunk chunk) {
        for (var word = chunk.first(); word <= chunk.last(); word++) {
            if ((words.tag(word).isNoun() && !lexicon.is(words.lower(word), Role.EMPTY))
                    || (words.is(word, Tag.ADJECTIVE) && !lexicon.is(words.lower(word), Role.VAGUE))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a chunk says what kind of measure is taken, and of what only around it: `the number`, `a share`.
    boolean isGeneric(Chunk chunk) {
        return chunk.first() == chunk.last() && lexicon.is(words.lower(chunk.last()), Role.GENERIC);
    }

    boolean isName(Chunk chunk) {
        for (var word = chunk.first(); word <= chunk.last(); word++) {
            if (words.is(word, Tag.NAME)) {
                return true;
            }
        }
        return false;
    }

    /// A chunk with the nouns that depend on it by one of some prepositions.
    Chunk withComplement(Chunk chunk, Set<String> binding) {
        var last = chunk.last();
        for (var depth = 0; depth < 2 && binding.contains(words.lower(last + 1)); depth++) {
            var next = startingAt(last + 2);
            if (next == null || isTime(next)) {
                break;
            }
            last = next.last();
        }
        return new Chunk(chunk.first(), last);
    }

    /// A chunk with the noun before it that it depends on: `number of users`, `share of adults`.
    Chunk withBefore(Chunk chunk) {
        var at = chunk.first() - 1;
        while (words.is(at, Tag.DETERMINER)) {
            at--;
        }
        if (!words.lower(at).equals("of") && !words.lower(at).equals("in")) {
            return chunk;
        }
        var before = endingAt(at - 1);
        var unbound = before == null || (words.lower(at).equals("in") && !isChange(before)
                && !isGeneric(before));
        return before == null || unbound ? chunk : new Chunk(before.first(), chunk.last());
    }

    /// Adjectives between nouns may be joined: `combined digital and physical sales`.
    private boolean joins(int at) {
        return words.is(at, Tag.CONJUNCTION) && words.is(at - 1, Tag.ADJECTIVE) && words.is(at + 1, Tag.ADJECTIVE);
    }

    private boolean isNameNumber(int word) {
        return words.is(word, Tag.NUMBER) && words.is(word - 1, Tag.NAME) && words.isDigits(word)
                && !words.is(word + 1, Tag.MEASURE);
    }

    private boolean isFigureAhead(int word) {
        return words.is(word + 1, Tag.MEASURE) || words.is(word + 1, Tag.NUMBER);
    }

    private @Nullable Chunk trimmed(int first, int last) {
        var from = first;
        while (from < last && words.is(from, Tag.POSSESSIVE)) {
            from++;
        }
        return new Chunk(from, last);
    }
}
