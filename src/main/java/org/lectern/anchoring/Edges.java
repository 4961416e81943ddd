package org.lectern.anchoring;

import java.util.Optional;

/// Finds where edited words begin and end now.
///
/// Words that went at an edge may have others in their stead: those that now stand between the words that stayed and the
/// next word of the surroundings, if that stayed too.
final class Edges {

    /// A full stop so many tokens from the rest of its sentence is that of another.
    private static final int FAR = 6;

    private Edges() {}

    /// Where a passage stands by an alignment; empty when nothing of it or right around it is paired.
    static Optional<Passage> of(Passage passage, IndexedText text, Alignment alignment) {
        var first = first(passage, alignment);
        if (first == passage.to()) {
            var before = alignment.partner(passage.from() - 1);
            var after = alignment.partner(passage.to());
            var holds = before >= 0 && after > before && after - before - 1 <= limit(passage.length());
            return holds ? Optional.of(Passage.whole(text, before + 1, after)) : Optional.empty();
        }
        var from = from(passage, alignment, 0);
        var to = to(passage, alignment, 0);
        return from >= to
                ? Optional.empty()
                : Optional.of(new Passage(text, from, to,
                        first == passage.from() ? passage.head() : 0,
                        last(passage, alignment) == passage.to() - 1 ? passage.tail() : 0));
    }

    /// Where a passage begins by an alignment.
    ///
    /// @param none where it begins when nothing of it is paired
    static int from(Passage passage, Alignment alignment, int none) {
        var first = first(passage, alignment);
        if (first == passage.to()) {
            return none;
        }
        var from = alignment.partner(first);
        var before = alignment.partner(passage.from() - 1);
        var went = first - passage.from();
        return went > 0 && before >= 0 && from - before - 1 <= limit(went) ? before + 1 : from;
    }

    /// Where a passage ends by an alignment.
    ///
    /// @param none where it ends when nothing of it is paired
    static int to(Passage passage, Alignment alignment, int none) {
        var last = last(passage, alignment);
        if (last < passage.from()) {
            return none;
        }
        var to = alignment.partner(last) + 1;
        var after = alignment.partner(passage.to());
        var went = passage.to() - 1 - last;
        return went > 0 && after >= 0 && after - to <= limit(went) ? after : to;
    }

    private static int first(Passage passage, Alignment alignment) {
        var first = next(passage, alignment, passage.from());
        var second = next(passage, alignment, Math.min(passage.to(), first + 1));
        var strays = second < passage.to() && isSign(passage, first)
                && alignment.partner(second) - alignment.partner(first) - (second - first) > FAR;
        return strays ? second : first;
    }

    private static int next(Passage passage, Alignment alignment, int from) {
        var next = from;
        while (next < passage.to() && alignment.partner(next) < 0) {
            next++;
        }
        return next;
    }

    private static int last(Passage passage, Alignment alignment) {
        var last = previous(passage, alignment, passage.to() - 1);
        var before = previous(passage, alignment, last - 1);
        var strays = before >= passage.from() && isSign(passage, last)
                && alignment.partner(last) - alignment.partner(before) - (last - before) > FAR;
        return strays ? before : last;
    }

    private static int previous(Passage passage, Alignment alignment, int from) {
        var previous = from;
        while (previous >= passage.from() && alignment.partner(previous) < 0) {
            previous--;
        }
        return previous;
    }

    private static boolean isSign(Passage passage, int token) {
        return passage.tokens().kind(token) == Tokens.Kind.SIGN;
    }

    /// How many tokens may have come for so many that went.
    private static int limit(int went) {
        return 2 * went + 4;
    }
}
