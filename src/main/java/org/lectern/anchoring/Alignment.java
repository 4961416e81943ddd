package org.lectern.anchoring;

import java.util.Arrays;

/// Pairs the tokens of a passage, and a few around it, with those of a stretch of another text: the pairing of the
/// greatest weight, in order, in which runs count more than scattered tokens.
final class Alignment {

    /// No passage is longer than this when it is paired: what is longer is found whole or not at all.
    static final int LONGEST = 1_000;

    private static final double RUN = 0.5;
    private static final double GAP = 0.05;

    private static final int BEGINS = 0;
    private static final int PAIR = 1;
    private static final int UP = 2;
    private static final int LEFT = 3;
    private static final int WAY = 3;
    private static final int RUNS = 4;

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
        var most = 0.0;
        var lastRow = 0;
        var lastColumn = 0;
        for (var row = 1; row <= rows; row++) {
            var here = row & 1;
            var above = 1 - here;
            for (var column = 1; column <= columns; column++) {
                var value = 0.0;
                var goesOn = false;
                if (then.same(from + row - 1, now, newFrom + column - 1)) {
                    var weight = then.weight(from + row - 1);
                    var run = match[above][column - 1];
                    goesOn = run > 0 && run + weight * RUN >= best[above][column - 1];
                    value = weight + (goesOn ? run + weight * RUN : best[above][column - 1]);
                }
                match[here][column] = value;
                var up = best[above][column] - GAP;
                var left = best[here][column - 1] - GAP;
                best[here][column] = Math.max(Math.max(value, 0), Math.max(up, left));
                steps[row][column] = (byte) ((goesOn ? RUNS : 0) | step(value, up, left));
                if (value > most) {
                    most = value;
                    lastRow = row;
                    lastColumn = column;
                }
            }
        }
        return new Alignment(from, trace(steps, lastRow, lastColumn, rows, newFrom));
    }

    private static int step(double value, double up, double left) {
        if (value > 0 && value >= up && value >= left) {
            return PAIR;
        }
        if (up <= 0 && left <= 0) {
            return BEGINS;
        }
        return up >= left ? UP : LEFT;
    }

    private static int[] trace(byte[][] steps, int lastRow, int lastColumn, int rows, int newFrom) {
        var partner = new int[rows];
        Arrays.fill(partner, -1);
        var row = lastRow;
        var column = lastColumn;
        var inRun = lastRow > 0;
        while (inRun || (steps[row][column] & WAY) != BEGINS) {
            var step = steps[row][column];
            if (inRun || (step & WAY) == PAIR) {
                partner[row - 1] = newFrom + column - 1;
                inRun = (step & RUNS) != 0;
                row--;
                column--;
            } else if ((step & WAY) == UP) {
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
