package org.lectern.lens;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/// The small words by which figures of prose are named, in sets by what they do.
final class LensWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.lectern.lens.words");
    private static final Map<String, Set<String>> SETS = BUNDLE.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, key -> Set.copyOf(parts(key))));
    private static final Map<String, String> SAME = parts("same").stream().map(each -> each.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    /// Countries by their English names, and the other places.
    private static final Map<String, String> PLACES = placesByName();

    private LensWords() {}

    static boolean is(String set, String lower) {
        return SETS.getOrDefault(set, Set.of()).contains(lower);
    }

    /// The name that is used of a thing that has several.
    static String used(String lower) {
        return SAME.getOrDefault(lower, lower);
    }

    static boolean isPlace(String words) {
        return PLACES.containsKey(words.toLowerCase(Locale.ROOT));
    }

    private static Set<String> parts(String key) {
        return new HashSet<>(Arrays.asList(BUNDLE.getString(key).split("\\|", -1)));
    }

    private static Map<String, String> placesByName() {
        var places = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            places.put(name.toLowerCase(Locale.ROOT), name);
        }
        parts("places").forEach(name -> places.put(name.toLowerCase(Locale.ROOT), name));
        return Map.copyOf(places);
    }
}
