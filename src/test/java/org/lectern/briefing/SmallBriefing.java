package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A small briefing without faults, to put faults into.
final class SmallBriefing {

    static final String TEXT = """
            {"format": "lectern-briefing/1", "id": "day", "title": "A day", "publisher": "P",
             "published": "2024-05-03", "language": "en",
             "items": [{"id": "one", "title": "One", "topics": ["Ships"], "summary": "S.",
              "body": "In 2023 came 5 boats.",
              "sources": [{"id": "port", "title": "Count", "url": "https://example.org/", "publisher": "Port",
                           "published": "2024"}],
              "metrics": [{"id": "boats", "subject": "Port", "measure": "boats",
                           "value": 5, "unit": "{boats}/a", "qualifier": "exact", "kind": "actual", "period": "2023",
                           "quote": {"exact": "5 boats", "prefix": "came ", "suffix": "."}, "source": "port"}],
              "series": [{"id": "run", "subject": "Port", "measure": "boats", "unit": "{boats}/a", "source": "port",
                          "points": [{"period": "2022", "value": 4}, {"period": "2023", "value": 5}]}],
              "events": [{"id": "year", "period": "2023", "label": "Boats come", "quote": {"exact": "2023"},
                           "source": "port"}]}]}
            """;

    /// Stands before each fault in a text, and is taken out before it is read.
    private static final String MARK = "▸";

    private SmallBriefing() {}

    /// The text with other words in one place.
    static String changed(String words, String others) {
        assertThat(TEXT.split(Pattern.quote(words), -1)).as("occurrences of %s", words).hasSize(2);
        return TEXT.replace(words, others);
    }

    /// Reads a text with marks.
    ///
    /// @param told the pointer and the message of each fault, in the order of the marks; several faults may have one
    ///        place, which then has several marks
    static void assertFaults(Path folder, String marked, String... told) {
        var file = folder.resolve("briefing.json");
        var expected = new ArrayList<String>();
        var text = marked;
        for (var each : told) {
            var at = text.indexOf(MARK);
            assertThat(at).as("place of: " + each).isNotNegative();
            var before = text.substring(0, at);
            var line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
            var column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
            expected.add("%s:%d:%d: %s".formatted(file, line, column, each));
            text = before + text.substring(at + MARK.length());
        }
        assertThat(text).as("as many marks as faults").doesNotContain(MARK);
        assertThat(faults(file, text)).extracting(Fault::toString).containsExactlyElementsOf(expected);
    }

    static List<Fault> faults(Path file, String text) {
        try {
            return BriefingReader.read(Files.writeString(file, text)).faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
