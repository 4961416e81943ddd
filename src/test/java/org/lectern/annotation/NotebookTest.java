package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.article;
import static org.lectern.testing.Samples.span;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Found.Part;
import org.lectern.annotation.Query.Group;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;
import org.lectern.history.History;
import org.lectern.store.Store;

class NotebookTest {

    private static final ArticleText TEXT = article("The boats are full. The quay is full. The town sleeps well.");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;
    private final List<Instant> now = new ArrayList<>(List.of(NOON));
    private Store store;
    private History history;
    private Annotations annotations;
    private Notebook notebook;
    private UUID boats;
    private UUID quay;
    private UUID whole;

    @BeforeEach
    void open() {
        store = Store.open(folder, List.of(History.schema(), Annotations.schema()));
        var clock = new TickingClock();
        history = new History(store, clock, Annotations.tracked());
        annotations = new Annotations(store, history, clock);
        notebook = annotations.notebook();
        boats = annotations.highlight(FERRIES, TEXT, span(TEXT, "boats are full"), Colour.YELLOW).id();
        quay = annotations.highlight(FERRIES, TEXT, span(TEXT, "quay is full"), Colour.GREEN).id();
        whole = annotations.noteItem(QUAY, Colour.GREEN).id();
        annotations.annotate(whole, "50 % of it");
        annotations.tag(List.of(boats, whole), "To check");
        annotations.tag(List.of(quay), "ports");
        annotations.tag(List.of(quay), "To check");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void listsByItemByTagAndOneByOne() {
        assertThat(ids(query(Set.of(), Set.of(), "", Group.ITEM))).containsExactly(boats, quay, whole);
        assertThat(notebook.find(query(Set.of(), Set.of(), "", Group.ITEM)).parts()).containsExactly(
                new Part(Optional.of(FERRIES), "", 2), new Part(Optional.of(QUAY), "", 1));
        assertThat(notebook.find(query(Set.of(), Set.of(), "", Group.TAG)).parts()).containsExactly(
                new Part(Optional.empty(), "ports", 1), new Part(Optional.empty(), "To check", 3));
        assertThat(ids(query(Set.of(), Set.of(), "", Group.TAG))).containsExactly(quay, quay, whole, boats);
        assertThat(ids(query(Set.of(), Set.of(), "", Group.NONE))).containsExactly(quay, whole, boats);
    }

    @Test
    void choosesByColourTagItemStateDateAndWords() {
        assertThat(ids(query(Set.of(Colour.GREEN), Set.of(), "", Group.ITEM))).containsExactly(quay, whole);
        assertThat(ids(query(Set.of(), Set.of("To check", "ports"), "", Group.ITEM))).containsExactly(quay);
        assertThat(ids(query(Set.of(), Set.of(), "FULL boat", Group.ITEM))).containsExactly(boats);
        assertThat(ids(query(Set.of(), Set.of(), "50 %", Group.ITEM))).containsExactly(whole);
        assertThat(ids(query(Set.of(), Set.of(), "check", Group.ITEM))).containsExactly(boats, quay, whole);
        assertThat(ids(new Query(Set.of(), Set.of(), Optional.of(Set.of(QUAY)), Set.of(), Optional.empty(),
                Optional.empty(), "", Group.ITEM))).containsExactly(whole);
        assertThat(ids(new Query(Set.of(), Set.of(), Optional.empty(), Set.of(),
                annotations.find(quay).map(Annotation::modified), Optional.empty(), "", Group.ITEM)))
                .containsExactly(quay);
        assertThat(ids(new Query(Set.of(), Set.of(), Optional.empty(), Set.of(Health.LOST), Optional.empty(),
                Optional.empty(), "", Group.ITEM))).isEmpty();
    }

    @Test
    void findsWordsWhateverTheCaseOfTheirLetters() {
        annotations.annotate(boats, "Ärger im ÖL-Hafen, Ça va, 港口 100%_x");
        for (var words : List.of("ärger", "öl-hafen", "ÖL", "öL", "ça VA", "港", "港口", "100%_x", "0%_", "%_")) {
            assertThat(ids(query(Set.of(), Set.of(), words, Group.ITEM))).as(words).containsExactly(boats);
        }
        assertThat(ids(query(Set.of(), Set.of(), "\"boats\" OR", Group.ITEM))).isEmpty();

        annotations.annotate(boats, "");
        assertThat(ids(query(Set.of(), Set.of(), "ärger", Group.ITEM))).isEmpty();
        history.undo();
        assertThat(ids(query(Set.of(), Set.of(), "ärger", Group.ITEM))).containsExactly(boats);
        annotations.delete(List.of(boats));
        assertThat(ids(query(Set.of(), Set.of(), "boats", Group.ITEM))).isEmpty();
    }

    @Test
    void keepsTheOrderOfAListWhileItIsWorkedOn() {
        var before = notebook.find(query(Set.of(), Set.of(), "", Group.ITEM));
        annotations.annotate(whole, "newer than all others");
        var added = annotations.highlight(FERRIES, TEXT, span(TEXT, "town"), Colour.BLUE).id();
        annotations.annotate(whole, "newest");
        var now = notebook.find(query(Set.of(), Set.of(), "", Group.ITEM));

        assertThat(ids(query(Set.of(), Set.of(), "", Group.ITEM))).startsWith(whole);
        var steady = now.steady(before);
        assertThat(notebook.read(steady, 0, 10).stream().map(each -> each.annotation().id()))
                .containsExactly(added, boats, quay, whole);
        assertThat(steady.parts()).containsExactly(new Part(Optional.of(FERRIES), "", 3),
                new Part(Optional.of(QUAY), "", 1));
        assertThat(now.steady(now).isSame(now)).isTrue();
    }

    @Test
    void settlesWhereNotesStandWhenTheLibraryWasRead() {
        var today = article("It rains. The town sleeps, and no quay is full today; the boats are full.");

        notebook.settle(item -> item.equals(FERRIES) ? Optional.of(today) : Optional.empty());

        assertThat(notebook.healths()).containsEntry(Health.STRAY, 1);
        var kept = notebook.read(notebook.find(Query.ALL), 0, 10);
        assertThat(kept).isNotEmpty().allSatisfy(placed -> placed.span().ifPresent(
                span -> assertThat(today.words(span)).isEqualTo(placed.annotation().quote())));
        assertThat(annotations.of(FERRIES, today).stream().map(Placed::kept)).containsAll(
                kept.stream().filter(each -> each.annotation().item().equals(FERRIES)).toList());
    }

    @Test
    void countsTagsOfWhatIsThere() {
        assertThat(notebook.tags()).isEqualTo(Map.of("ports", 1, "To check", 3));
        annotations.untag(List.of(boats, quay), "To check");
        annotations.delete(List.of(whole));
        assertThat(notebook.tags()).isEqualTo(Map.of("ports", 1));
        history.undo();
        history.undo();
        assertThat(notebook.tags()).as("taken back").isEqualTo(Map.of("ports", 1, "To check", 3));
    }

    @Test
    void takesABulkEditAsOneStep() {
        annotations.recolour(List.of(boats, quay, whole), Colour.PINK);

        assertThat(history.undo()).hasValueSatisfying(step -> assertThat(step.count()).isEqualTo(3));
        assertThat(annotations.find(boats)).map(Annotation::colour).contains(Colour.YELLOW);
        assertThat(annotations.find(quay)).map(Annotation::colour).contains(Colour.GREEN);
    }

    @Test
    void keepsTheFirstSelectorWhenAHighlightIsMovedOrDetached() {
        annotations.resize(boats, TEXT, span(TEXT, "boats"));
        annotations.reattach(boats, TEXT, span(TEXT, "town sleeps"));

        assertThat(annotations.find(boats).orElseThrow().target()).isInstanceOfSatisfying(Target.Words.class, words -> {
            assertThat(words.first().quote().exact()).isEqualTo("boats are full");
            assertThat(words.confirmed().quote().exact()).isEqualTo("town sleeps");
        });
        annotations.detach(boats);
        assertThat(annotations.find(boats)).map(Annotation::note).contains("> town sleeps");
        history.undo();
        history.undo();
        history.undo();
        assertThat(annotations.find(boats)).map(Annotation::quote).contains("boats are full");
    }

    @Test
    void keepsNotesOnValuesOfCharts() {
        var figure = new Target.Figure("Bay ferries", "riders", new Unit("{riders}/a"), Period.parse("2023"),
                Optional.of("riders"));
        var made = annotations.noteFigure(FERRIES, figure, Colour.BLUE);
        close();
        store = Store.open(folder, List.of(History.schema(), Annotations.schema()));
        annotations = new Annotations(store, new History(store, Clock.systemUTC(), Annotations.tracked()),
                Clock.systemUTC());

        assertThat(annotations.find(made.id())).contains(made);
    }

    @Test
    void letsTheUserNameColours() {
        notebook.name(Colour.PINK, " Risks ");
        assertThat(notebook.colourNames()).isEqualTo(Map.of(Colour.PINK, "Risks"));
        history.undo();
        assertThat(notebook.colourNames()).isEmpty();
    }

    private List<UUID> ids(Query query) {
        var found = notebook.find(query);
        return notebook.read(found, 0, found.size()).stream().map(each -> each.annotation().id())
                .toList();
    }

    private static Query query(Set<Colour> colours, Set<String> tags, String text, Group group) {
        return new Query(colours, tags, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), text, group);
    }

    /// A clock that goes on by an hour whenever it is asked.
    private final class TickingClock extends Clock {

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now.add(now.getLast().plus(Duration.ofHours(1)));
            return now.getLast();
        }
    }
}
