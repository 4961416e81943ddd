package org.lectern.anchoring;

/// A passage and a place for it in another text, with what speaks for them.
///
/// @param place where the words may stand now
/// @param words how well the words agree, 1 when they are the same
/// @param before how well what precedes agrees
/// @param after how well what follows agrees
/// @param same whether the words are the same, token for token
/// @param contradicted whether a figure or a name differs
record Match(Passage place, double words, double before, double after, boolean same, boolean contradicted) {

    static Match same(Passage then, Passage now) {
        return new Match(now, 1, Surroundings.before(then, now), Surroundings.after(then, now), true, false);
    }

    double score() {
        return Weights.score(words, before, after);
    }

    double stronger() {
        return Math.max(before, after);
    }

    double weaker() {
        return Math.min(before, after);
    }
}
