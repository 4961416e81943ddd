package org.lectern.statistics.concept;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Tokens;

/// The words of one sentence: tokens that are written as one are joined (`e-commerce`, `1,340`, `U.S.`, `don't`), the
/// ending `'s` stands alone.
///
/// Asked beyond its ends, it answers with [Tag#STOP], so that a chunk may be followed freely.
final class Words {

    private static final Set<String> ADDRESSES = Set.of("com", "net", "org", "io", "cn");

    private final Tokens tokens;
    private int size;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private String[] lowers = new String[32];
    Tag[] tags = new Tag[0];

    Words(Tokens tokens, int sentence) {
        this.tokens = tokens;
        var end = tokens.sentenceEnd(sentence);
        for (var at = tokens.sentenceStart(sentence); at < end;) {
            var next = Math.min(joined(at, end), end);
            add(at, next);
            at = next;
        }
        tags = new Tag[size];
    }

    int size() {
        return size;
    }

    Tag tag(int word) {
        return word >= 0 && word < size ? tags[word] : Tag.STOP;
    }

    boolean is(int word, Tag tag) {
        return tag(word) == tag;
    }

    String lower(int word) {
        return word >= 0 && word < size ? lowers[word] : "";
    }

    boolean isCapital(int word) {
        return tokens.isCapital(from[word]);
    }

    boolean isDigits(int word) {
        return tokens.isDigits(from[word]);
    }

    boolean isGlued(int word) {
        return tokens.isGlued(from[word]);
    }

    boolean isLetters(int word) {
        return tokens.isWord(from[word]);
    }

    String written(int word) {
        return tokens.words(from[word], to[word]);
    }

    String text(int first, int last) {
        return tokens.words(from[first], to[last]);
    }

    Span span(int first, int last) {
        return tokens.span(from[first], to[last]);
    }

    /// The nouns, names and adjectives of a chunk, as they are written.
    List<String> content(Chunk chunk) {
        return IntStream.rangeClosed(chunk.first(), chunk.last())
                .filter(at -> tags[at].isNoun() || tags[at] == Tag.ADJECTIVE).mapToObj(this::written).toList();
    }

    /// The word that holds an offset of the text, or the next one; the size when there is none.
    int at(int offset) {
        var token = tokens.at(offset);
        for (var word = 0; word < size; word++) {
            if (token < to[word]) {
                return word;
            }
        }
        return size;
    }

    private void add(int first, int next) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            lowers = Arrays.copyOf(lowers, size * 2);
        }
        from[size] = first;
        to[size] = next;
        lowers[size] = next == first + 1 ? tokens.lower(first) : lower(first, next);
        size++;
    }

    private String lower(int first, int next) {
        var joined = new StringBuilder();
        for (var at = first; at < next; at++) {
            joined.append(tokens.lower(at));
        }
        return joined.toString();
    }

    /// The token after those that are written as one word with this one.
    private int joined(int at, int end) {
        if (tokens.is(at, "'") && tokens.isGlued(at)) {
            return tokens.is(at + 1, "s") && tokens.isGlued(at + 1) ? at + 2 : at + 1;
        }
        if (!tokens.isWord(at) && !tokens.isDigits(at)) {
            return at + 1;
        }
        var next = at + 1;
        while (next < end && tokens.isGlued(next)) {
            var step = step(next);
            if (step == 0) {
                break;
            }
            next += step;
        }
        return next;
    }

    /// How many tokens carry the word on; 0 when it ends here.
    private int step(int at) {
        var kind = tokens.kind(at);
        var before = tokens.kind(at - 1);
        if (kind == Tokens.Kind.DIGITS || kind == Tokens.Kind.WORD) {
            return kind == before || (before != Tokens.Kind.WORD && kind == Tokens.Kind.WORD) ? 0 : 1;
        }
        if (!tokens.isGlued(at + 1)) {
            return tokens.is(at, ".") && isInitial(at - 1) ? 1 : 0;
        }
        var inside = tokens.kind(at + 1);
        return switch (tokens.lower(at)) {
            case "-", "&" -> before == Tokens.Kind.WORD && inside == Tokens.Kind.WORD
                    ? 2
                    : before == inside || before == Tokens.Kind.DIGITS ? hyphenated(inside) : 0;
            case "'" -> inside == Tokens.Kind.WORD && !tokens.is(at + 1, "s") ? 2 : 0;
            case "." -> (isInitial(at - 1) && inside == Tokens.Kind.WORD) || isNumber(before, inside)
                    || isAddress(at, before) ? 2 : 0;
            case "," -> isNumber(before, inside) ? 2 : 0;
            default -> 0;
        };
    }

    private static int hyphenated(Tokens.Kind inside) {
        return inside == Tokens.Kind.WORD ? 2 : 0;
    }

    /// `JD.com`
    private boolean isAddress(int point, Tokens.Kind before) {
        return before == Tokens.Kind.WORD && ADDRESSES.contains(tokens.lower(point + 1));
    }

    private static boolean isNumber(Tokens.Kind before, Tokens.Kind inside) {
        return before == Tokens.Kind.DIGITS && inside == Tokens.Kind.DIGITS;
    }

    private boolean isInitial(int token) {
        return tokens.isWord(token) && tokens.end(token) == tokens.start(token) + 1 && tokens.isCapital(token);
    }
}
