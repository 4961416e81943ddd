package org.lectern.anchoring;

import java.util.Optional;

/// Finds where edited words begin and end now.
///
/// Words that went at an edge may have others in their stead: those that now stand between the words that stayed and the
/// next word of the surroundings, if that stayed too.
final class Edges {

    private final Passage passage;
    private final Alignment alignment;

    private Edges(Passage passage, Alignment alignment) {
        this.passage = passage;
        this.alignment = alignment;
    }

    /// Where a passage stands by an alignment; empty when nothing of it or right around it is paired.
    static Optional<Passage> of(Passage passage, IndexedText text, Alignment alignment) {
        return new Edges(passage, alignment).find(text);
    }

    private Optional<Passage> find(IndexedText text) {
        var first = passage.from();
        while (first < passage.to() && alignment.partner(first) < 0) {
            first++;
        }
        var before = alignment.partner(passage.from() - 1);
        var after = alignment.partner(passage.to());
        if (first == passage.to()) {
            var holds = before >= 0 && after > before && after - before - 1 <= limit(passage.length());
            return holds ? Optional.of(Passage.whole(text, before + 1, after)) : Optional.empty();
        }
        var last = passage.to() - 1;
        while (alignment.partner(last) < 0) {
            last--;
        }
        var from = alignment.partner(first);
        var to = alignment.partner(last) + 1;
        var wentAhead = first - passage.from();
        if (wentAhead > 0 && before >= 0 && from - before - 1 <= limit(wentAhead)) {
            from = before + 1;
        }
        var wentBehind = passage.to() - 1 - last;
        if (wentBehind > 0 && after >= 0 && after - to <= limit(wentBehind)) {
            to = after;
        }
        return Optional.of(new Passage(text, from, to, wentAhead == 0 ? passage.head() : 0,
                wentBehind == 0 ? passage.tail() : 0));
    }

    /// How many tokens may have come for so many that went.
    private static int limit(int went) {
        return 2 * went + 4;
    }
}
