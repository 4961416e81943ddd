package org.lectern.ui.items;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;

/// Finds items by plain words: every word must stand in the item's title, summary, text or notes, whatever its case or
/// accents.
final class Filter {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Map<Item, String> folded = new ConcurrentHashMap<>();

    /// @param notes the words of the reader's notes on the item
    boolean matches(Item item, String notes, String query) {
        var words = words(query);
        if (words.isEmpty()) {
            return true;
        }
        var text = folded.computeIfAbsent(item, each -> fold(ArticleText.of(each).text()));
        var noted = fold(notes);
        return words.stream().allMatch(word -> text.contains(word) || noted.contains(word));
    }

    private static List<String> words(String query) {
        return Arrays.stream(fold(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String words) {
        var apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
