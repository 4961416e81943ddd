package org.lectern.anchoring;

import org.lectern.briefing.Span;

/// A run of the tokens of a text.
///
/// @param to exclusive
/// @param head how many characters of the first token are left out, when it begins within a word
/// @param tail how many of the last
record Passage(IndexedText text, int from, int to, int head, int tail) {

    static Passage whole(IndexedText text, int from, int to) {
        return new Passage(text, from, to, 0, 0);
    }

    /// The part of this passage that begins so many tokens in and is as long as another.
    Passage part(int skip, Passage like) {
        return new Passage(text, from + skip, from + skip + like.length(), like.head, like.tail);
    }

    Tokens tokens() {
        return text.tokens();
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean overlaps(Passage other) {
        return from < other.to && other.from < to;
    }

    /// Whether the tokens of another text from a place on are these.
    boolean standsAt(IndexedText other, int place) {
        return other.tokens().same(place, tokens(), from, to);
    }

    Span span() {
        return text.original(from, to, head, tail);
    }

    double weight() {
        var sum = 0.0;
        for (var at = from; at < to; at++) {
            sum += tokens().weight(at);
        }
        return sum;
    }
}
