package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "FORMAT.md");

    @TempDir
    Path folder;

    @Test
    void showsABriefingWithoutFaultsAndItsText() throws IOException {
        var file = Files.writeString(folder.resolve("example.json"), block("json"));

        var reading = BriefingReader.read(file);

        assertThat(reading.faults()).isEmpty();
        var item = reading.briefing().orElseThrow().items().getFirst();
        assertThat(ArticleText.of(item).text() + "\n").isEqualTo(block("text"));
    }

    @Test
    void namesAllLimits() throws IOException {
        var limits = section("Limits");
        Stream.of(Limits.FILE_BYTES, Limits.TOKENS, Limits.DEPTH, Limits.TEXT_CHARACTERS, Limits.NUMBER_DIGITS,
                Limits.BODY_CHARACTERS, Limits.FIGURES, Limits.QUOTE_CHARACTERS, Limits.AROUND_CHARACTERS)
                .forEach(limit -> assertThat(limits).containsPattern("\\b%,d\\b".formatted(limit)));
        assertThat(section("Forms")).contains("One to %d names".formatted(Limits.TOPIC_LEVELS));
        assertThat(section("Faults")).contains("at most %,d faults".formatted(Faults.MOST));
    }

    @Test
    void namesAllFieldsOfTheSchema() throws IOException {
        var fields = section("Fields");
        try (var schema = BriefingReader.class.getResourceAsStream("lectern-briefing-1.schema.json")) {
            var words = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            var names = Pattern.compile("\"(\\w+)\": \\{\\s+\"description\"").matcher(words).results()
                    .map(result -> result.group(1)).filter(name -> !List.of("line", "sourceOf").contains(name))
                    .toList();

            assertThat(names).hasSizeGreaterThan(30).allMatch(name -> fields.contains("`" + name + "`")
                    || List.of("unit", "item", "source", "metric", "event").contains(name));
        }
    }

    private static String block(String language) throws IOException {
        var matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String section(String heading) throws IOException {
        var matcher = Pattern.compile("\n## " + heading + "\n(.*?)(?=\n## |$)", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
