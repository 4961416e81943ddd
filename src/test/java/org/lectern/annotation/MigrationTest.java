package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.article;
import static org.lectern.testing.Samples.span;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Quote;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// A store of the first form is brought to today's with all that is in it, steps to take back included.
class MigrationTest {

    private static final ArticleText TEXT = article("The boats are full. The quay is full.");
    private static final String KEPT = "11111111-0000-0000-0000-000000000000";
    private static final String DELETED = "22222222-0000-0000-0000-000000000000";
    private static final String MARK = "33333333-0000-0000-0000-000000000000";

    @TempDir
    Path folder;

    @Test
    void keepsNotesBookmarksAndSteps() {
        var place = span(TEXT, "quay is full");
        writeFirstForm(place.start(), place.end());

        try (var store = Store.open(folder, List.of(History.schema(), Annotations.schema()))) {
            var history = new History(store, Clock.systemUTC(), Annotations.tracked());
            var annotations = new Annotations(store, history, Clock.systemUTC());

            assertThat(annotations.of(FERRIES, TEXT)).singleElement().satisfies(placed -> {
                assertThat(placed.annotation().note()).isEqualTo("why?");
                assertThat(placed.annotation().target()).isEqualTo(
                        new Target.Words(new Selector(place, new Quote("quay is full", "", ""))));
                assertThat(placed.span()).contains(place);
                assertThat(placed.health()).isEqualTo(Health.EXACT);
            });
            assertThat(annotations.bookmarks().items()).containsExactly(FERRIES);
            assertThat(history.steps(0, 10)).extracting(Step::verb)
                    .containsExactly("BOOKMARK", "DELETE", "HIGHLIGHT", "NOTE", "HIGHLIGHT");
            history.undo();
            assertThat(annotations.bookmarks().all()).isEmpty();
            history.undo();
            assertThat(annotations.all()).extracting(each -> each.id().toString()).contains(DELETED);
            history.undo();
            history.undo();
            assertThat(annotations.all()).singleElement().extracting(Annotation::note).isEqualTo("");
            history.undo();
            assertThat(annotations.all()).isEmpty();
            assertThat(history.goTo(Long.MAX_VALUE)).isEqualTo(5);
            assertThat(annotations.all()).singleElement().extracting(Annotation::note).isEqualTo("why?");
        }
    }

    private void writeFirstForm(int start, int end) {
        var first = Schema.of(Annotations.class, "annotation", 1);
        var at = Instant.parse("2026-01-01T12:00:00Z").toEpochMilli();
        try (var store = Store.open(folder, List.of(first))) {
            store.write(connection -> {
                try (var statement = connection.createStatement()) {
                    for (var row : List.of(KEPT + "', 'YELLOW', 'why?', 0", DELETED + "', 'PINK', '', 1")) {
                        var values = row.split(", ", -1);
                        statement.execute("INSERT INTO annotation VALUES ('" + values[0] + ", 'harbour-week',"
                                + " 'ferry-riders', " + start + ", " + end + ", 'quay is full', '', '', " + values[1]
                                + ", " + values[2] + ", " + at + ", " + at + ", " + values[3] + ")");
                    }
                    statement.execute("INSERT INTO bookmark (id, briefing, item, created) VALUES ('" + MARK
                            + "', 'harbour-week', 'ferry-riders', " + at + ")");
                    for (var step : List.of("HIGHLIGHT', '" + KEPT + "', 'YELLOW', '', 1, 'YELLOW', '', 0",
                            "NOTE', '" + KEPT + "', 'YELLOW', '', 0, 'YELLOW', 'why?', 0",
                            "HIGHLIGHT', '" + DELETED + "', 'PINK', '', 1, 'PINK', '', 0",
                            "DELETE', '" + DELETED + "', 'PINK', '', 0, 'PINK', '', 1",
                            "BOOKMARK', '" + MARK + "', 'YELLOW', '', 1, 'YELLOW', '', 0")) {
                        statement.execute("INSERT INTO step (at, briefing, item, verb, subject, colour_before,"
                                + " note_before, deleted_before, colour_after, note_after, deleted_after) VALUES (" + at
                                + ", 'harbour-week', 'ferry-riders', '" + step + ")");
                    }
                    return true;
                }
            });
        }
    }
}
