package org.lectern.statistics;

/// The form of English nouns.
final class Nouns {

    private Nouns() {}

    static boolean isPlural(String lower) {
        return Words.is("irregular", lower)
                || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")
                        && !lower.endsWith("is"));
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
