package org.lectern.editions;

import java.util.BitSet;

/// The longest rising run that can be picked out of a row of numbers.
final class Ascent {

    private Ascent() {}

    /// The places in a row whose numbers are the run.
    ///
    /// @param row of numbers, none twice
    static BitSet longest(int[] row) {
        var tops = new int[row.length];
        var before = new int[row.length];
        var length = 0;
        for (var at = 0; at < row.length; at++) {
            var found = search(row, tops, length, row[at]);
            before[at] = found == 0 ? -1 : tops[found - 1];
            tops[found] = at;
            length = Math.max(length, found + 1);
        }
        var picked = new BitSet(row.length);
        for (var at = length == 0 ? -1 : tops[length - 1]; at >= 0; at = before[at]) {
            picked.set(at);
        }
        return picked;
    }

    /// The first run whose top is not below a number.
    private static int search(int[] row, int[] tops, int length, int number) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (row[tops[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
