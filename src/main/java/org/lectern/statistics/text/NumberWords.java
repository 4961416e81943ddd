package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/// The lexicon of number words: what each is worth, and what it does.
public final class NumberWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.lectern.statistics.text.number-words");
    private static final Map<String, BigDecimal> SMALL = read("small", false);
    private static final Map<String, BigDecimal> TIMES = read("times", true);
    private static final Map<String, BigDecimal> SHORT = read("short", false);
    private static final Map<String, BigDecimal> ORDINALS = read("ordinal", false);
    private static final Map<String, BigDecimal> PARTS = read("part", true);
    private static final Map<String, BigDecimal> SIGNS = read("sign", false);
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private NumberWords() {}

    /// Whether a number can begin with this word.
    public static boolean isNumberWord(String lower) {
        return SMALL.containsKey(lower) || TIMES.containsKey(lower);
    }

    public static boolean isOrdinal(String lower) {
        return ORDINALS.containsKey(lower);
    }

    /// Whether a word such as `thousand`, `millions` or `bn` multiplies the number before it.
    public static boolean isScale(String lower) {
        return TIMES.containsKey(lower) || SHORT.containsKey(lower);
    }

    /// The worth of a word such as `thousand`, `millions` or `bn`; 0 when it is none.
    public static BigDecimal scale(String lower) {
        var times = times(lower);
        return times.signum() != 0 ? times : SHORT.getOrDefault(lower, NONE);
    }

    /// Whether a word such as `third` or `quarters` makes the number before it a part of a whole.
    public static boolean isPart(String lower) {
        return PARTS.containsKey(lower);
    }

    static boolean isSmall(String lower) {
        return SMALL.containsKey(lower);
    }

    static BigDecimal small(String lower) {
        return SMALL.getOrDefault(lower, NONE);
    }

    static BigDecimal times(String lower) {
        return TIMES.getOrDefault(lower, NONE);
    }

    static BigDecimal ordinal(String lower) {
        var singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return ORDINALS.getOrDefault(singular, NONE);
    }

    /// The denominator of a word such as `third` or `quarters`; 0 when it is none.
    static BigDecimal part(String lower) {
        return PARTS.getOrDefault(lower, NONE);
    }

    /// The worth of a sign such as `½`; 0 when it is none.
    static BigDecimal sign(String lower) {
        return SIGNS.getOrDefault(lower, NONE);
    }

    private static Map<String, BigDecimal> read(String key, boolean plurals) {
        var words = new HashMap<String, BigDecimal>();
        for (var entry : BUNDLE.getString(key).split("\\|", -1)) {
            var parts = entry.strip().split(" ", -1);
            var ratio = parts[1].split("/", -1);
            var value = ratio.length == 1
                    ? new BigDecimal(ratio[0])
                    : new BigDecimal(ratio[0]).divide(new BigDecimal(ratio[1]), MathContext.DECIMAL64);
            words.put(parts[0], value);
            if (plurals) {
                words.put(parts[0] + "s", value);
            }
        }
        return Map.copyOf(words);
    }
}
