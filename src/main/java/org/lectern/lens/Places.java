package org.lectern.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.briefing.Span;

/// The countries and regions that a sentence names.
final class Places {

    /// The longest names have so many words.
    private static final int LONGEST = 4;

    private Places() {}

    /// @param within whether `in` or `across` leads to it: what the sentence says holds there
    record Place(Span span, String name, boolean within) {}

    static List<Place> in(String sentence) {
        var places = new ArrayList<Place>();
        for (var at = 0; at < sentence.length();) {
            var end = starts(sentence, at) ? longest(sentence, at) : at;
            if (end > at) {
                places.add(new Place(new Span(at, end), sentence.substring(at, end), isWithin(sentence, at)));
                at = end;
            } else {
                at++;
            }
        }
        return places;
    }

    private static boolean starts(String sentence, int at) {
        return Character.isUpperCase(sentence.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)));
    }

    /// The end of the longest name that begins here; its beginning when none does.
    private static int longest(String sentence, int at) {
        var end = at;
        var longest = at;
        for (var words = 0; words < LONGEST && end < sentence.length(); words++) {
            while (end < sentence.length() && (Character.isLetter(sentence.charAt(end))
                    || sentence.charAt(end) == '-' || sentence.charAt(end) == '.')) {
                end++;
            }
            if (LensWords.isPlace(sentence.substring(at, end))) {
                longest = end;
            }
            if (end >= sentence.length() || sentence.charAt(end) != ' ') {
                break;
            }
            end++;
        }
        return longest;
    }

    private static boolean isWithin(String sentence, int at) {
        var before = sentence.substring(Math.max(0, at - 12), at).toLowerCase(Locale.ROOT);
        var lead = before.endsWith("the ") ? before.substring(0, before.length() - 4) : before;
        return lead.equals("in ") || lead.endsWith(" in ") || lead.endsWith("across ") || lead.endsWith("within ");
    }
}
