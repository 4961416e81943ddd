package org.lectern.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.Sieve;

class NotesViewTest {

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
    void showsTheCardsInTheOrderOfTheTextAndTheLostOnesUnderTheirHeading() {
        pane.highlight(FERRIES, "night line");
        pane.lose("the old ferry pier");
        pane.annotate(pane.highlight(FERRIES, "4.5 million"), "Who counted?");

        assertThat(pane.quotes()).containsExactly("4.5 million", "night line", "the old ferry pier");
        assertThat(pane.notes()).containsExactly("Who counted?");
        assertThat(pane.shown(".notes-title")).containsExactly("No longer in the text");
        assertThat(pane.shown(".notes-advice")).singleElement().asString().contains("changed or gone");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        assertThat(pane.shown(".empty-state .label")).first().isEqualTo("No notes on this item yet");
        assertThat(pane.shown(".empty-state .label").getLast()).contains("pick a colour").contains("1 to 4");
    }

    @Test
    void goesToThePlaceByClickAndByEnter() {
        pane.highlight(FERRIES, "4.5 million");
        pane.highlight(FERRIES, "night line");

        pane.click(pane.cards().getFirst());
        assertThat(pane.revealed()).isEqualTo("4.5 million");

        pane.focusList();
        pane.press(KeyCode.DOWN);
        pane.press(KeyCode.ENTER);
        assertThat(pane.revealed()).isEqualTo("night line");
    }

    @Test
    void stepsOverHeadings() {
        pane.highlight(FERRIES, "4.5 million");
        pane.lose("the old ferry pier");
        pane.focusList();

        pane.press(KeyCode.DOWN);
        assertThat(Fx.call(() -> pane.list().getSelectionModel().getSelectedIndex())).isEqualTo(2);
        pane.press(KeyCode.UP);
        assertThat(Fx.call(() -> pane.list().getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    void recoloursByKeyAndBySwatch() {
        var note = pane.highlight(FERRIES, "night line");
        pane.focusList();

        pane.press(KeyCode.DIGIT3);
        assertThat(pane.colour(note)).isEqualTo(Colour.BLUE);

        Fx.run(() -> pane.nodes(".swatch").stream().map(Button.class::cast)
                .filter(swatch -> Objects.equals(swatch.getAccessibleText(), "Pink (4)")).findFirst().orElseThrow()
                .fire());
        assertThat(pane.colour(note)).isEqualTo(Colour.PINK);
        assertThat(Fx.call(() -> pane.cards().getFirst().getStyleClass())).contains("mark-pink")
                .doesNotContain("mark-blue");
    }

    @Test
    void deletesByKeyAndChoosesTheNextCard() {
        pane.highlight(FERRIES, "4.5 million");
        pane.highlight(FERRIES, "night line");
        pane.focusList();

        pane.press(KeyCode.DELETE);

        assertThat(pane.quotes()).containsExactly("night line");
        assertThat(Fx.call(() -> pane.list().getSelectionModel().getSelectedIndex())).isZero();
        assertThat(Fx.call(() -> pane.cards.told().get())).isEqualTo("Note deleted");
    }

    @Test
    void changesAllThatAreChosenAtOnce() {
        var one = pane.highlight(FERRIES, "4.5 million");
        var other = pane.highlight(FERRIES, "night line");
        pane.focusList();
        Fx.run(() -> pane.list().getSelectionModel().selectAll());

        pane.press(KeyCode.DIGIT4);

        assertThat(pane.colour(one)).isEqualTo(Colour.PINK);
        assertThat(pane.colour(other)).isEqualTo(Colour.PINK);
        assertThat(Fx.call(() -> pane.list().getSelectionModel().getSelectedIndices().size())).isEqualTo(2);
        pane.press(KeyCode.DELETE);
        assertThat(pane.annotations.all()).isEmpty();
        Fx.run(() -> pane.desk.history().undo());
        assertThat(pane.annotations.all()).hasSize(2);
    }

    @Test
    void givesAndTakesTagsByKeys() {
        var note = pane.highlight(FERRIES, "4.5 million");
        pane.focusList();
        pane.press(KeyCode.T);
        Fx.await("the field", pane::tagging);
        Fx.run(() -> pane.field().setText("#ports"));
        pane.press(KeyCode.ENTER);
        assertThat(pane.stored(note).tags()).containsExactly("ports");

        Fx.run(() -> pane.field().setText(""));
        pane.press(KeyCode.BACK_SPACE);
        assertThat(pane.stored(note).tags()).isEmpty();
        pane.press(KeyCode.ESCAPE);
        assertThat(Fx.call(() -> pane.stage.getScene().getFocusOwner())).isEqualTo(pane.list());
    }

    @Test
    void opensTheFieldForTagsWhenThatIsAskedForElsewhere() {
        var note = pane.highlight(FERRIES, "4.5 million");
        Fx.run(() -> pane.model.tag(note.id()));
        Fx.await("the field", pane::tagging);
        pane.press(KeyCode.ESCAPE);

        pane.edit(note);
    }

    @Test
    void completesTagsInUse() {
        pane.highlight(FERRIES, "night line");
        var note = pane.highlight(FERRIES, "4.5 million");
        Fx.run(() -> pane.annotations.tag(List.of(pane.annotations.all().getLast().id()), "Ports of call"));
        pane.focusList();
        pane.press(KeyCode.T);
        Fx.await("the field", pane::tagging);
        Fx.run(() -> pane.field().setText("po"));

        pane.press(KeyCode.DOWN);
        pane.press(KeyCode.ENTER);

        assertThat(pane.stored(note).tags()).containsExactly("Ports of call");
    }

    @Test
    void showsOnlyWhatIsAskedFor() {
        pane.highlight(FERRIES, "night line");
        pane.highlight(FERRIES, "4.5 million");

        Fx.run(() -> pane.model.sieve().set(Sieve.OPEN.withText("night")));
        assertThat(pane.quotes()).containsExactly("night line");
        Fx.run(() -> pane.model.sieve().set(Sieve.OPEN.withText("zzz")));
        assertThat(pane.shown(".empty-state .label")).first().isEqualTo("No note like that");
    }

    @Test
    void attachesALostNoteByEnterAndOpensALinkOnlyByAsking() {
        pane.lose("the day line and the night line");
        var lost = pane.annotations.all().getFirst();
        pane.annotate(lost, "See [page](https://example.org/)");
        pane.focusList();
        pane.press(KeyCode.DOWN);
        pane.press(KeyCode.DOWN);
        pane.click(Fx.call(() -> pane.nodes(".note-link").getFirst()));
        assertThat(pane.asked).containsExactly(URI.create("https://example.org/"));

        pane.press(KeyCode.ENTER);

        assertThat(pane.stored(lost).quote()).isNotEqualTo("the day line and the night line");
        Fx.run(() -> pane.desk.history().undo());
        assertThat(pane.stored(lost).quote()).isEqualTo("the day line and the night line");
    }

    @Test
    void cutsTheMiddleOutOfALongQuote() {
        pane.highlight(FERRIES, pane.text(FERRIES).text());

        var quote = pane.quotes().getFirst();
        assertThat(quote).startsWith("Ferries fill up").endsWith("See the count.").contains(" … ");
        assertThat(Fx.call(() -> pane.nodes(".note-quote").getFirst().getLayoutBounds().getHeight())).isLessThan(60);
    }
}
