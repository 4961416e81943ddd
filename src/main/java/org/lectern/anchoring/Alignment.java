package org.lectern.anchoring;

import java.util.Arrays;

/// Pairs the tokens of a passage, and a few around it, with those of a stretch of another text: the pairing of the
/// greatest weight, in order, in which runs count more than scattered tokens.
final class Alignment {

    /// No passage is longer than this when it is paired: what is longer is found whole or not at all.
    static final int LONGEST = 1_000;

    private static final double RUN = 0.5;
    private static final double GAP = 0.12;

    /// For each old token its new one, or -1.
    private final int[] partner;
    private final int first;

    private Alignment(int first, int[] partner) {
        this.first = first;
        this.partner = partner;
    }

    /// @param newFrom the stretch of the other text, up to but not with `newTo`
    static Alignment of(Tokens then, int from, int to, Tokens now, int newFrom, int newTo) {
        var rows = to - from;
        var columns = newTo - newFrom;
        var match = new double[2][columns + 1];
        var best = new double[2][columns + 1];
        var steps = new byte[rows + 1][columns + 1];
        for (var row = 1; row <= rows; row++) {
            var here = row & 1;
            var above = 1 - here;
            for (var column = 1; column <= columns; column++) {
                var step = 0;
                var value = 0.0;
                if (then.same(from + row - 1, now, newFrom + column - 1)) {
                    var weight = then.weight(from + row - 1);
                    var run = match[above][column - 1];
                    var goesOn = run > 0 ? run + weight * RUN : 0;
                    value = weight + Math.max(goesOn, best[above][column - 1]);
                    step = run > 0 && goesOn >= best[above][column - 1] ? 4 : 0;
                }
                match[here][column] = value;
                var up = skip(best[above][column]);
                var left = skip(best[here][column - 1]);
                if (value > 0 && value >= up && value >= left) {
                    best[here][column] = value;
                    step |= 1;
                } else {
                    best[here][column] = Math.max(up, left);
                    step |= up >= left ? 2 : 3;
                }
                steps[row][column] = (byte) step;
            }
        }
        return new Alignment(from, trace(steps, rows, columns, newFrom));
    }

    /// What is left when a token finds no partner; before the first pair that costs nothing.
    private static double skip(double value) {
        return Math.max(0, value - GAP);
    }

    private static int[] trace(byte[][] steps, int rows, int columns, int newFrom) {
        var partner = new int[rows];
        Arrays.fill(partner, -1);
        var row = rows;
        var column = columns;
        var inRun = false;
        while (row > 0 && column > 0) {
            var step = steps[row][column];
            if (inRun || (step & 3) == 1) {
                partner[row - 1] = newFrom + column - 1;
                inRun = (step & 4) != 0;
                row--;
                column--;
            } else if ((step & 3) == 2) {
                row--;
            } else {
                column--;
            }
        }
        return partner;
    }

    /// The new token of an old one, or -1.
    int partner(int token) {
        var at = token - first;
        return at < 0 || at >= partner.length ? -1 : partner[at];
    }
}
