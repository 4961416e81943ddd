package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.exchange.Colleagues.article;
import static org.lectern.exchange.Colleagues.everything;
import static org.lectern.exchange.Colleagues.read;
import static org.lectern.exchange.Colleagues.statistic;
import static org.lectern.exchange.Colleagues.take;
import static org.lectern.exchange.Colleagues.text;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.briefing.Fault;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Qualifier;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;
import tools.jackson.databind.json.JsonMapper;

/// What was said of numbers, and what is bookmarked, as files have it.
class VerdictFilesTest {

    @TempDir
    Path folder;
    private Colleagues two;

    @BeforeEach
    void open() {
        two = new Colleagues(folder);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void writesThemAsWebAnnotationsWithTermsOfOurOwn() throws IOException {
        everything(two.mine);

        var json = Files.readString(two.export(two.mine, Format.JSONLD));

        assertThat(WebAnnotations.broken(json)).isEmpty();
        var items = JsonMapper.shared().readTree(json).at("/first/items");
        assertThat(items.valueStream().map(each -> each.path("motivation").asString())).containsExactly("highlighting",
                "editing", "assessing", "bookmarking", "bookmarking");
        var correction = items.get(1);
        assertThat(correction.at("/body/value").asString())
                .isEqualTo("61.5–65 %, Bay ferries, share before noon, 2023, estimate");
        assertThat(correction.at("/body/lectern:statistic").toString())
                .isEqualTo("{\"lectern:subject\":\"Bay ferries\","
                        + "\"lectern:measure\":\"share before noon\",\"lectern:value\":\"61.50\",\"lectern:upper\":\"65\","
                        + "\"lectern:unit\":\"%\",\"lectern:qualifier\":\"range\",\"lectern:status\":\"estimate\","
                        + "\"lectern:period\":\"2023\"}");
        assertThat(correction.at("/target/selector/0/exact").asString()).isEqualTo("March 2024");
        assertThat(items.get(2).at("/lectern:verdict").asString()).isEqualTo("rejection");
        assertThat(Files.readString(two.export(two.mine, Format.JSONLD))).as("the same, the same file").isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "61.50"             | "many"            | /body/lectern:statistic/lectern:value: expected a number of at most 60 digits, found “many”
            "61.50"             | "1e999999999"     | /body/lectern:statistic/lectern:value: expected a number of at most 60 digits, found “1e999999999”
            "65"                | "60"              | /body/lectern:statistic/lectern:upper: expected an upper end above 61.50, found 60
            "lectern:unit":"%"  | "lectern:unit":"" | /body/lectern:statistic/lectern:unit: expected a unit: a unit is
            "lectern:period":"2023" | "lectern:period":"soon" | /body/lectern:statistic/lectern:period: expected a period such as 2023 or 2023-Q3:
            "range"             | "vaguely"         | /body/lectern:statistic/lectern:qualifier: expected one of [exact, approximately, at-least, at-most, range], found “vaguely”
            "lectern:statistic" | "lectern:other"   | /body/lectern:statistic: expected what the words state, found nothing;
            "correction"        | "praise"          | /lectern:verdict: expected correction or rejection, found “praise”
            "TextQuoteSelector" | "SvgSelector"     | /target/selector: expected the words of the number in a TextQuoteSelector, found none
            "urn:lectern:item:harbour-week:ferry-riders" | "https://example.org/" | /target/source: expected an item as urn:lectern:item:BRIEFING:ITEM, found “https://example.org/”
            """, quoteCharacter = '`')
    void tellsFaultyVerdictsWithTheirPlaces(String was, String is, String told) {
        everything(two.mine);
        var lines = text(two.export(two.mine, Format.JSONLD)).lines().toList();
        var number = lines.stream().filter(line -> line.contains("\"correction\"")).findFirst().orElseThrow();
        var file = Samples.write(folder.resolve("faulty.jsonld"), String.join("\n", lines).replace(number,
                number.replace(was, is)));

        var read = read(two.theirs, file);

        assertThat(read.faults()).extracting(Fault::toString).singleElement().asString()
                .startsWith(file + ":8:1: /first/items/1" + told);
        assertThat(read.pieces()).as("the others").hasSize(4);
    }

    @Test
    void saysWhichWordsStayInTheFile() {
        var file = Samples.write(folder.resolve("bad.json"), """
                [{"id": "urn:x:1", "type": "Annotation", "body": {"type": "TextualBody",
                  "value": "The port counts every crossing, one way, and has done so since the lines were joined."}},
                 {"id": "urn:x:2", "type": "Annotation", "target": {"selector": {"exact": "4.5 million"}}}]
                """);

        assertThat(read(two.mine, file).faults()).extracting(Fault::toString).containsExactly(
                file + ":1:2: /0: expected a note, found an object without a target; remove it, or give it one; its words"
                        + " stay in the file: “The port counts every crossing, one way, and has done so sin…”",
                file + ":3:2: /1/target: expected a target with the address of what the note is on, found none; name its"
                        + " source; its words stay in the file: “4.5 million”");
    }

    @Test
    void takesABookmarkWithWordsForANoteAndOneOnAPageThatIsCitedForABookmark() {
        var file = Samples.write(folder.resolve("marks.json"), """
                [{"motivation": "bookmarking", "target": "https://example.org/town"},
                 {"motivation": "bookmarking", "target": "https://example.org/town", "bodyValue": "Read this"},
                 {"motivation": "bookmarking", "target": "https://example.org/nowhere"}]
                """);

        take(two.mine, file);

        assertThat(two.mine.annotations().bookmarks().items()).containsExactly(QUAY);
        assertThat(two.mine.annotations().all()).extracting(each -> each.note()).containsExactlyInAnyOrder("Read this",
                "");
    }

    @Test
    void listsThemInSectionsOfTheirOwn() throws IOException {
        everything(two.mine);

        var markdown = Files.readString(two.export(two.mine, Format.MD));

        assertThat(markdown).contains("1 note on 1 item, 2 numbers, 2 bookmarks\n");
        assertThat(markdown.substring(markdown.indexOf("## Numbers"))).isEqualTo("""
                ## Numbers set right

                ### Ferries fill up

                Harbour week

                Source: [Yearly count](<https://example.org/count>), Port of Nord, 2024-02

                > What comes
                >
                > The night line opened in <mark>March 2024</mark>\\. See the count.

                - **Corrected to:** 61.5–65 %, Bay ferries, share before noon, 2023, estimate (TODAY)

                ### A quay falls silent

                Harbour week

                Source: [Town paper](<https://example.org/town>), Town of Nord

                > Only 3 boats came in 2023; the ferries took <mark>4.9 million people</mark>, says the town.

                - **Rejected:** no statistic (TODAY)

                ## Bookmarks

                ### Ferries fill up

                Harbour week, marked TODAY

                > Ferries fill up
                >
                > <mark>More people</mark> cross the bay.
                >
                > About 4.5 million people crossed in 2023.

                ### A quay falls silent

                Harbour week, marked TODAY
                """.replace("TODAY", Instant.now().toString().substring(0, 10)));
        var page = Files.readString(two.export(two.mine, Format.HTML));
        assertThat(page).contains("<dt>Corrected to</dt>", "<dt>Rejected</dt>", "<h2>Bookmarks</h2>",
                "<mark>March 2024</mark>").doesNotContain("<script", "{{");
        var rows = Files.readString(two.export(two.mine, Format.CSV)).lines().toList();
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows.get(0)).endsWith("iri,entry,found,subject,measure,value,upper,unit,qualifier,status,period");
        assertThat(String.join("\n", rows))
                .contains(",correction,,Bay ferries,share before noon,61.50,65,%,range,estimate,"
                        + "2023", ",rejection,", ",bookmark,,,,,,,,,");
    }

    @Test
    void saysWhatTheProgramReadInTheWords() throws IOException {
        two.mine.close();
        Samples.write(folder.resolve("b/mine/harbour-week.json"), text(folder.resolve("b/mine/harbour-week.json"))
                .replace("says the town", "and 320 tonnes of fish, says the town"));
        two.mine = new Desk(folder.resolve("again"), folder.resolve("b/mine/harbour-week.json"));
        two.mine.lens().correct(QUAY, article(two.mine, QUAY), span(article(two.mine, QUAY), "320 tonnes"),
                statistic("321000", Optional.empty(), Qualifier.EXACT, MetricKind.ACTUAL));

        assertThat(Files.readString(two.export(two.mine, Format.MD))).contains("- Read as: 320 tonnes, ",
                "- **Corrected to:** 321,000 %");
    }

    @Test
    void bringsTemplatesThatNobodyChangedUpToDate() throws IOException {
        everything(two.mine);
        var file = Files.createDirectories(folder.resolve("templates")).resolve("notes.md.mustache");
        Files.write(file, VerdictFilesTest.class.getResourceAsStream("notes-first.md.mustache").readAllBytes());
        assertThat(Files.readString(two.export(two.mine, Format.MD))).contains("## Numbers set right");

        Files.writeString(file, "{{#briefings}}{{title}}{{/briefings}}");
        assertThat(Files.readString(two.export(two.mine, Format.MD))).as("changed ones stay").isEqualTo("Harbour week");
    }
}
