package org.lectern.editions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// How alike two sentences are in their letters, whatever the script.
///
/// Two neighbouring characters are counted as one sign; the likeness is the share of signs that both have (the
/// coefficient of Dice). Words would tell a little more in English and nothing in Chinese.
final class Likeness {

    /// In rising order, each as often as it occurs.
    private final long[] signs;

    private Likeness(String words) {
        var points = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().toArray();
        signs = new long[Math.max(0, points.length - 1)];
        for (var at = 0; at < signs.length; at++) {
            signs[at] = (long) points[at] << 32 | points[at + 1];
        }
        Arrays.sort(signs);
    }

    static Likeness of(String words) {
        return new Likeness(words);
    }

    /// From 0, nothing in common, to 1.
    double with(Likeness other) {
        if (signs.length + other.signs.length == 0) {
            return 0;
        }
        var shared = 0;
        for (int mine = 0, its = 0; mine < signs.length && its < other.signs.length;) {
            if (signs[mine] == other.signs[its]) {
                shared++;
                mine++;
                its++;
            } else if (signs[mine] < other.signs[its]) {
                mine++;
            } else {
                its++;
            }
        }
        return 2.0 * shared / (signs.length + other.signs.length);
    }
}
