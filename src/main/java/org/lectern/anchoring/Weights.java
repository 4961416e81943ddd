package org.lectern.anchoring;

/// What each piece of evidence counts, and the floors below which a place is not believed.
///
/// Tuned by the mutation suite on one half of the bundled briefings and measured on the other. All are shares of one.
final class Weights {

    /// The words themselves; the surroundings share the rest. So words alone never reach the score of words in place.
    static final double WORDS = 0.5;
    static final double BEFORE = 0.25;
    static final double AFTER = 0.25;

    /// By how much the best place must beat any other for the same words, and its words any others for the same place.
    static final double MARGIN = 0.08;
    /// Surroundings that agree by this much speak for a place.
    static final double SUPPORTED = 0.3;
    /// Surroundings that agree by this much hold the words between them.
    static final double HELD = 0.6;
    /// Surroundings that agree by this much hold edited words of which nothing but the quote is known.
    static final double HELD_ALONE = 0.8;
    /// Edited words must agree by this much.
    static final double EDITED = 0.5;
    /// Edited words that are held on both sides: one figure for another is half a word.
    static final double EDITED_IN_PLACE = 0.3;
    /// Words of so much weight may move to surroundings that are all new: about eight plain words.
    static final double DISTINCT = 18;
    /// A figure for another figure, a word for one spelled much like it.
    static final double LIKE = 0.5;
    /// How much of their letters two words share, from both ends, to be spelled alike.
    static final double SPELLED_ALIKE = 0.6;

    /// How many tokens of the surroundings are looked at, on either side.
    static final int REACH = 40;
    /// How many new tokens may stand between words and the surroundings that speak for them.
    static final int GAP = 40;
    /// At this distance in tokens a word of the surroundings counts half.
    static final double HALF = 8;

    private Weights() {}

    static double score(double words, double before, double after) {
        return WORDS * words + BEFORE * before + AFTER * after;
    }

    static float ofToken(Tokens.Kind kind, int length, int first) {
        return switch (kind) {
            case FIGURE -> 5;
            case NAME -> 5;
            case CHARACTER -> 2;
            case SIGN -> first == '%' || Character.getType(first) == Character.CURRENCY_SYMBOL ? 2 : 0.5f;
            case WORD -> length <= 3 ? 1 : 1 + 0.5f * Math.min(length - 2, 6);
        };
    }

    static double ofDistance(int tokens) {
        return HALF / (HALF + tokens);
    }
}
