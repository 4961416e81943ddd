package org.lectern.anchoring;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lectern.briefing.Span;

/// Turns spans in UTF-16 code units, which the program counts, into spans in code points, which the W3C model counts,
/// and back. Made once for a text, then quick for each span.
public final class CodePoints {

    private final int length;
    /// Where the second halves of the surrogate pairs stand, in code units.
    private final int[] pairs;

    private CodePoints(int length, int[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    public static CodePoints of(String text) {
        return new CodePoints(text.length(), IntStream.range(1, text.length())
                .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))).toArray());
    }

    /// A span in code units as one in code points. An offset between the halves of a pair counts as before the pair.
    public Span toPoints(Span units) {
        return new Span(toPoint(units.start()), toPoint(units.end()));
    }

    /// A span in code points as one in code units.
    ///
    /// @throws IndexOutOfBoundsException when it ends beyond the text
    public Span toUnits(Span points) {
        return new Span(toUnit(points.start()), toUnit(points.end()));
    }

    private int toPoint(int unit) {
        var at = Arrays.binarySearch(pairs, unit);
        return unit - (at < 0 ? -at - 1 : at + 1);
    }

    private int toUnit(int point) {
        var low = 0;
        var high = pairs.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (point + low > length) {
            throw new IndexOutOfBoundsException(
                    "code point " + point + " is beyond a text of " + (length - pairs.length));
        }
        return point + low;
    }
}
