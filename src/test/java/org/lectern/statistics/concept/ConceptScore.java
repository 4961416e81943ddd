package org.lectern.statistics.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Compares what was found with what was labelled: a word in common, or all of them.
final class ConceptScore {

    private static final Set<String> LIGHT = Set.of("of", "the", "a", "an", "and", "in", "on", "for", "to", "with",
            "its", "their", "his", "her", "per", "more", "other", "new", "total", "he", "-");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9&.'’-]+");

    /// A sentence whose figure is labelled.
    record Row(String text, Span figure, String concept) {

        Measured found() {
            return Concepts.of(Tokens.of(text, Language.ENGLISH)).measured(figure);
        }

        boolean isPartial() {
            var found = words(String.join(" ", found().concept()));
            var wanted = words(concept);
            return wanted.isEmpty() ? found.isEmpty() : wanted.stream().anyMatch(found::contains);
        }

        boolean isComplete() {
            return words(String.join(" ", found().concept())).equals(words(concept));
        }
    }

    private ConceptScore() {}

    static List<Row> rows(String resource) {
        try (var in = Objects.requireNonNull(ConceptScore.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(ConceptScore::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sentence with its figure in braces, a tab, and the words that it is about.
    static Row row(String line) {
        var parts = line.split("\t", -1);
        var open = parts[0].indexOf('{');
        var close = parts[0].indexOf('}');
        return new Row(parts[0].replace("{", "").replace("}", ""), new Span(open, close - 1), parts[1]);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                .filter(word -> !LIGHT.contains(word)).map(ConceptScore::singular)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 2
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
