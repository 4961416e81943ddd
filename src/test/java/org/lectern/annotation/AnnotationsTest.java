package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.article;
import static org.lectern.testing.Samples.span;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ArticleText;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.store.Store;

class AnnotationsTest {

    private static final ArticleText TEXT = article("The boats are full. The quay is full. The town sleeps well.");

    @TempDir
    Path folder;
    private Store store;
    private History history;
    private Annotations annotations;

    @BeforeEach
    void open() {
        store = Store.open(folder, List.of(History.schema(), Annotations.schema()));
        history = new History(store, Clock.systemUTC(), Annotations.tracked());
        annotations = new Annotations(store, history, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsAHighlightAndItsNoteOverARestart() {
        var made = annotations.highlight(FERRIES, TEXT, span(TEXT, "quay is full"), Colour.GREEN);
        annotations.annotate(made.id(), "Is it?");
        reopen();

        var placed = annotations.of(FERRIES, TEXT);

        assertThat(placed).hasSize(1);
        assertThat(placed.getFirst().span()).contains(span(TEXT, "quay is full"));
        assertThat(placed.getFirst().annotation().note()).isEqualTo("Is it?");
        assertThat(placed.getFirst().annotation().colour()).isEqualTo(Colour.GREEN);
        assertThat(placed.getFirst().annotation().quote()).isEqualTo("quay is full");
    }

    @Test
    void keepsOverlappingHighlightsApart() {
        var wide = annotations.highlight(FERRIES, TEXT, span(TEXT, "boats are full. The quay"), Colour.YELLOW);
        var inner = annotations.highlight(FERRIES, TEXT, span(TEXT, "are full"), Colour.PINK);
        annotations.delete(List.of(wide.id()));

        assertThat(annotations.of(FERRIES, TEXT)).extracting(placed -> placed.annotation().id())
                .containsExactly(inner.id());
    }

    @Test
    void listsTheAnnotationsInTheOrderOfTheText() {
        var later = annotations.highlight(FERRIES, TEXT, span(TEXT, "town"), Colour.YELLOW);
        var earlier = annotations.highlight(FERRIES, TEXT, span(TEXT, "boats"), Colour.YELLOW);

        assertThat(annotations.of(FERRIES, TEXT)).extracting(placed -> placed.annotation().id())
                .containsExactly(earlier.id(), later.id());
        assertThat(annotations.counts()).isEqualTo(Map.of(FERRIES, 2));
    }

    @Test
    void followsWordsThatMovedAndLosesThoseThatAreGoneOrDoubled() {
        var moved = annotations.highlight(FERRIES, TEXT, span(TEXT, "The town sleeps well"), Colour.YELLOW);
        var gone = annotations.highlight(FERRIES, TEXT, span(TEXT, "quay is full"), Colour.YELLOW);
        var brief = annotations.highlight(FERRIES, TEXT, span(TEXT, "boats"), Colour.YELLOW);
        var today = article("It rains. The town sleeps well, and ships and boats lie still; boats are dry.");

        assertThat(annotations.of(FERRIES, today)).extracting(placed -> placed.annotation().id(), Placed::span)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(moved.id(),
                        Optional.of(span(today, "The town sleeps well"))),
                        org.assertj.core.groups.Tuple.tuple(brief.id(), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(gone.id(), Optional.empty()));
        assertThat(annotations.of(FERRIES, TEXT)).as("back on the old text").allMatch(each -> each.span().isPresent());
    }

    @Test
    void takesEveryStepBackAndAgain() {
        var made = annotations.highlight(FERRIES, TEXT, span(TEXT, "town"), Colour.YELLOW);
        annotations.annotate(made.id(), "why?");
        annotations.recolour(List.of(made.id()), Colour.BLUE);
        annotations.delete(List.of(made.id()));
        annotations.bookmarks().toggle(QUAY);
        annotations.bookmarks().toggle(QUAY);
        reopen();

        assertThat(history.redoable()).isEmpty();
        assertThat(history.undo().map(Step::verb)).contains("REMOVE_BOOKMARK");
        assertThat(annotations.bookmarks().items()).containsExactly(QUAY);
        history.undo();
        assertThat(annotations.bookmarks().items()).isEmpty();
        assertThat(history.undo().map(Step::verb)).contains("DELETE");
        assertThat(annotations.all()).singleElement().extracting(Annotation::colour).isEqualTo(Colour.BLUE);
        history.undo();
        assertThat(annotations.all().getFirst().colour()).isEqualTo(Colour.YELLOW);
        assertThat(history.undo().map(Step::verb)).contains("NOTE");
        assertThat(annotations.all().getFirst().note()).isEmpty();
        history.undo();
        assertThat(annotations.all()).isEmpty();
        assertThat(history.undo()).isEmpty();
        for (var step = 0; step < 4; step++) {
            history.redo();
        }
        assertThat(history.redoable().map(Step::verb)).contains("BOOKMARK");
        assertThat(annotations.all()).as("deleted again").isEmpty();
    }

    @Test
    void takesANoteWrittenInOneGoAsOneStep() {
        var made = annotations.highlight(FERRIES, TEXT, span(TEXT, "town"), Colour.YELLOW);
        annotations.annotate(made.id(), "w");
        annotations.annotate(made.id(), "why");
        annotations.annotate(made.id(), "why?");

        history.undo();

        assertThat(annotations.all().getFirst().note()).isEmpty();
        history.redo();
        assertThat(annotations.all().getFirst().note()).isEqualTo("why?");
    }

    @Test
    void keepsWordsThatComeAfterTheHighlightWasDeleted() {
        var made = annotations.highlight(FERRIES, TEXT, span(TEXT, "town"), Colour.YELLOW);
        annotations.annotate(made.id(), "why");
        annotations.delete(List.of(made.id()));
        annotations.annotate(made.id(), "why, and since when?");
        assertThat(annotations.all()).isEmpty();

        history.undo();

        assertThat(annotations.all()).singleElement().extracting(Annotation::note).isEqualTo("why, and since when?");
    }

    @Test
    void marksPlaces() {
        var place = annotations.bookmarks().add(FERRIES, TEXT, span(TEXT, "town"));

        assertThat(annotations.bookmarks().all()).containsExactly(place);
        assertThat(annotations.bookmarks().items()).containsExactly(FERRIES);
        assertThat(annotations.bookmarks().toggle(FERRIES)).isTrue();
        annotations.bookmarks().delete(place.id());
        assertThat(annotations.bookmarks().all()).singleElement().extracting(Bookmark::place)
                .isEqualTo(Optional.empty());
    }

    @Test
    void tellsOfEveryChange() {
        var seen = new ArrayList<Long>();
        annotations.revision().observe(seen::add);

        var made = annotations.highlight(FERRIES, TEXT, span(TEXT, "town"), Colour.YELLOW);
        annotations.recolour(List.of(made.id()), Colour.YELLOW);
        annotations.annotate(UUID.randomUUID(), "to nobody");
        annotations.bookmarks().toggle(FERRIES);

        assertThat(seen).containsExactly(0L, 1L, 2L);
    }

    @Test
    void comesBackToTheStartFromAnywhere() {
        var random = new Random(996);
        var colours = List.of(Colour.values());
        for (var step = 0; step < 120; step++) {
            var all = annotations.all();
            switch (random.nextInt(all.isEmpty() ? 2 : 7)) {
                case 0 -> annotations.highlight(FERRIES, TEXT, span(TEXT, random.nextBoolean() ? "quay" : "boats are"),
                        colours.get(random.nextInt(4)));
                case 1 -> annotations.bookmarks().toggle(random.nextBoolean() ? FERRIES : QUAY);
                case 2 -> annotations.annotate(all.get(random.nextInt(all.size())).id(), "note " + step);
                case 3 -> annotations.recolour(List.of(all.get(random.nextInt(all.size())).id()),
                        colours.get(random.nextInt(4)));
                case 4 -> annotations.delete(List.of(all.get(random.nextInt(all.size())).id()));
                case 5 -> history.undo();
                default -> history.redo();
            }
        }
        var end = List.of(annotations.bookmarks().items(), states());
        reopen();
        var steps = 0;
        while (history.undo().isPresent()) {
            steps++;
        }

        assertThat(steps).isGreaterThan(20);
        assertThat(annotations.all()).isEmpty();
        assertThat(annotations.bookmarks().all()).isEmpty();
        for (var step = 0; step < steps; step++) {
            history.redo();
        }
        assertThat(List.of(annotations.bookmarks().items(), states())).isEqualTo(end);
    }

    private List<String> states() {
        return annotations.all().stream().map(each -> each.id() + " " + each.colour() + " " + each.note()).sorted()
                .toList();
    }

    private void reopen() {
        close();
        open();
    }
}
