package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.history.History;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;
import org.lectern.store.Schema;
import org.lectern.store.Store;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NotesCommandTest {

    @TempDir
    Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path briefing = Path.of("");
    private UUID id = new UUID(0, 0);

    /// The places of a program whose data and briefings lie in a folder.
    static Places places(Path folder) {
        return new Places() {

            @Override
            public Path data() {
                return folder.resolve("data");
            }

            @Override
            public List<Path> briefings() {
                return List.of(folder.resolve("briefings"));
            }

            @Override
            public List<Schema> schemas() {
                return List.of(History.schema(), Annotations.schema(), NumberLens.schema(), Library.schema());
            }
        };
    }

    @BeforeEach
    void makeANote() {
        briefing = Samples.harbour(folder.resolve("briefings"));
        try (var desk = new Desk(folder.resolve("data"), briefing)) {
            var text = ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
            id = desk.annotations().highlight(FERRIES, text, span(text, "4.5 million"), Colour.YELLOW).id();
            desk.annotations().annotate(id, "So many?");
            desk.annotations().tag(List.of(id), "towns");
        }
    }

    @Test
    void writesNotesInEveryFormat() throws IOException {
        for (var format : List.of("jsonld", "md", "html", "csv")) {
            var file = folder.resolve("notes." + format);

            assertThat(run("export", "--out", file.toString(), "--tag", "towns", "--topic", "Transport", "--item",
                    "ferry-riders")).as(err.toString()).isEqualTo(0);

            assertThat(Files.readString(file)).contains("4.5 million", "So many?", "towns");
        }
        assertThat(out.toString().lines()).first()
                .isEqualTo("1 note written to " + folder.resolve("notes.jsonld"));
        assertThat(folder.resolve("data/templates/notes.md.mustache")).exists();
    }

    @Test
    void writesOnlyWhatIsAskedFor() throws IOException {
        var file = folder.resolve("notes.csv");

        assertThat(run("export", "--out", file.toString(), "--tag", "nothing")).isEqualTo(0);

        assertThat(Files.readString(file).lines()).hasSize(1);
        assertThat(run("export", "--out", file.toString(), "--item", "none")).isEqualTo(2);
        assertThat(err.toString()).startsWith("No item has the id none");
        assertThat(run("export", "--out", folder.resolve("notes").toString())).isEqualTo(2);
    }

    @Test
    void tellsThatTheStoreIsInUse() {
        try (var _ = new Desk(folder.resolve("data"), briefing)) {
            assertThat(run("export", "--out", folder.resolve("n.md").toString())).isEqualTo(1);
        }

        assertThat(err.toString().lines()).containsExactly("lectern notes export: Lectern is already open on "
                + folder.resolve("data") + "; use that window, or name another folder with --data.");
    }

    @Test
    void takesItsOwnNotesIntoAnotherStore() throws IOException {
        var file = folder.resolve("notes.jsonld").toString();
        run("export", "--out", file);
        var other = folder.resolve("other").toString();

        assertThat(counts("--dry-run", "--json", "--data", other, file)).containsEntry("new", 1)
                .containsEntry("painted", 1);
        assertThat(counts("--json", "--data", other, file)).containsEntry("new", 1);
        assertThat(counts("--json", "--data", other, file)).containsEntry("new", 0).containsEntry("same", 1);
        try (var desk = new Desk(Path.of(other), briefing)) {
            assertThat(desk.annotations().all()).singleElement().satisfies(note -> {
                assertThat(note.id()).isEqualTo(id);
                assertThat(note.note()).isEqualTo("So many?");
                assertThat(note.tags()).containsExactly("towns");
                assertThat(note.author()).startsWith("Reader ");
            });
            desk.history().undo();
            assertThat(desk.annotations().all()).isEmpty();
        }
    }

    @Test
    void takesNumbersAndBookmarksAlongAndTellsWhatGivesWay() {
        judge(folder.resolve("data"), true);
        var file = folder.resolve("numbers.jsonld").toString();
        assertThat(run("export", "--out", file, "--item", "quiet-quay")).isEqualTo(0);
        assertThat(out.toString()).isEqualTo("0 notes, 1 number, 1 bookmark written to " + file + "\n");
        assertThat(run("export", "--out", folder.resolve("tagged.md").toString(), "--tag", "towns")).isEqualTo(0);
        assertThat(out.toString()).contains("1 note written to ");
        var other = folder.resolve("other");
        judge(other, false);
        setBack(other);

        assertThat(counts("--dry-run", "--json", "--data", other.toString(), file)).containsEntry("newer", 1)
                .containsEntry("new", 1).containsEntry("numbers", 1).containsEntry("bookmarks", 1)
                .containsEntry("notes", 0);
        run("import", "--data", other.toString(), file);

        assertThat(out.toString()).contains("harbour-week/quiet-quay: “Only 3”: 5 tonnes, Harbour, fish, 2023 takes the"
                + " place of no statistic, which the history keeps");
        assertThat(counts("--json", "--data", other.toString(), file)).containsEntry("same", 2);
    }

    @Test
    void tellsFaultsWithTheirPlaces() throws IOException {
        var file = Files.writeString(folder.resolve("bad.json"), "[{\"id\": \"x\"},\n {\"target\": \"urn:a\"}]");

        assertThat(run("import", "--dry-run", file.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).first().isEqualTo(file
                + ":1:2: /0: expected a note, found an object without a target; remove it, or give it one");
        assertThat(out.toString()).contains("      1 stray", "Nothing was taken in.");
    }

    @Test
    void placesNotesInAnotherEdition() throws IOException {
        var notes = folder.resolve("notes.jsonld").toString();
        run("export", "--out", notes);
        var moved = Files.writeString(folder.resolve("new.json"), Files.readString(briefing)
                .replace("About 4.5 million", "🚢 In all about 4.5 million"));
        var gone = Files.writeString(folder.resolve("gone.json"), Files.readString(briefing)
                .replace("About 4.5 million people crossed in 2023. Some", "Some").replaceAll(
                        "(?s)\\{\"id\": \"riders\", \"subject\": \"Bay ferries\", \"measure\": \"riders\", \"value\": 4500000.*?\\}\\},",
                        ""));

        var told = reanchor(moved, notes);
        assertThat(told.path("id").asString()).isEqualTo("urn:uuid:" + id);
        assertThat(told.path("state").asString()).isEqualTo("moved");
        assertThat(told.path("quote").asString()).isEqualTo("4.5 million");
        assertThat(told.path("end").asInt() - told.path("start").asInt()).isEqualTo(11);
        assertThat(told.path("start").asInt()).as("in code points")
                .isEqualTo("Ferries fill up\nMore people cross the bay.\n? In all about ".length());
        var lost = reanchor(gone, notes);
        assertThat(lost.path("state").asString()).isEqualTo("lost");
        assertThat(lost.path("start").isNull()).isTrue();
        assertThat(lost.path("candidates").isArray()).isTrue();
    }

    @Test
    void asksForASubcommand() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).startsWith("Missing required subcommand: export, import or reanchor");
    }

    /// Corrects a number and sets a bookmark, or rejects the number.
    private void judge(Path data, boolean corrects) {
        try (var desk = new Desk(data, briefing)) {
            var text = ArticleText.of(desk.library().shelf().get().item(QUAY).orElseThrow());
            if (corrects) {
                desk.lens().correct(QUAY, text, span(text, "Only 3"),
                        new Metric("", "Harbour", "fish", BigDecimal.valueOf(5),
                                Optional.empty(), new Unit("t"), Qualifier.EXACT, MetricKind.ACTUAL,
                                Period.parse("2023"),
                                new Quote("", "", ""), ""));
                desk.annotations().bookmarks().toggle(QUAY);
            } else {
                desk.lens().reject(QUAY, text, span(text, "Only 3"));
            }
        }
    }

    /// Lets what was judged have been judged long ago.
    private static void setBack(Path data) {
        try (var store = Store.open(data, List.of())) {
            store.write(connection -> {
                try (var update = connection.prepareStatement("UPDATE verdict SET made = 1")) {
                    return update.executeUpdate();
                }
            });
        }
    }

    private JsonNode reanchor(Path to, String notes) {
        out.getBuffer().setLength(0);
        run("reanchor", "--from", briefing.toString(), "--to", to.toString(), "--notes", notes, "--json");
        return JsonMapper.shared().readTree(out.toString()).get(0);
    }

    private java.util.Map<String, Object> counts(String... arguments) {
        out.getBuffer().setLength(0);
        var all = new java.util.ArrayList<String>();
        all.add("import");
        all.addAll(List.of(arguments));
        run(all.toArray(String[]::new));
        return JsonMapper.shared().convertValue(JsonMapper.shared().readTree(out.toString()).path("counts"),
                new tools.jackson.core.type.TypeReference<java.util.Map<String, Object>>() {
                });
    }

    private int run(String... arguments) {
        err.getBuffer().setLength(0);
        var line = new CommandLine(new ValidateCommandTest.Lectern());
        Commands.addTo(line, places(folder));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        var all = new java.util.ArrayList<String>(List.of("notes"));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }
}
