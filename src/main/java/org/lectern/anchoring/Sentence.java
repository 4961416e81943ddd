package org.lectern.anchoring;

/// What became of the sentence around words, if they stand at a place: the twin of a sentence is told from its edited
/// self by what stands around the sentence, not by what stands around some words of it.
///
/// @param share how much of the sentence is still there, 0 to 1
/// @param weight how much the old sentence says
/// @param contradicted whether a figure or a name of it differs
/// @param before how well what precedes the sentence agrees
/// @param after how well what follows it agrees
/// @param run how many tokens right beside it are the same, on the side where these are more
record Sentence(double share, double weight, boolean contradicted, double before, double after, int run) {

    private static final int AROUND = 8;
    private static final int SLACK = 24;

    /// The sentence around a passage as it stands around a match of it.
    static Sentence of(Passage passage, Match match) {
        var then = passage.text().sentence(passage);
        var start = match.place().from() - (passage.from() - then.from());
        if (match.same() && then.standsAt(match.place().text(), start)) {
            var now = Passage.whole(match.place().text(), start, start + then.length());
            return of(then, now, Likeness.full(then, now));
        }
        var left = left(Passage.whole(then.text(), then.from(), passage.from()), match.place());
        var right = right(Passage.whole(then.text(), passage.to(), then.to()), match.place());
        var now = Passage.whole(match.place().text(), left.place().from(), right.place().to());
        var kept = left.likeness().kept() + right.likeness().kept() + match.likeness().kept();
        return of(then, now, new Likeness(kept, then.weight() + now.weight(), left.likeness().contradicted()
                || right.likeness().contradicted() || match.likeness().contradicted()));
    }

    private static Sentence of(Passage then, Passage now, Likeness likeness) {
        return new Sentence(likeness.share(), then.weight(), likeness.contradicted(), Surroundings.before(then, now),
                Surroundings.after(then, now),
                Math.max(Surroundings.runBefore(then, now), Surroundings.runAfter(then, now)));
    }

    /// Whether what stands around the sentence holds it in its place.
    boolean isHeld() {
        return run >= Weights.RUN_HOLDS || (run >= Weights.RUN_TOUCHES
                && Math.min(before, after) >= Weights.SUPPORTED && Math.max(before, after) >= Weights.HELD);
    }

    /// Whether what stands around the sentence speaks for it, if nothing speaks against it.
    boolean isSupported() {
        return Math.max(before, after) >= Weights.HELD || Math.min(before, after) >= Weights.SUPPORTED;
    }

    /// Whether the sentence is the same, word for word.
    boolean isWhole() {
        return share >= Weights.WHOLE;
    }

    /// Whether the sentence is the same and says enough to be known anywhere.
    boolean isDistinct() {
        return isWhole() && weight >= Weights.DISTINCT;
    }

    double score() {
        return Weights.score(share, before, after);
    }

    private static Part left(Passage then, Passage place) {
        var text = place.text();
        var from = Math.max(0, place.from() - then.length() - then.length() / 3 - SLACK);
        var alignment = Alignment.of(then.tokens(), Math.max(0, then.from() - AROUND), then.to(), text.tokens(), from,
                place.from());
        return Part.of(then, Passage.whole(text, Edges.from(then, alignment, place.from()), place.from()), alignment);
    }

    private static Part right(Passage then, Passage place) {
        var text = place.text();
        var to = Math.min(text.tokens().size(), place.to() + then.length() + then.length() / 3 + SLACK);
        var alignment = Alignment.of(then.tokens(), then.from(), Math.min(then.tokens().size(), then.to() + AROUND),
                text.tokens(), place.to(), to);
        return Part.of(then, Passage.whole(text, place.to(), Edges.to(then, alignment, place.to())), alignment);
    }

    /// The part of the sentence on one side of the words.
    private record Part(Passage place, Likeness likeness) {

        static Part of(Passage then, Passage now, Alignment alignment) {
            return new Part(now, Likeness.of(then, now, alignment));
        }
    }
}
