package org.lectern.annotation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for words in the quote, the note and the tags of notes, whatever the case of any letter. The index knows three
/// letters in a row; a shorter word is looked for in all notes.
final class WordSearch {

    private static final int INDEXED = 3;

    private WordSearch() {}

    static void choose(List<String> words, List<String> where, List<Object> arguments) {
        var indexed = words.stream().filter(WordSearch::isIndexed).toList();
        if (!indexed.isEmpty()) {
            where.add("a.number IN (SELECT rowid FROM annotation_search WHERE annotation_search MATCH ?)");
            arguments.add(indexed.stream().map(word -> '"' + word.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(" AND ")));
        }
        words.stream().filter(word -> !isIndexed(word)).forEach(word -> {
            var forms = forms(word).toList();
            where.add("a.number IN (SELECT number FROM annotation_words WHERE "
                    + String.join(" OR ", forms.stream().map(_ -> "words LIKE ? ESCAPE '\\'").toList()) + ")");
            forms.forEach(form -> arguments.add("%" + form.replaceAll("[\\\\%_]", "\\\\$0") + "%"));
        });
    }

    private static boolean isIndexed(String word) {
        return word.codePointCount(0, word.length()) >= INDEXED;
    }

    /// A short word in small and in capital letters, for SQLite knows only those of ASCII to be the same.
    private static Stream<String> forms(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var large = word.toUpperCase(Locale.ROOT);
        var first = word.offsetByCodePoints(0, 1);
        return Stream.of(small, large, word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT)).distinct();
    }
}
