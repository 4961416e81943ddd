package org.lectern.anchoring;

import java.util.Arrays;

/// The words of a normal text, one after the other: a word, a figure, one character of a script without spaces, or one
/// sign. White space is none of them, so that wrapping a text anew changes nothing.
final class Tokens {

    /// What a token is.
    enum Kind {
        WORD,
        /// Holds a digit.
        FIGURE,
        /// Begins with a capital where no sentence begins.
        NAME,
        /// One character of a script without spaces.
        CHARACTER, SIGN
    }

    private final String text;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private long[] key = new long[64];
    private Kind[] kind = new Kind[64];
    private float[] weight = new float[64];
    private int size;

    Tokens(String normalText) {
        text = normalText;
        for (var at = 0; at < text.length();) {
            var first = text.codePointAt(at);
            if (first == ' ') {
                at++;
            } else {
                var end = end(at, first);
                add(at, end, first);
                at = end;
            }
        }
    }

    int size() {
        return size;
    }

    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    /// The same for tokens of the same letters, and, but for odds of one in 2^64, for no others.
    long key(int token) {
        return key[token];
    }

    Kind kind(int token) {
        return kind[token];
    }

    /// How much a token says: figures and names most, short words and signs least.
    float weight(int token) {
        return weight[token];
    }

    String word(int token) {
        return text.substring(start[token], end[token]);
    }

    boolean same(int token, Tokens other, int otherToken) {
        return key[token] == other.key[otherToken];
    }

    /// The tokens from here on equal as many of another text.
    boolean same(int token, Tokens other, int otherFrom, int otherTo) {
        return token >= 0 && token + otherTo - otherFrom <= size
                && Arrays.equals(key, token, token + otherTo - otherFrom, other.key, otherFrom, otherTo);
    }

    /// Whether a sentence, or a line that is one, may end with this token.
    boolean endsSentence(int token) {
        var sign = text.charAt(start[token]);
        return end[token] == start[token] + 1 && ".!?:;。！？：；".indexOf(sign) >= 0;
    }

    /// The first token that ends after an offset of the normal text.
    int firstEndingAfter(int offset) {
        var at = Arrays.binarySearch(end, 0, size, offset);
        return at < 0 ? -at - 1 : at + 1;
    }

    /// The first token that starts at an offset of the normal text or after it.
    int firstStartingAt(int offset) {
        var at = Arrays.binarySearch(start, 0, size, offset);
        return at < 0 ? -at - 1 : at;
    }

    private int end(int from, int first) {
        var at = from + Character.charCount(first);
        if (Glyphs.standsAlone(first)) {
            return marksEnd(at);
        }
        if (!Character.isLetterOrDigit(first)) {
            return at;
        }
        while (at < text.length()) {
            var next = text.codePointAt(at);
            if (!(goesOn(next) || (joins(next) && at + 1 < text.length() && joined(at)))) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private int marksEnd(int from) {
        var at = from;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean goesOn(int next) {
        return (Character.isLetterOrDigit(next) && !Glyphs.standsAlone(next)) || isMark(next);
    }

    private static boolean isMark(int next) {
        return next >= 0x300 && (Character.getType(next) == Character.NON_SPACING_MARK
                || Character.getType(next) == Character.COMBINING_SPACING_MARK);
    }

    private static boolean joins(int next) {
        return next == '.' || next == ',' || next == '\'';
    }

    private boolean joined(int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at + 1);
        return text.charAt(at) == '\''
                ? Character.isLetter(before) && Character.isLetter(after)
                : Character.isDigit(before) && Character.isDigit(after);
    }

    private void add(int from, int to, int first) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            key = Arrays.copyOf(key, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        start[size] = from;
        end[size] = to;
        key[size] = hash(from, to);
        kind[size] = kindOf(from, to, first);
        weight[size] = Weights.ofToken(kind[size], to - from, first);
        size++;
    }

    private long hash(int from, int to) {
        var hash = 0x9E3779B97F4A7C15L;
        for (var at = from; at < to; at++) {
            hash = (hash ^ text.charAt(at)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private Kind kindOf(int from, int to, int first) {
        if (Glyphs.standsAlone(first)) {
            return Kind.CHARACTER;
        }
        if (!Character.isLetterOrDigit(first)) {
            return Kind.SIGN;
        }
        for (var at = from; at < to; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return Kind.FIGURE;
            }
        }
        var begins = size == 0 || endsSentence(size - 1);
        return Character.isUpperCase(first) && !begins ? Kind.NAME : Kind.WORD;
    }
}
