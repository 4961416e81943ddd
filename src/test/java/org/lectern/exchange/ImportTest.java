package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Revision;
import org.lectern.annotation.Target;
import org.lectern.annotation.Version;
import org.lectern.briefing.BriefingReader;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.testing.Samples;

class ImportTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String NOTE = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/notes/1", "type": "Annotation",
             "motivation": "commenting", "creator": {"name": "Ada"}, "created": "2024-05-04T10:00:00+02:00",
             "body": [{"type": "TextualBody", "value": "So many", "format": "text/plain", "purpose": "commenting"},
                      {"type": "TextualBody", "value": "towns", "purpose": "tagging"}],
             "target": {"source": "http://www.example.org/count/#top",
               "selector": {"type": "TextQuoteSelector", "exact": "4.5 million", "prefix": "About ", "suffix": " people"}}}
            """;

    @TempDir
    Path folder;

    @Test
    void readsAWebAnnotationOnASourceOfAnItem() {
        var note = only(NOTE);

        assertThat(note.landing()).isEqualTo(Landing.WORDS);
        var annotation = revision(note).annotation();
        assertThat(annotation.item()).isEqualTo(FERRIES);
        assertThat(annotation.note()).isEqualTo("So many");
        assertThat(annotation.tags()).containsExactly("towns");
        assertThat(annotation.author()).isEqualTo("Ada");
        assertThat(annotation.created()).isEqualTo(Instant.parse("2024-05-04T08:00:00Z"));
        assertThat(quote(annotation)).isEqualTo(new Quote("4.5 million", "About ", " people"));
        assertThat(revision(note).version())
                .isEqualTo(new Version(Map.of("~example.org", annotation.created().toEpochMilli())));
        assertThat(revision(only(NOTE))).as("the same whenever it is read").isEqualTo(revision(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"type\": \"AnnotationPage\", \"items\": [%s]}",
            "{\"type\": \"AnnotationCollection\", \"first\": {\"type\": \"AnnotationPage\", \"items\": [%s]}}",
            "{\"first\": \"https://example.org/page\", \"@graph\": [%s]}", "\uFEFF[%s]"})
    void findsNotesInWhateverHoldsThem(String holder) {
        assertThat(revision(only(holder.replace("%s", NOTE)))).isEqualTo(revision(only(NOTE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"type\": \"TextPositionSelector\", \"start\": 9, \"end\": 12}, %s]",
            "{\"type\": \"Choice\", \"items\": [%s]}",
            "{\"type\": \"FragmentSelector\", \"value\": \"p1\", \"refinedBy\": %s}",
            "{\"type\": \"TextQuoteSelector\", \"exact\": \"4.5 million people crossed in 2023. Some 60 %\", \"refinedBy\": %s}",
            "[{\"type\": \"oa:TextQuoteSelector\", \"exact\": {\"@value\": \"million people crossed in 2023\", \"@language\": \"en\"}}]"})
    void readsSelectorsInAllTheirForms(String form) {
        var selector = "{\"type\": \"TextQuoteSelector\", \"exact\": \"million people crossed in 2023\"}";

        var note = only("{\"target\": {\"source\": \"https://example.org/count\", \"selector\": "
                + form.replace("%s", selector) + "}}");

        assertThat(quote(revision(note).annotation()).exact()).isEqualTo("million people crossed in 2023");
        assertThat(note.landing()).isEqualTo(Landing.WORDS);
    }

    @Test
    void readsWhatHypothesisWrites() {
        var row = """
                {"id": "Ab_3", "user": "acct:ada@hypothes.is", "uri": "https://example.org/count",
                 "created": "2024-05-04T08:00:00.123456+00:00", "updated": "2024-05-05T08:00:00+00:00",
                 "text": "<b>So</b> many &amp; more", "tags": ["towns", "towns"], "document": {"title": ["Yearly count"]},
                 "target": [{"source": "https://example.org/count", "selector": [
                   {"type": "RangeSelector", "startContainer": "/p[1]"},
                   {"type": "TextQuoteSelector", "exact": "4.5 million", "prefix": "About ", "suffix": " people"}]}]}
                """;
        for (var form : List.of("{\"total\": 1, \"rows\": [%s]}", "{\"export_date\": \"x\", \"annotations\": [%s]}",
                "[%s]")) {
            var note = only(form.replace("%s", row));

            assertThat(note.landing()).isEqualTo(Landing.WORDS);
            assertThat(note.iri()).isEqualTo("https://hypothes.is/a/Ab_3");
            assertThat(revision(note).annotation().note()).isEqualTo("So many & more");
            assertThat(revision(note).annotation().tags()).containsExactly("towns");
            assertThat(revision(note).annotation().author()).isEqualTo("ada");
        }
    }

    @Test
    void parksWhatIsOnNothingHereAndFindsItsHomeLater() {
        var note = only("{\"target\": {\"source\": \"https://example.org/else\", \"lectern:title\": \"Else\","
                + " \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"3 boats came\"}}}");
        assertThat(note.landing()).isEqualTo(Landing.STRAY);
        var parked = revision(note).annotation();
        assertThat(parked.item()).isEqualTo(new ItemRef("https://example.org/else", "Else"));
        assertThat(ItemIri.of(parked.item())).isEqualTo("https://example.org/else");
        assertThat(Import.homes(List.of(parked), holdings())).isEmpty();

        var briefing = Samples.write(folder.resolve("later.json"), read(Samples.harbour(folder.resolve("b")))
                .replace("https://example.org/town", "https://example.org/else"));
        var homed = Import.homes(List.of(parked), new Holdings(List.of(BriefingReader.read(briefing).briefing()
                .orElseThrow())));

        assertThat(homed).singleElement().satisfies(each -> {
            assertThat(each.item()).isEqualTo(Samples.QUAY);
            assertThat(each.id()).isEqualTo(parked.id());
            assertThat(quote(each).exact()).isEqualTo("3 boats came");
        });
    }

    @Test
    void doesNotGuessBetweenItemsThatHoldTheSameWords() {
        var twice = Samples.write(folder.resolve("twice.json"), read(Samples.harbour(folder.resolve("b")))
                .replace("https://example.org/town", "https://example.org/count")
                .replace("Only 3 boats came", "Only 3 boats came. About 4.5 million people crossed"));
        var holdings = new Holdings(List.of(BriefingReader.read(twice).briefing().orElseThrow()));

        assertThat(read(holdings, NOTE).pieces()).extracting(Incoming::landing).containsExactly(Landing.STRAY);
    }

    @Test
    void readsPositionsInCodePoints() {
        var note = only("""
                {"id": "urn:uuid:0b1c7b44-6a53-4a0a-9d0c-000000000001", "target": {
                 "source": "urn:lectern:item:harbour-week:ferry-riders",
                 "selector": {"type": "TextPositionSelector", "start": 43, "end": 54}}}
                """);

        assertThat(revision(note).annotation().id())
                .isEqualTo(UUID.fromString("0b1c7b44-6a53-4a0a-9d0c-000000000001"));
        assertThat(((Target.Words) revision(note).annotation().target()).first().position())
                .isEqualTo(Optional.of(new Span(43, 54)));
        assertThat(quote(revision(note).annotation()).exact()).hasSize(11);
    }

    @Test
    void tellsFaultyNotesAndReadsTheOthers() {
        var read = read(holdings(), """
                [{"id": "urn:x:1"},
                 %s,
                 7,
                 {"target": {"selector": {"type": "TextQuoteSelector", "exact": "x"}}},
                 {"target": "urn:a", "lectern:version": [{"lectern:replica": "a b", "lectern:counter": 1}]},
                 {"target": "urn:a", "body": {"value": "%s"}},
                 {"target": "urn:a"}]
                """.formatted(NOTE, "x".repeat(100_001)));

        assertThat(read.notes()).hasSize(2);
        assertThat(read.faults()).extracting(Fault::line, Fault::column, Fault::pointer).containsExactly(
                org.assertj.core.groups.Tuple.tuple(1, 2, "/0"),
                org.assertj.core.groups.Tuple.tuple(9, 2, "/2"),
                org.assertj.core.groups.Tuple.tuple(10, 2, "/3/target"),
                org.assertj.core.groups.Tuple.tuple(11, 2, "/4/lectern:version"),
                org.assertj.core.groups.Tuple.tuple(12, 2, "/5/body"));
    }

    @Test
    void readsWhatStandsBeforeTheFirstFaultOfTheJson() {
        var cut = read(holdings(), "[" + NOTE + ",\n{\"target\": ");
        assertThat(cut.notes()).hasSize(1);
        assertThat(cut.faults()).singleElement().extracting(Fault::message).asString()
                .startsWith("expected JSON, found what cannot be read");

        var deep = read(holdings(), "[" + NOTE + ",{\"target\": \"urn:a\", \"x\": " + "[".repeat(100) + "]".repeat(100)
                + "}," + NOTE + ",{\"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}]");
        assertThat(deep.notes()).hasSize(2);
        assertThat(deep.faults()).extracting(Fault::message).satisfiesExactly(
                first -> assertThat(first).startsWith("expected at most 32 objects"),
                second -> assertThat(second).startsWith("expected at most 500 objects"));
    }

    @Test
    void takesOutWhatNoOneCanSee() {
        var note = only("{\"target\": \"urn:a:1\", \"body\": {\"value\": \"a\\u0000b\\u001b[31m\\nc\\ud800\"}}");

        assertThat(revision(note).annotation().note()).isEqualTo("ab[31m\nc");
        assertThat(Clean.plain("<p>One &lt;two&gt;</p><script>x()</script><ul><li>three</li></ul>&#x1F6A2;<!-- no"))
                .isEqualTo("One <two>\nthree\n\n🚢");
    }

    @Test
    void tellsOfFilesThatHoldNoNotes() throws IOException {
        assertThat(read(holdings(), "").faults()).extracting(Fault::message)
                .containsExactly("expected notes, found an empty file");
        assertThat(read(holdings(), "3").faults()).hasSize(1);
        assertThat(read(holdings(), "}").faults()).extracting(Fault::message).containsExactly(
                "expected JSON, found what cannot be read; what stands before it was read, mend it for the rest");
        assertThat(read(holdings(), "{\"format\": \"lectern-briefing/1\"}").faults()).hasSize(1);
        assertThat(Import.read(List.of(folder.resolve("none")), holdings(), "", NOW, () -> false).faults())
                .extracting(Fault::toString).containsExactly(folder.resolve("none")
                        + ":0:0: : expected a file, found nothing at this place; check the name");
        var bytes = Files.write(folder.resolve("bytes.json"), new byte[]{'[', '"', (byte) 0xff, '"', ']'});
        assertThat(Import.read(List.of(bytes, folder), holdings(), "", NOW, () -> false).faults()).hasSize(2);
    }

    @Test
    void readsNoMoreThanItCanHold() throws IOException {
        var file = folder.resolve("many.json");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("[");
            for (var number = 0; number < 1_000_000; number++) {
                out.write((number == 0 ? "" : ",\n") + "{\"id\":\"urn:n:" + number + "\",\"target\":\"urn:a\"}");
            }
            out.write("]");
        }

        var read = Import.read(List.of(file), holdings(), "", NOW, () -> false);

        assertThat(read.notes()).hasSize(250_000);
        assertThat(read.faults()).extracting(Fault::message).containsExactly(
                "expected at most 250,000 notes, found 750,000 more; split the file into several");
        assertThat(Import.read(List.of(file), holdings(), "", NOW, () -> true).notes()).as("cancelled").isEmpty();
    }

    private Incoming only(String json) {
        var read = read(holdings(), json);
        assertThat(read.faults()).isEmpty();
        assertThat(read.pieces()).hasSize(1);
        return read.pieces().getFirst();
    }

    private static Revision revision(Incoming incoming) {
        return ((Piece.Note) incoming.piece()).revision();
    }

    private Import read(Holdings holdings, String json) {
        return Import.read(List.of(Samples.write(folder.resolve("notes.json"), json)), holdings, "me", NOW,
                () -> false);
    }

    private Holdings holdings() {
        return new Holdings(
                List.of(BriefingReader.read(Samples.harbour(folder.resolve("b"))).briefing().orElseThrow()));
    }

    private static Quote quote(Annotation annotation) {
        return ((Target.Words) annotation.target()).confirmed().quote();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
