package org.lectern.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.briefing.Span;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.Samples;
import org.lectern.ui.session.Listing;

class NoteEditorTest {

    @TempDir
    Path folder;
    private NotesStage pane;

    @BeforeEach
    void open() {
        pane = new NotesStage(new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings"))));
    }

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void savesWhileWritingAndKeepsTheEditorInPlace() {
        var note = pane.highlight(FERRIES, "4.5 million");
        pane.highlight(FERRIES, "night line");
        pane.edit(note);

        Fx.run(() -> {
            pane.area().appendText("Who counted?");
            pane.area().positionCaret(3);
        });
        Fx.await("the note on the disk", () -> pane.noted(note).equals("Who counted?"));
        Fx.await("the word for it", () -> pane.shown(".note-state").contains("Saved"));

        Fx.run(() -> pane.annotations.recolour(List.of(note.id()), Colour.BLUE));
        pane.layout();
        assertThat(Fx.call(() -> pane.area().getCaretPosition())).isEqualTo(3);
        assertThat(Fx.call(() -> pane.area().getText())).isEqualTo("Who counted?");
    }

    @Test
    void keepsTheEditorWhenCardsComeAndGoAroundIt() {
        var note = pane.highlight(FERRIES, "night line");
        pane.edit(note);
        Fx.run(() -> pane.area().appendText("Since when, and who says so?"));
        Fx.run(() -> pane.area().positionCaret(5));

        var above = pane.highlight(FERRIES, "4.5 million");
        Fx.await("the editor below the new card", () -> pane.quotes().size() == 2 && pane.writing());
        assertThat(Fx.call(() -> pane.area().getText())).isEqualTo("Since when, and who says so?");
        assertThat(Fx.call(() -> pane.area().getCaretPosition())).isEqualTo(5);

        Fx.run(() -> pane.annotations.delete(List.of(above.id())));
        Fx.await("the editor alone again", () -> pane.quotes().size() == 1 && pane.writing());
        assertThat(Fx.call(() -> pane.area().getText())).isEqualTo("Since when, and who says so?");
    }

    @Test
    void keepsTheEditorInPlaceAmongAllNotes() {
        var note = pane.highlight(FERRIES, "night line");
        pane.highlight(QUAY, "3 boats");
        Fx.run(() -> pane.desk.session().listing().set(new Listing.Notes()));
        pane.layout();
        pane.edit(note);

        Fx.run(() -> pane.area().appendText("Since when?"));
        Fx.await("the note on the disk", () -> pane.noted(note).equals("Since when?"));
        pane.layout();

        assertThat(Fx.call(pane::writing)).isTrue();
        assertThat(pane.shown(".notes-title")).containsExactly("A quay falls silent", "Ferries fill up");
    }

    @Test
    void endsWritingByEscapeAndByControlEnterAndKeepsTheWords() {
        var note = pane.highlight(FERRIES, "night line");
        pane.edit(note);
        Fx.run(() -> pane.area().appendText("Since when?"));
        pane.press(KeyCode.ESCAPE);

        assertThat(pane.noted(note)).isEqualTo("Since when?");
        assertThat(pane.shown(".note-words")).containsExactly("Since when?");
        assertThat(Fx.call(() -> pane.stage.getScene().getFocusOwner())).isEqualTo(pane.list());

        pane.press(KeyCode.E);
        Fx.await("the editor", pane::writing);
        Fx.run(() -> pane.area().setText("Since 2024."));
        pane.pressControl(KeyCode.ENTER);
        assertThat(pane.noted(note)).isEqualTo("Since 2024.");
        assertThat(pane.shown(".note-words")).containsExactly("Since 2024.");
    }

    @Test
    void savesWhenTheFocusLeaves() {
        var note = pane.highlight(FERRIES, "night line");
        pane.edit(note);
        Fx.run(() -> pane.area().appendText("Since when?"));

        pane.focusElsewhere();

        assertThat(pane.noted(note)).isEqualTo("Since when?");
        assertThat(pane.shown(".note-words")).containsExactly("Since when?");
    }

    @Test
    void saysThatWordsWereNotSavedAndKeepsThem() {
        pane.edit(pane.highlight(FERRIES, "night line"));
        pane.desk.close();
        Fx.run(() -> pane.area().appendText("Since when?"));

        pane.press(KeyCode.ESCAPE);

        assertThat(pane.shown(".note-failure")).singleElement().asString().startsWith("Not saved: ");
        assertThat(Fx.call(() -> pane.area(".text-area").getText())).isEqualTo("Since when?");
        Fx.run(pane.stage::close);
        open();
    }

    @Test
    void keepsTheFocusWhenItIsClickedInto() {
        var note = pane.highlight(FERRIES, "night line");
        pane.doubleClick(pane.cards().getFirst());
        Fx.await("the editor", pane::writing);

        pane.pressOn(Fx.call(pane::area));

        assertThat(Fx.call(pane::writing)).isTrue();
        assertThat(pane.annotations.all()).containsExactly(note);
    }

    @Test
    void growsWithItsWords() {
        pane.edit(pane.highlight(FERRIES, "night line"));
        var low = Fx.call(() -> pane.area().getHeight());

        Fx.run(() -> pane.area().appendText("one\ntwo\nthree\nfour\nfive"));
        pane.layout();

        assertThat(Fx.call(() -> pane.area().getHeight())).isGreaterThan(low * 2);
    }

    @Test
    void opensTheEditorOfACardThatIsFarDown() {
        var text = pane.text(FERRIES);
        var notes = Fx.call(() -> IntStream.range(0, 60)
                .mapToObj(at -> pane.annotations.highlight(FERRIES, text, new Span(at, at + 4), Colour.GREEN))
                .toList());
        pane.layout();

        pane.edit(notes.getLast());

        var bottom = Fx.call(() -> pane.area().localToScene(pane.area().getLayoutBounds()).getMaxY());
        assertThat(bottom).isBetween(0.0, 900.0);
    }

    @Test
    void writesNothingIntoACardWhileItsKeysAreLetters() {
        var note = pane.highlight(FERRIES, "night line");
        pane.edit(note);

        pane.press(KeyCode.DELETE);
        pane.press(KeyCode.DIGIT3);

        assertThat(pane.annotations.all()).containsExactly(note);
    }
}
