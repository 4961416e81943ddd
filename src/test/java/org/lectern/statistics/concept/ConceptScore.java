package org.lectern.statistics.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.briefing.Span;
import org.lectern.statistics.Statistics;
import org.lectern.statistics.text.Language;

/// Compares what was found with what was labelled: a word in common, or all of them. Figures are those that the finder
/// finds by itself.
final class ConceptScore {

    private static final Set<String> LIGHT = Set.of("of", "the", "a", "an", "and", "in", "on", "for", "to", "with",
            "its", "their", "his", "her", "per", "more", "other", "new", "total", "he", "-");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9&.'’-]+");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    /// A figure of a sentence with what it was labelled to be about and what was found.
    record Row(String text, Span figure, String concept, String found) {

        boolean isPartial() {
            var wanted = words(concept);
            return wanted.isEmpty() ? words(found).isEmpty() : wanted.stream().anyMatch(words(found)::contains);
        }

        boolean isComplete() {
            return words(found).equals(words(concept));
        }

        String told() {
            return (isPartial() ? "~ " : "X ") + text.substring(0, figure.start()) + "{"
                    + text.substring(figure.start(), figure.end()) + "}" + text.substring(figure.end())
                    + "\n    wanted: " + concept + "\n    found:  " + found;
        }
    }

    private ConceptScore() {}

    /// Each figure as the finder finds it in its sentence; one that is not found is about `missed`.
    static List<Row> read(String resource) {
        return lines(resource).flatMap(line -> {
            var findings = Statistics.find(line.text, Language.ENGLISH, TODAY);
            return line.figures.stream().map(label -> new Row(line.text, label.span, label.concept,
                    findings.stream().filter(finding -> finding.span().overlaps(label.span)).findFirst()
                            .map(finding -> String.join(" ", finding.concept())).orElse("missed")));
        }).toList();
    }

    /// Each figure and what is wrong with it, for whoever works on the rules.
    static String misses(List<? extends Row> rows) {
        return rows.stream().filter(row -> !row.isComplete()).map(Row::told)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    /// A sentence with one figure in braces.
    static Label marked(String text) {
        return line(text + "\t-").figures.getFirst();
    }

    static String plain(String marked) {
        return marked.replace("{", "").replace("}", "");
    }

    private static Stream<Line> lines(String resource) {
        try (var in = Objects.requireNonNull(ConceptScore.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(ConceptScore::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sentence with its figures in braces, and for each a tab and the words that it is about.
    private static Line line(String line) {
        var parts = line.split("\t", -1);
        var figures = new ArrayList<Label>();
        var close = -1;
        for (var i = 1; i < parts.length; i++) {
            var open = parts[0].indexOf('{', close + 1);
            close = parts[0].indexOf('}', open);
            var before = 2 * figures.size();
            figures.add(new Label(new Span(open - before, close - before - 1), parts[i]));
        }
        return new Line(plain(parts[0]), figures);
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

    record Label(Span span, String concept) {}

    private record Line(String text, List<Label> figures) {}
}
