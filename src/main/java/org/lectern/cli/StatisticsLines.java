package org.lectern.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.statistics.Change;
import org.lectern.statistics.Finding;

/// Writes the findings of a text for the eye, one a line: `file:line:column: value unit · qualifier · subject: measure ·
/// period “surface”`. Asked in the order of the text.
final class StatisticsLines {

    private final String name;
    private final String text;
    private int line = 1;
    private int lineStart;
    private int reached;

    StatisticsLines(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String line(Finding finding) {
        var start = finding.span().start();
        for (; reached < start; reached++) {
            if (text.charAt(reached) == '\n') {
                line++;
                lineStart = reached + 1;
            }
        }
        var parts = new ArrayList<String>();
        parts.add((value(finding) + " " + finding.unit().code()).strip());
        if (finding.qualifier() != Qualifier.EXACT) {
            parts.add(words(finding.qualifier()));
        }
        if (finding.change() != Change.NONE) {
            parts.add(words(finding.change()));
        }
        parts.add(words(finding.status()));
        var about = Stream.of(finding.subject(), finding.measure()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        if (!about.isEmpty()) {
            parts.add(about.replaceAll("\\s+", " "));
        }
        finding.period().map(Period::text).ifPresent(parts::add);
        if (!finding.sure()) {
            parts.add("not sure");
        }
        var surface = text.substring(start, finding.span().end()).replaceAll("\\s+", " ");
        return "%s:%d:%d: %s  “%s”".formatted(name, line, start - lineStart + 1, String.join(" · ", parts), surface);
    }

    private static String value(Finding finding) {
        return plain(finding.value()) + finding.upper().map(upper -> "–" + plain(upper)).orElse("");
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() > 12 || stripped.scale() < -18 ? stripped.toString() : stripped.toPlainString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
