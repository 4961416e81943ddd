package org.lectern.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;

class HistoryModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private HistoryModel model;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        model = new HistoryModel(desk.history(), desk.library(), new SameThread());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsOfNothingButTheStartWhileNothingWasDone() {
        assertThat(shown()).containsExactly("now", "start");
    }

    @Test
    void listsTheStepsTheNewestFirstAndMarksThePresentPoint() {
        var note = desk.annotations().noteItem(FERRIES, Colour.GREEN);
        desk.annotations().recolour(List.of(note.id()), Colour.BLUE);
        desk.annotations().notebook().name(Colour.BLUE, "Risks");
        desk.history().undo();

        assertThat(shown()).containsExactly("(NAME_COLOUR )", "now", "RECOLOUR Ferries fill up",
                "ITEM_NOTE Ferries fill up", "start");
    }

    @Test
    void goesToAnyStepAndToTheStart() {
        var note = desk.annotations().noteItem(FERRIES, Colour.GREEN);
        desk.annotations().recolour(List.of(note.id()), Colour.BLUE);
        desk.annotations().recolour(List.of(note.id()), Colour.PINK);

        model.goTo(model.rows().get().get(3));
        assertThat(desk.annotations().all().getFirst().colour()).isEqualTo(Colour.GREEN);
        assertThat(model.told().get()).startsWith("2 steps");
        assertThat(shown().indexOf("now")).isEqualTo(2);

        model.goTo(model.rows().get().getLast());
        assertThat(desk.annotations().all()).isEmpty();
        model.goTo(model.rows().get().getFirst());
        assertThat(desk.annotations().all().getFirst().colour()).isEqualTo(Colour.PINK);
        model.goTo(new Row.Now());
        assertThat(shown().indexOf("now")).isZero();
    }

    @Test
    void readsFurtherDownWhenItIsAsked() {
        IntStream.range(0, 250).forEach(_ -> desk.annotations().noteItem(FERRIES, Colour.GREEN));
        assertThat(shown()).hasSize(201).doesNotContain("start");

        model.more();

        assertThat(shown()).hasSize(252).endsWith("start");
    }

    private List<String> shown() {
        return model.rows().get().stream().map(row -> switch (row) {
            case Row.Now _ -> "now";
            case Row.Start _ -> "start";
            case Row.Done(var step, var where) -> step.undone()
                    ? "(" + step.verb() + " " + where + ")"
                    : step.verb() + " " + where;
        }).toList();
    }
}
