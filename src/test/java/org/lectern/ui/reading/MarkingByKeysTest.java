package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Target;
import org.lectern.testing.Fx;
import org.lectern.testing.Samples;

/// Everything that is done to highlights, done with keys alone.
class MarkingByKeysTest {

    private static final String SENTENCE = "About 4.5 million people crossed in 2023.";

    @TempDir
    Path folder;
    private ReadingStage stage;

    @BeforeEach
    void open() {
        stage = new ReadingStage(folder, 430, 500);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void makesNotesTagsResizesRecoloursDeletesAndTakesItAllBack() {
        press(KeyCode.J);
        press(KeyCode.J);
        press(KeyCode.DIGIT2);
        assertThat(stage.painted("green")).isEqualTo(SENTENCE);
        assertThat(stage.selected()).isEqualTo(SENTENCE);
        assertThat(stage.chosen()).isEqualTo(SENTENCE);
        var id = made().id();

        press(KeyCode.ENTER);
        assertThat(stage.wanted).containsExactly(id);
        Fx.run(() -> stage.annotations.annotate(id, "Check."));
        assertThat(stage.painted("green-noted")).isEqualTo(SENTENCE);

        press(KeyCode.T);
        assertThat(stage.wanted).containsExactly(id, id);
        assertThat(stage.model.tagsWanted()).isTrue();
        Fx.run(() -> stage.annotations.tag(List.of(id), "follow-up"));

        stage.key(KeyCode.LEFT, true);
        assertThat(stage.chosen()).isEqualTo("About 4.5 million people crossed in 2023");
        stage.key(KeyCode.LEFT, true);
        stage.press(KeyCode.RIGHT, true, true);
        assertThat(stage.chosen()).isEqualTo("4.5 million people crossed in");
        assertThat(stage.selected()).isEqualTo("4.5 million people crossed in");

        press(KeyCode.DIGIT4);
        assertThat(stage.painted("pink-noted")).isEqualTo("4.5 million people crossed in");

        press(KeyCode.DELETE);
        assertThat(stage.annotations.all()).isEmpty();
        assertThat(stage.chosen()).isEmpty();

        undo("delete", "4.5 million people crossed in", Colour.PINK);
        undo("colour", "4.5 million people crossed in", Colour.GREEN);
        undo("start", "About 4.5 million people crossed in", Colour.GREEN);
        undo("end", "About 4.5 million people crossed in 2023", Colour.GREEN);
        undo("end", SENTENCE, Colour.GREEN);
        undo("tag", SENTENCE, Colour.GREEN);
        undo("note", SENTENCE, Colour.GREEN);
        assertThat(made().note()).isEmpty();
        Fx.run(stage.desk.history()::undo);
        assertThat(stage.annotations.all()).isEmpty();
    }

    @Test
    void stepsThroughTheNotesFromTopToBottomAndBack() {
        stage.highlight("night line", Colour.BLUE);
        stage.highlight("people crossed", Colour.GREEN);
        stage.highlight("before noon", Colour.PINK);

        stage.type("]");
        assertThat(stage.chosen()).isEqualTo("people crossed");
        stage.type("]");
        assertThat(stage.chosen()).isEqualTo("before noon");
        stage.type("[");
        stage.type("[");
        assertThat(stage.chosen()).isEqualTo("night line");
        assertThat(stage.painted("chosen")).isEqualTo("night line");
        press(KeyCode.E);
        assertThat(stage.wanted).containsExactly(stage.annotations.all().getLast().id());
    }

    @Test
    void unwindsOneLayerAtATime() {
        Fx.run(stage.view::nextNumber);
        stage.highlight("night line", Colour.BLUE);
        stage.type("]");
        stage.select("people crossed");
        stage.key(KeyCode.J, true);
        assertThat(stage.bar().isVisible()).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(stage.bar().isVisible()).isFalse();
        assertThat(stage.selected()).isNotEmpty();
        press(KeyCode.ESCAPE);
        assertThat(stage.selected()).isEmpty();
        assertThat(stage.chosen()).isEqualTo("night line");
        press(KeyCode.ESCAPE);
        assertThat(stage.chosen()).isEmpty();
        assertThat(stage.desk.session().chosen().get()).isNotNull();
        press(KeyCode.ESCAPE);
        assertThat(stage.desk.session().chosen().get()).isNull();
    }

    @Test
    void marksOtherWordsThanTheChosenOnesAsANewHighlight() {
        stage.select("people crossed");
        press(KeyCode.DIGIT1);
        stage.select("night line");
        press(KeyCode.DIGIT3);

        assertThat(stage.painted("yellow")).isEqualTo("people crossed");
        assertThat(stage.painted("blue")).isEqualTo("night line");
    }

    @Test
    void countsTheNotesOnTheSelectedWordsAndShowsThem() {
        stage.highlight("million people", Colour.BLUE);
        stage.highlight("people crossed in 2023", Colour.GREEN);
        press(KeyCode.J);
        press(KeyCode.J);
        assertThat(Fx.call(() -> ((Button) stage.bar().lookup(".mark-show")).getText())).isEqualTo("2");

        press(KeyCode.S);
        assertThat(stage.chosen()).isEqualTo("million people");
        press(KeyCode.S);
        assertThat(stage.chosen()).isEqualTo("people crossed in 2023");
    }

    @Test
    void notesTheWordsOfTheChosenNumberAndTheItemAsAWhole() {
        Fx.run(stage.view::nextNumber);
        press(KeyCode.N);
        assertThat(made().quote()).isEqualTo("4.5 million");

        stage.key(KeyCode.N, true);
        assertThat(stage.annotations.of(FERRIES, stage.text()).getFirst().annotation().target())
                .isEqualTo(new Target.Whole());
        assertThat(stage.wanted).hasSize(2);
    }

    @Test
    void attachesALostNoteToTheSelectedWords() {
        var lost = stage.lose(Samples.article("Here stood a lighthouse for years."), "a lighthouse for years");
        Fx.run(() -> stage.desk.session().reattaching().set(lost.id()));
        assertThat(stage.node(".reattach-bar").isVisible()).isTrue();

        press(KeyCode.ENTER);
        assertThat(stage.told).singleElement().asString().contains("Select words first");
        press(KeyCode.J);
        press(KeyCode.J);
        assertThat(stage.bar().isVisible()).isFalse();
        press(KeyCode.ENTER);

        assertThat(stage.painted("pink")).isEqualTo(SENTENCE);
        assertThat(stage.node(".reattach-bar").isVisible()).isFalse();
        assertThat(stage.desk.session().reattaching().get()).isNull();
        Fx.run(stage.desk.history()::undo);
        assertThat(stage.placed().getFirst().span()).isEmpty();
    }

    @Test
    void leavesALostNoteWhereItIs() {
        var lost = stage.lose(Samples.article("Here stood a lighthouse for years."), "a lighthouse for years");
        Fx.run(() -> stage.desk.session().reattaching().set(lost.id()));
        press(KeyCode.ESCAPE);

        assertThat(stage.node(".reattach-bar").isVisible()).isFalse();
        assertThat(stage.placed().getFirst().span()).isEmpty();
    }

    private Annotation made() {
        return stage.annotations.all().stream().filter(each -> each.target() instanceof Target.Words).findFirst()
                .orElseThrow();
    }

    private void undo(String what, String words, Colour colour) {
        Fx.run(stage.desk.history()::undo);
        assertThat(stage.placed()).as(what).singleElement().satisfies(each -> {
            assertThat(each.span().map(stage.text()::words)).contains(words);
            assertThat(each.annotation().colour()).isEqualTo(colour);
        });
    }

    private void press(KeyCode code) {
        stage.key(code, false);
    }
}
