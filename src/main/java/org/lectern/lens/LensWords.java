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

    /// Words without those that only lead to them, such as `how`, `with`, `many`, and without numbers before them; empty
    /// when nothing is left but a unit or a time.
    static String led(String words) {
        var rest = words;
        for (var space = rest.indexOf(' '); space > 0
                && isLead(rest.substring(0, space)); space = rest.indexOf(' ')) {
            rest = rest.substring(space + 1);
        }
        var space = rest.indexOf(' ');
        var head = (space < 0 ? rest : rest.substring(0, space)).toLowerCase(Locale.ROOT);
        var timed = is("time", head) && rest.codePoints().skip(head.length())
                .allMatch(c -> c == ' ' || Character.isDigit(c));
        return timed || isLead(rest) || is("unit", rest.toLowerCase(Locale.ROOT)) ? "" : rest;
    }

    private static boolean isLead(String word) {
        return is("lead", word.toLowerCase(Locale.ROOT)) || word.codePoints().noneMatch(Character::isLetter);
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
