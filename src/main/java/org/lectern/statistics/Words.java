package org.lectern.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/// The small words of the finder, in sets by what they do.
final class Words {

    private static final Map<String, Set<String>> SETS = read();

    private Words() {}

    /// Whether a word belongs to a set of `words.properties`.
    static boolean is(String set, String lower) {
        return SETS.getOrDefault(set, Set.of()).contains(lower);
    }

    /// All words of a set.
    static Set<String> all(String set) {
        return SETS.getOrDefault(set, Set.of());
    }

    private static Map<String, Set<String>> read() {
        var bundle = ResourceBundle.getBundle("org.lectern.statistics.words");
        var sets = new HashMap<String, Set<String>>();
        bundle.keySet().forEach(key -> sets.put(key, Set.copyOf(Arrays.stream(
                bundle.getString(key).split("\\|", -1)).distinct().toList())));
        return Map.copyOf(sets);
    }
}
