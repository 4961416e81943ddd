package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Colour;
import org.lectern.testing.Fx;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.NoteCard;

class MarginTest {

    @TempDir
    Path folder;
    private ReadingStage stage;

    @BeforeEach
    void open() {
        stage = new ReadingStage(folder, 700, 600);
        Fx.run(() -> stage.preferences.reducedMotion().set(true));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void leavesThePageAloneWhileHighlightsSayNothing() {
        stage.highlight("people crossed", Colour.GREEN);
        stage.layout();

        assertThat(cards()).isEmpty();
        assertThat(Fx.call(() -> stage.script("document.documentElement.className"))).isEmpty();
    }

    @Test
    void standsEachNoteBesideItsWordsAndMovesItWithThePage() {
        note("people crossed", "First.");
        note("night line", "Second.");

        assertThat(cards()).hasSize(2);
        assertThat(Fx.call(() -> stage.script("document.documentElement.className"))).isEqualTo("noted");
        assertThat(top(0)).isCloseTo(stage.bounds("people crossed").getMinY(), within());
        assertThat(top(1)).isCloseTo(stage.bounds("night line").getMinY(), within());
        var text = stage.bounds("people crossed");
        assertThat(Fx.call(() -> cards().getFirst().localToScene(0, 0).getX())).isGreaterThan(text.getMaxX());

        Fx.run(() -> stage.view.page().move(60));
        Fx.await("the note to move", () -> Math.abs(top(0) - stage.bounds("people crossed").getMinY()) < 1);
    }

    @Test
    void standsTheChosenNoteAtItsWordsAndTheOthersAroundIt() {
        note("About", "First.");
        note("4.5 million", "Second.");
        note("people crossed", "Third.");
        assertThat(top(1)).isGreaterThan(stage.bounds("4.5 million").getMinY() + 10);

        stage.click("crossed");
        assertThat(top(2)).isCloseTo(stage.bounds("people crossed").getMinY(), within());
        assertThat(top(1)).isLessThan(top(2));
        assertThat(stage.bar().isVisible()).isFalse();
        assertThat(Fx.call(() -> stage.view.lookupAll(".margin-leader").stream().filter(Node::isVisible).count()))
                .isPositive();
    }

    @Test
    void writesTheNoteBesideItsWordsAndGivesTheKeysBackToTheText() {
        stage.select("night line");
        stage.key(KeyCode.N, false);
        Fx.await("the editor", () -> focus() instanceof TextArea);
        assertThat(stage.wanted).isEmpty();
        Fx.run(() -> ((TextArea) focus()).setText("Look this up."));
        Fx.run(() -> Event.fireEvent(focus(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        stage.layout();

        assertThat(focus()).isEqualTo(stage.view.page().view());
        assertThat(stage.placed()).singleElement()
                .satisfies(each -> assertThat(each.annotation().note()).isEqualTo("Look this up."));
        assertThat(stage.painted("yellow-noted")).isEqualTo("night line");
        assertThat(cards()).hasSize(1);
    }

    @Test
    void tagsTheSelectedWordsBesideThem() {
        stage.select("night line");
        stage.key(KeyCode.T, false);
        Fx.await("the field", () -> focus() instanceof TextField);
        Fx.run(() -> ((TextField) focus()).setText("follow-up"));
        Fx.run(() -> Event.fireEvent(focus(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        stage.layout();

        assertThat(stage.placed()).singleElement()
                .satisfies(each -> assertThat(each.annotation().tags()).containsExactly("follow-up"));
    }

    @Test
    void standsNotesOnTheItemAtItsTitleAndSaysHowManyAreLost() {
        var whole = Fx.call(() -> stage.annotations.noteItem(FERRIES, Colour.BLUE));
        Fx.run(() -> stage.annotations.annotate(whole.id(), "All of it."));
        var old = Samples.article("Here stood a lighthouse for years.");
        var lost = stage.lose(old, "a lighthouse for years");
        Fx.run(() -> stage.annotations.annotate(lost.id(), "Gone."));
        stage.layout();
        var asked = new int[1];
        Fx.run(() -> stage.view.onLost(() -> asked[0]++));

        assertThat(cards()).hasSize(1);
        assertThat(top(0)).isCloseTo(stage.bounds("Ferries fill up").getMinY(), within());
        var line = (Button) stage.node(".lost-line");
        assertThat(line.getText()).isEqualTo("1 lost");
        Fx.run(line::fire);
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void makesThePageLongEnoughForItsNotes() {
        for (var words : List.of("night line", "opened", "March 2024", "the count")) {
            note(words, "A long note. ".repeat(10));
        }
        for (var step = 0; step < 4; step++) {
            stage.type("]");
        }
        var last = Fx.call(() -> cards().getLast().getBoundsInParent().getMaxY());
        assertThat(Fx.call(() -> Double.parseDouble(stage.script("document.documentElement.scrollHeight"))))
                .isGreaterThan(last);
    }

    @Test
    void givesTheRoomBackToTheTextInANarrowPane() {
        note("people crossed", "First.");
        Fx.run(() -> stage.stage.setWidth(430));
        stage.layout();

        assertThat(cards()).isEmpty();
        assertThat(Fx.call(() -> stage.view.lookupAll(".gutter-tab"))).hasSize(1);
        assertThat(Fx.call(() -> stage.script("document.documentElement.className"))).isEmpty();
    }

    @Test
    void keepsTheWordsUnderTheEyeWhereTheyAreWhenThePageMakesRoom() {
        Fx.run(() -> stage.preferences.textSize().set(26));
        stage.layout();
        stage.key(KeyCode.J, false);
        Fx.run(() -> stage.view.page().select(stage.span("night line")));
        Fx.run(() -> stage.view.page().move(200));
        var before = stage.bounds("night line").getMinY();
        stage.key(KeyCode.DIGIT1, false);
        Fx.run(() -> stage.annotations.annotate(stage.annotations.all().getFirst().id(), "Here."));
        stage.layout();

        assertThat(stage.bounds("night line").getMinY()).isCloseTo(before, within());
    }

    private Annotation note(String words, String note) {
        var made = stage.highlight(words, Colour.GREEN);
        Fx.run(() -> stage.annotations.annotate(made.id(), note));
        stage.layout();
        return made;
    }

    /// From top to bottom.
    private List<NoteCard> cards() {
        return Fx.call(() -> stage.view.lookupAll(".note-card").stream().map(NoteCard.class::cast)
                .sorted(Comparator.comparingDouble(Node::getLayoutY)).toList());
    }

    private double top(int card) {
        return Fx.call(() -> cards().get(card).localToScene(0, 0).getY());
    }

    private Node focus() {
        return Objects.requireNonNull(stage.stage.getScene().getFocusOwner());
    }

    private static Offset<Double> within() {
        return Offset.offset(1.5);
    }
}
