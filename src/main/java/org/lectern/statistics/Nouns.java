package org.lectern.statistics;

import java.util.Locale;

/// The form of English nouns.
final class Nouns {

    private Nouns() {}

    static boolean isPlural(String lower) {
        return Words.is("irregular", lower)
                || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")
                        && !lower.endsWith("is"));
    }

    /// Words with their last one in the plural.
    static String plural(String words) {
        if (isPlural(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            return words;
        }
        return words.endsWith("y") && words.length() > 1 && "aeiou".indexOf(words.charAt(words.length() - 2)) < 0
                ? words.substring(0, words.length() - 1) + "ies"
                : words.endsWith("s") || words.endsWith("x") || words.endsWith("ch") ? words + "es" : words + "s";
    }

    static String singular(String lower) {
        if (!isPlural(lower) || Words.is("irregular", lower)) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        var es = lower.endsWith("ches") || lower.endsWith("shes") || lower.endsWith("sses") || lower.endsWith("xes");
        return lower.substring(0, lower.length() - (es ? 2 : 1));
    }
}
