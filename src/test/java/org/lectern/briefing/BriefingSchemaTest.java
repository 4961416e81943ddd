package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.briefing.SmallBriefing.changed;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingSchemaTest {

    private static final Schema SCHEMA = schema();

    @TempDir
    Path folder;

    private static Schema schema() {
        try (var stream = BriefingReader.class.getResourceAsStream("lectern-briefing-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream,
                    InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> goodFiles() throws IOException, URISyntaxException {
        var files = new ArrayList<>(BriefingFiles.walk(List.of(Path.of("briefings"))).files());
        files.add(Path.of(BriefingSchemaTest.class.getResource("sample.json").toURI()));
        return files;
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsTheBundledBriefings(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void isItselfAValidSchema() throws IOException {
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        try (var stream = BriefingReader.class.getResourceAsStream("lectern-briefing-1.schema.json")) {
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(dialect.validate(words, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "language": "en",                 | "mood": "calm",
            "language": "en"                  | "language": "zh-Hans-CN"
            "language": "en"                  | "language": "x-harbour"
            "summary": "S.",                  | "summary": "",
            "summary": "S.",                  | "authors": null,
            "topics": ["Ships"]               | "topics": ["A/B/C/D/E/F/G/H"]
            "topics": ["Ships"]               | "topics": ["Ships / Boats", "Ships"]
            "published": "2024"}              | "published": "2023-12/2024-02-29"}
            "published": "2024"}              | "note": {}}
            https://example.org/              | HTTP://example.org:80/a?b=%20#c
            https://example.org/              | urn:isbn:1
            "id": "boats", "subject"          | "subject"
            "value": 5, "unit"                | "value": -5.50e3, "unit"
            "value": 5, "unit"                | "value": 0, "unit"
            "unit": "{boats}/a", "qualifier"  | "unit": "%", "qualifier"
            "unit": "{boats}/a", "qualifier"  | "unit": "t{CO2}/m2.a", "qualifier"
            "unit": "{boats}/a", "qualifier"  | "unit": "[in_i'H2O]", "qualifier"
            "qualifier": "exact"              | "qualifier": "at-least"
            "qualifier": "exact"              | "qualifier": "range", "upper": 6
            "qualifier": "exact",             | ``
            "kind": "actual"                  | "kind": "forecast"
            "prefix": "came ", "suffix": "."  | "prefix": ""
            "."}, "source": "port"            | "."}
            "2024"}],                         | "2024"}, {"id": "b", "title": "B", "url": "urn:a:b", "publisher": "B"}],
            "label": "Boats come"             | "label": "Boats\\ncome"
            """)
    void agreesWithTheReaderOnWhatIsRight(String words, String others) {
        var text = changed(words, others);

        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": "lectern-briefing/1"    | "format": "lectern-briefing/2"
            "format": "lectern-briefing/1",   | ``
            "id": "day"                       | "id": "Day"
            "id": "day"                       | "id": "a--b"
            "id": "day"                       | "id": "-a"
            "id": "day"                       | "id": 5
            "title": "A day"                  | "title": " "
            "title": "A day",                 | ``
            "publisher": "P",                 | ``
            "published": "2024-05-03"         | "published": "2024-05"
            "published": "2024-05-03"         | "published": "2024-13-03"
            "published": "2024-05-03"         | "published": "2024-05-32"
            "published": "2024-05-03"         | "published": "03.05.2024"
            "language": "en"                  | "language": "english_language"
            "language": "en"                  | "language": "e"
            "language": "en"                  | "language": null
            "items": [{                       | "items": [7, {
            "id": "one", "title"              | "title"
            "summary": "S."                   | "summary": null
            "topics": ["Ships"],              | ``
            "topics": ["Ships"]               | "topics": []
            "topics": ["Ships"]               | "topics": ["Ships/"]
            "topics": ["Ships"]               | "topics": ["A/B/C/D/E/F/G/H/I"]
            "topics": ["Ships"]               | "topics": [5]
            "body": "In 2023 came 5 boats."   | "body": ["In 2023 came 5 boats."]
            https://example.org/              | ftp://example.org/
            https://example.org/              | https:///path
            https://example.org/              | https://example.org/a b
            https://example.org/              | //example.org/
            "published": "2024"}              | "published": "spring"}
            "published": "2024"}              | "published": null}
            "id": "boats", "subject": "Port", | "id": "boats",
            "value": 5, "unit"                | "value": "5", "unit"
            "value": 5, "unit"                | "unit"
            "unit": "{boats}/a", "qualifier"  | "unit": "boats a year", "qualifier"
            "unit": "{boats}/a", "qualifier"  | "unit": "{boats", "qualifier"
            "qualifier": "exact"              | "qualifier": "roughly"
            "qualifier": "exact"              | "qualifier": "range"
            "qualifier": "exact"              | "qualifier": "exact", "upper": 6
            "qualifier": "exact",             | "upper": 6,
            "qualifier": "exact"              | "qualifier": "range", "upper": "6"
            "kind": "actual"                  | "kind": "guess"
            "actual", "period": "2023"        | "actual", "period": "2023-1"
            "actual", "period": "2023"        | "actual", "period": "2023-01/"
            "exact": "5 boats",               | ``
            "exact": "5 boats"                | "exact": ""
            "prefix": "came "                 | "prefix": null
            , {"period": "2023", "value": 5}  | ``
            {"period": "2022", "value": 4}    | {"period": "2022"}
            "label": "Boats come",            | ``
            "events": [{                      | "events": [null, {
            """)
    void agreesWithTheReaderOnWhatIsFaulty(String words, String others) {
        var text = changed(words, others);

        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(read(text)).isNotEmpty();
    }

    @Test
    void agreesWithTheReaderThatOneOfSeveralSourcesIsNamed() {
        var two = changed("\"2024\"}],",
                "\"2024\"}, {\"id\": \"b\", \"title\": \"B\", \"url\": \"urn:a:b\", \"publisher\": \"B\"}],");
        for (var words : List.of("\".\"}, \"source\": \"port\"", "\"unit\": \"{boats}/a\", \"source\": \"port\"",
                "{\"exact\": \"2023\"},\n               \"source\": \"port\"")) {
            var nameless = two.replace(words, words.replaceAll(",\\s+\"source\": \"port\"", ""));

            assertThat(nameless).isNotEqualTo(two);
            assertThat(SCHEMA.validate(nameless, InputFormat.JSON)).isNotEmpty();
            assertThat(read(nameless)).hasSize(1);
        }
    }

    @Test
    void agreesWithTheReaderOnLengths() {
        var long100 = "a".repeat(100);
        assertThat(SCHEMA.validate(changed("\"day\"", "\"" + long100 + "\""), InputFormat.JSON)).isEmpty();
        assertThat(read(changed("\"day\"", "\"" + long100 + "\""))).isEmpty();
        for (var tooLong : List.of(changed("\"day\"", "\"a" + long100 + "\""),
                changed("\"came \"", "\"" + "b".repeat(33) + "\""),
                changed("\"5 boats\"", "\"" + "b".repeat(301) + "\""),
                changed("\"In 2023 came 5 boats.\"", "\"In 2023 came 5 boats." + "b".repeat(200_000) + "\""))) {
            assertThat(SCHEMA.validate(tooLong, InputFormat.JSON)).isNotEmpty();
            assertThat(read(tooLong)).isNotEmpty();
        }
    }

    private List<Fault> read(String text) {
        return SmallBriefing.faults(folder.resolve("briefing.json"), text);
    }
}
