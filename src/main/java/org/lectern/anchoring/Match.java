package org.lectern.anchoring;

/// A passage and a place for it in another text, with what speaks for them.
///
/// @param place where the words may stand now
/// @param likeness how well the words agree
/// @param before how well what precedes agrees
/// @param after how well what follows agrees
/// @param same whether the words are the same, token for token
record Match(Passage place, Likeness likeness, double before, double after, boolean same) {

    static Match same(Passage then, Passage now) {
        return new Match(now, Likeness.full(then, now), Surroundings.before(then, now), Surroundings.after(then, now),
                true);
    }

    double words() {
        return likeness.share();
    }

    double score() {
        return Weights.score(words(), before, after);
    }

    double stronger() {
        return Math.max(before, after);
    }

    double weaker() {
        return Math.min(before, after);
    }
}
