package org.lectern.anchoring;

/// How well what stands around words agrees with what stood around them.
///
/// On each side the tokens next to the words are matched in order, near ones counting more; a match that stands alone
/// counts nothing, for any two texts share an "of" and a "the".
final class Surroundings {

    /// A run of matches must be worth more than this, in the weight of a plain word, to count.
    private static final double ALONE = 3;

    private Surroundings() {}

    /// How well what precedes two passages agrees, 0 to 1.
    static double before(Passage then, Passage now) {
        return agreement(new Side(then.tokens(), then.from() - 1, -1), new Side(now.tokens(), now.from() - 1, -1));
    }

    /// How well what follows two passages agrees, 0 to 1.
    static double after(Passage then, Passage now) {
        return agreement(new Side(then.tokens(), then.to(), 1), new Side(now.tokens(), now.to(), 1));
    }

    private static double agreement(Side then, Side now) {
        var rows = Math.min(Weights.REACH, then.size());
        var columns = Math.min(Weights.REACH + Weights.GAP, now.size());
        if (rows == 0) {
            return columns == 0 ? 1 : 0;
        }
        var whole = 0.0;
        var straight = 0;
        for (var at = 0; at < rows; at++) {
            whole += then.weight(at);
            straight += straight == at && at < columns && then.same(at, now, at) ? 1 : 0;
        }
        return straight == rows ? 1 : Math.min(1, best(then, now, rows, columns) / whole);
    }

    private static double best(Side then, Side now, int rows, int columns) {
        var runs = new double[columns + 1];
        var best = new double[columns + 1];
        for (var row = 1; row <= rows; row++) {
            var weight = then.weight(row - 1);
            var alone = ALONE * Weights.ofDistance(row - 1);
            var runDiagonal = runs[0];
            var bestDiagonal = best[0];
            for (var column = 1; column <= columns; column++) {
                var runAbove = runs[column];
                var bestAbove = best[column];
                if (then.same(row - 1, now, column - 1)) {
                    var begin = row == 1 && column == 1 ? 0 : alone;
                    runs[column] = weight + Math.max(runDiagonal, bestDiagonal - begin);
                } else {
                    runs[column] = Double.NEGATIVE_INFINITY;
                }
                best[column] = Math.max(runs[column], Math.max(bestAbove, best[column - 1]));
                runDiagonal = runAbove;
                bestDiagonal = bestAbove;
            }
            runs[0] = Double.NEGATIVE_INFINITY;
        }
        return best[columns];
    }

    /// The tokens on one side of a passage, counted from it outwards.
    private record Side(Tokens tokens, int first, int step) {

        int size() {
            return step > 0 ? tokens.size() - first : first + 1;
        }

        double weight(int at) {
            return tokens.weight(first + at * step) * Weights.ofDistance(at);
        }

        boolean same(int at, Side other, int otherAt) {
            return tokens.same(first + at * step, other.tokens, other.first + otherAt * other.step);
        }
    }
}
