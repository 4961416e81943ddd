package org.lectern.lens;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What of the words that were read as a subject is a name.
final class NamesRead {

    private final String text;
    private final Map<String, Boolean> plain = new HashMap<>();

    /// @param text all words of the item
    NamesRead(String text) {
        this.text = text;
    }

    /// A subject without what leads to it and without endings; empty when it is a number, a unit or a time.
    static String bare(String told) {
        var said = told.strip();
        for (var ending : List.of("'s", "’s", "'", "’")) {
            said = said.endsWith(ending) ? said.substring(0, said.length() - ending.length()) : said;
        }
        return LensWords.led(said);
    }

    /// Whether words name somebody: a capital that only opens a sentence does not.
    boolean isName(String words) {
        var capital = words.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return capital || (!words.isEmpty() && Character.isUpperCase(words.charAt(0))
                && !plain.computeIfAbsent(first(words), this::isPlain));
    }

    private static String first(String words) {
        var space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /// Whether the item has a word in small letters, too.
    private boolean isPlain(String word) {
        return stands(word.toLowerCase(Locale.ROOT), 0);
    }

    /// Whether words stand by themselves somewhere behind a place of the item.
    boolean stands(String words, int from) {
        for (var at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            var end = at + words.length();
            if ((at == 0 || !isInWord(at - 1)) && (end == text.length() || !isInWord(end))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word goes on at a place: `temu` of `temu.com` is none by itself.
    private boolean isInWord(int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '/' || c == '-'
                || (c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
