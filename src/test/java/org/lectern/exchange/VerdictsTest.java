package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.annotation.Bookmark;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.lens.Verdict;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;
import tools.jackson.databind.json.JsonMapper;

/// What was said of numbers, and what is bookmarked, on its way out and in.
class VerdictsTest {

    @TempDir
    Path folder;
    private Desk mine;
    private Desk theirs;
    private int files;

    @BeforeEach
    void open() {
        mine = desk("mine", "");
        theirs = desk("theirs", "");
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    @Test
    void writesThemAsWebAnnotationsWithTermsOfOurOwn() throws IOException {
        everything(mine);

        var json = Files.readString(export(mine, Format.JSONLD));

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
        assertThat(Files.readString(export(mine, Format.JSONLD))).as("the same, the same file").isEqualTo(json);
    }

    @Test
    void takesThemIntoAnotherStoreInOneStep() {
        everything(mine);
        var file = export(mine, Format.JSONLD);

        assertThat(kinds(theirs, file)).containsOnly(Kind.NEW).hasSize(5);
        take(theirs, file);

        assertThat(said(theirs)).isEqualTo(said(mine)).hasSize(2);
        assertThat(theirs.lens().judging().all()).extracting(Verdict::made)
                .isEqualTo(mine.lens().judging().all().stream().map(Verdict::made).toList());
        assertThat(theirs.lens().judging().all()).extracting(Verdict::author).containsOnly("Ada");
        assertThat(keys(theirs)).isEqualTo(keys(mine)).hasSize(2);
        assertThat(kinds(theirs, file)).containsOnly(Kind.SAME);
        theirs.history().undo();
        assertThat(theirs.annotations().all()).isEmpty();
        assertThat(said(theirs)).isEmpty();
        assertThat(keys(theirs)).isEmpty();
        theirs.history().redo();
        assertThat(said(theirs)).hasSize(2);
    }

    @Test
    void letsTheLaterOneHoldAndTellsOfTheOther() {
        correct(mine, "March 2024", "1");
        take(theirs, export(mine, Format.JSONLD));
        reject(theirs, "March 2024");
        var later = export(theirs, Format.JSONLD);
        var item = theirs.library().shelf().get().item(FERRIES).orElseThrow();

        var arriving = mine.exchange().preview(read(mine, later).pieces());

        assertThat(arriving).extracting(Arriving::kind).containsExactly(Kind.NEWER);
        assertThat(Replaced.of(arriving)).containsExactly(new Replaced(FERRIES, "March 2024",
                "1 %, Bay ferries, share before noon, 2023", "no statistic"));
        var earlier = export(mine, Format.JSONLD);
        take(mine, later);
        assertThat(said(mine)).containsExactly("March 2024: no statistic");
        assertThat(mine.lens().read(item)).as("the chart heeds it").noneMatch(
                figure -> ArticleText.of(item).words(figure.span()).equals("March 2024"));
        assertThat(kinds(mine, earlier)).containsExactly(Kind.OLDER);
        take(mine, earlier);
        assertThat(said(mine)).containsExactly("March 2024: no statistic");
        mine.history().undo();
        assertThat(said(mine)).as("kept in the history").containsExactly(
                "March 2024: 1 %, Bay ferries, share before noon, 2023");
    }

    @Test
    void bringsNothingBackThatWasTakenAway() {
        correct(mine, "March 2024", "1");
        mine.annotations().bookmarks().toggle(QUAY);
        var old = export(mine, Format.JSONLD);
        take(theirs, old);
        mine.lens().forget(mine.lens().judging().all().getFirst());
        mine.annotations().bookmarks().toggle(QUAY);

        assertThat(kinds(mine, old)).containsOnly(Kind.OLDER);
        take(mine, old);

        assertThat(said(mine)).isEmpty();
        assertThat(keys(mine)).isEmpty();
        correct(theirs, "March 2024", "2");
        take(mine, export(theirs, Format.JSONLD));
        assertThat(said(mine)).as("but said anew, it is").hasSize(1);
        assertThat(keys(mine)).isEmpty();
    }

    @Test
    void losesVerdictsWhoseWordsChangedAndKeepsThem() throws IOException {
        correct(mine, "March 2024", "1");
        correct(mine, "Some 60 %", "2");
        var file = export(mine, Format.JSONLD);
        theirs.close();
        theirs = desk("edited", "2024 once");

        assertThat(read(theirs, file).pieces()).extracting(Incoming::landing).containsExactly(Landing.WORDS,
                Landing.LOST);
        take(theirs, file);

        var item = theirs.library().shelf().get().item(FERRIES).orElseThrow();
        assertThat(theirs.lens().read(item)).as("on no other words").extracting(figure -> figure.standing().name())
                .containsOnlyOnce("CORRECTED");
        assertThat(said(theirs)).isEqualTo(said(mine));
        assertThat(Files.readString(export(theirs, Format.MD))).containsOnlyOnce(
                "*These words are no longer in the text.*");
    }

    @Test
    void keepsWhatIsOnItemsThatAreNotHere() {
        correct(mine, "March 2024", "1");
        var file = folder.resolve("stray.jsonld");
        Samples.write(file, text(export(mine, Format.JSONLD)).replace("harbour-week:ferry", "harbour-week:other"));

        assertThat(read(theirs, file).pieces()).extracting(Incoming::landing).containsExactly(Landing.STRAY);
        take(theirs, file);

        assertThat(theirs.lens().judging().all()).extracting(Verdict::item)
                .containsExactly(new ItemRef("harbour-week", "other-riders"));
        assertThat(text(export(theirs, Format.JSONLD))).contains("urn:lectern:item:harbour-week:other-riders");
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
        everything(mine);
        var lines = text(export(mine, Format.JSONLD)).lines().toList();
        var number = lines.stream().filter(line -> line.contains("\"correction\"")).findFirst().orElseThrow();
        var file = Samples.write(folder.resolve("faulty.jsonld"), String.join("\n", lines).replace(number,
                number.replace(was, is)));

        var read = read(theirs, file);

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

        assertThat(read(mine, file).faults()).extracting(Fault::toString).containsExactly(
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

        take(mine, file);

        assertThat(mine.annotations().bookmarks().items()).containsExactly(QUAY);
        assertThat(mine.annotations().all()).extracting(each -> each.note()).containsExactlyInAnyOrder("Read this", "");
    }

    @Test
    void listsThemInSectionsOfTheirOwn() throws IOException {
        everything(mine);

        var markdown = Files.readString(export(mine, Format.MD));

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
        var page = Files.readString(export(mine, Format.HTML));
        assertThat(page).contains("<dt>Corrected to</dt>", "<dt>Rejected</dt>", "<h2>Bookmarks</h2>",
                "<mark>March 2024</mark>").doesNotContain("<script", "{{");
        var rows = Files.readString(export(mine, Format.CSV)).lines().toList();
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows.get(0)).endsWith("iri,entry,found,subject,measure,value,upper,unit,qualifier,status,period");
        assertThat(String.join("\n", rows))
                .contains(",correction,,Bay ferries,share before noon,61.50,65,%,range,estimate,"
                        + "2023", ",rejection,", ",bookmark,,,,,,,,,");
    }

    @Test
    void saysWhatTheProgramReadInTheWords() throws IOException {
        mine.close();
        Samples.write(folder.resolve("b/mine/harbour-week.json"), text(folder.resolve("b/mine/harbour-week.json"))
                .replace("says the town", "and 320 tonnes of fish, says the town"));
        mine = new Desk(folder.resolve("again"), folder.resolve("b/mine/harbour-week.json"));
        mine.lens().correct(QUAY, article(mine, QUAY), span(article(mine, QUAY), "320 tonnes"),
                statistic("321000", Optional.empty(), Qualifier.EXACT, MetricKind.ACTUAL));

        assertThat(Files.readString(export(mine, Format.MD))).contains("- Read as: 320 tonnes, ",
                "- **Corrected to:** 321,000 %");
    }

    @Test
    void leavesThemOutWhereOnlySomeNotesAreWanted() {
        everything(mine);

        var choice = mine.exchange().choose(_ -> true, QUAY::equals);

        assertThat(choice.verdicts()).extracting(Verdict::item).containsExactly(QUAY);
        assertThat(choice.bookmarks()).extracting(Bookmark::item).containsExactly(QUAY);
        assertThat(mine.exchange().choose(_ -> false, _ -> false)).isEqualTo(Exchange.Choice.NOTHING);
        assertThat(mine.exchange().export(choice, holdings(mine), "").counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void takesAllBackWhenItIsCancelledMidway() {
        everything(mine);
        var file = export(mine, Format.JSONLD);
        var pieces = read(theirs, file).pieces();
        for (var stop = 1; stop <= 5; stop++) {
            var most = stop;
            var done = new int[1];
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> theirs.exchange().take(pieces,
                    _ -> Optional.empty(), count -> {
                        done[0] += count;
                        if (done[0] == most) {
                            throw new CancellationException();
                        }
                    }))).as("stopped after %s", stop).isInstanceOf(CancellationException.class);

            assertThat(theirs.annotations().all()).isEmpty();
            assertThat(said(theirs)).isEmpty();
            assertThat(keys(theirs)).isEmpty();
            assertThat(theirs.history().steps(0, 9)).isEmpty();
        }
        take(theirs, file);
        assertThat(said(theirs)).as("and then it can be taken all the same").hasSize(2);
    }

    @Test
    void bringsTemplatesThatNobodyChangedUpToDate() throws IOException {
        everything(mine);
        var file = Files.createDirectories(folder.resolve("templates")).resolve("notes.md.mustache");
        Files.write(file, VerdictsTest.class.getResourceAsStream("notes-first.md.mustache").readAllBytes());
        assertThat(Files.readString(export(mine, Format.MD))).contains("## Numbers set right");

        Files.writeString(file, "{{#briefings}}{{title}}{{/briefings}}");
        assertThat(Files.readString(export(mine, Format.MD))).as("changed ones stay").isEqualTo("Harbour week");
    }

    /// A highlight, a correction, a rejection, and a bookmark of either kind.
    private static void everything(Desk desk) {
        var ferries = article(desk, FERRIES);
        desk.annotations().highlight(FERRIES, ferries, span(ferries, "4.5 million"), Colour.YELLOW);
        desk.lens().correct(FERRIES, ferries, span(ferries, "March 2024"), statistic("61.50",
                Optional.of(new BigDecimal("65")), Qualifier.RANGE, MetricKind.ESTIMATE));
        var quay = article(desk, QUAY);
        desk.lens().reject(QUAY, quay, span(quay, "4.9 million people"));
        desk.annotations().bookmarks().toggle(QUAY);
        desk.annotations().bookmarks().add(FERRIES, ferries, span(ferries, "More people"));
    }

    private static void correct(Desk desk, String words, String value) {
        var text = article(desk, FERRIES);
        desk.lens().correct(FERRIES, text, span(text, words),
                statistic(value, Optional.empty(), Qualifier.EXACT, MetricKind.ACTUAL));
    }

    private static void reject(Desk desk, String words) {
        var text = article(desk, FERRIES);
        desk.lens().reject(FERRIES, text, span(text, words));
    }

    private static Metric statistic(String value, Optional<BigDecimal> upper, Qualifier qualifier, MetricKind kind) {
        return new Metric("", "Bay ferries", "share before noon", new BigDecimal(value), upper, new Unit("%"),
                qualifier,
                kind, Period.parse("2023"), new Quote("", "", ""), "");
    }

    private Desk desk(String name, String instead) {
        var file = Samples.harbour(folder.resolve("b").resolve(name));
        if (!instead.isEmpty()) {
            Samples.write(file, text(file).replace("March 2024. See", instead + ". See").replace(
                    "\"quote\": {\"exact\": \"March 2024\"}", "\"quote\": {\"exact\": \"2024 once\"}"));
        }
        return new Desk(folder.resolve(name), file);
    }

    private Path export(Desk desk, Format format) {
        try {
            var file = folder.resolve("notes-" + files++ + "." + format.extension());
            desk.exchange().export(desk.exchange().choose(_ -> true, _ -> true), holdings(desk),
                    format == Format.JSONLD ? "Ada" : "")
                    .save(format, Templates.in(folder.resolve("templates")), file, () -> false);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void take(Desk desk, Path file) {
        desk.exchange().take(read(desk, file).pieces(),
                item -> desk.library().shelf().get().item(item).map(ArticleText::of), _ -> {});
    }

    private static List<Kind> kinds(Desk desk, Path file) {
        return desk.exchange().preview(read(desk, file).pieces()).stream().map(Arriving::kind).toList();
    }

    private static Import read(Desk desk, Path file) {
        return Import.read(List.of(file), holdings(desk), desk.exchange().replica(), Instant.EPOCH, () -> false);
    }

    private static List<String> said(Desk desk) {
        return desk.lens().judging().all().stream()
                .map(each -> each.words().quote().exact() + ": " + Replaced.words(each.reading())).toList();
    }

    private static List<?> keys(Desk desk) {
        return desk.annotations().bookmarks().all().stream().map(Bookmark::key).sorted().toList();
    }

    private static ArticleText article(Desk desk, ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
    }

    private static Holdings holdings(Desk desk) {
        return new Holdings(desk.library().shelf().get().briefings());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
