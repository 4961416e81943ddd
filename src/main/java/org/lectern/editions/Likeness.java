package org.lectern.editions;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How alike two sentences are in their letters, whatever the script.
///
/// Two neighbouring characters are counted as one sign; the likeness is the share of signs that both have (the
/// coefficient of Dice). Words would tell a little more in English and nothing in Chinese.
final class Likeness {

    private final Map<Long, Integer> signs = new HashMap<>();
    private final int total;

    private Likeness(String words) {
        var points = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().toArray();
        for (var at = 0; at + 1 < points.length; at++) {
            signs.merge((long) points[at] << 32 | points[at + 1], 1, Integer::sum);
        }
        total = Math.max(0, points.length - 1);
    }

    static Likeness of(String words) {
        return new Likeness(words);
    }

    /// From 0, nothing in common, to 1.
    double with(Likeness other) {
        if (total + other.total == 0) {
            return 0;
        }
        var shared = 0;
        for (var sign : signs.entrySet()) {
            shared += Math.min(sign.getValue(), other.signs.getOrDefault(sign.getKey(), 0));
        }
        return 2.0 * shared / (total + other.total);
    }
}
