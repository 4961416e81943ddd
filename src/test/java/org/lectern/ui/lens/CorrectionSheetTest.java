package org.lectern.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lens.Verdict;
import org.lectern.testing.Fx;

class CorrectionSheetTest {

    private static final String FUEL = "320 tonnes";

    @TempDir
    Path folder;
    private NumberStage stage;

    @BeforeEach
    void open() {
        stage = new NumberStage(folder, 800, 480);
        stage.click(FUEL);
        stage.card(FUEL);
        stage.focusPage();
        stage.press(KeyCode.V);
        settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void saysWhatIsWrongAtTheFieldUntilSomethingIsTyped() {
        type(0, "many");
        Fx.run(button("Save")::fire);

        assertThat(error()).hasValueSatisfying(words -> assertThat(words).contains("Value", "many", "digits"));
        assertThat(Fx.call(() -> field(0).isFocused())).isTrue();
        assertThat(Fx.call(() -> field(0).getPseudoClassStates().toString())).contains("wrong");
        type(0, "320");
        assertThat(error()).isEmpty();
        assertThat(Fx.call(() -> field(0).getPseudoClassStates().toString())).doesNotContain("wrong");
    }

    @Test
    void beginsInTheFirstField() {
        Fx.run(sheet().orElseThrow()::requestFocus);

        assertThat(Fx.call(() -> field(0).isFocused())).isTrue();
    }

    @Test
    void savesWhatWasTypedAndKeepsNoDraftOfIt() {
        type(0, "321");
        type(4, "Bay ferries");
        type(5, "fuel burned");
        Fx.run(button("Save")::fire);

        assertThat(sheet()).isEmpty();
        assertThat(verdicts()).singleElement().satisfies(
                verdict -> assertThat(verdict.reading().orElseThrow().value()).isEqualByComparingTo("321"));
        assertThat(draft()).isEmpty();
    }

    @Test
    void losesNothingOfWhatIsTypedWhenTheSheetCloses() {
        type(0, "many");
        Fx.run(stage.over.getChildren()::clear);
        assertThat(draft()).hasValueSatisfying(form -> assertThat(form.value()).isEqualTo("many"));

        Fx.run(stage.model::correct);
        settle();
        assertThat(Fx.call(() -> field(0).getText())).isEqualTo("many");
        Fx.run(button("Cancel")::fire);
        assertThat(draft()).isEmpty();
        assertThat(verdicts()).isEmpty();
    }

    @Test
    void keepsNothingWhereNothingWasTyped() {
        Fx.run(stage.over.getChildren()::clear);

        assertThat(draft()).isEmpty();
    }

    @Test
    void standsWholeInASmallWindowOfLargeTypeAndScrollsToTheFieldInHand() {
        Fx.run(() -> stage.stage.getScene().getRoot().setStyle("-fx-font-size: 26px"));
        settle();

        var window = new BoundingBox(0, 0, 800, 480);
        assertThat(window.contains(stage.bounds(sheet().orElseThrow()))).isTrue();
        for (var each : List.of("Save", "Cancel", "No statistic")) {
            assertThat(window.contains(stage.bounds(button(each)))).as(each).isTrue();
        }
        var last = field(5);
        Fx.run(last::requestFocus);
        settle();
        var scroll = Fx.call(() -> sheet().orElseThrow().lookup(".viewport"));
        assertThat(stage.bounds(scroll).contains(stage.bounds(last))).isTrue();
    }

    private void settle() {
        Fx.run(() -> {
            stage.stage.getScene().getRoot().applyCss();
            stage.stage.getScene().getRoot().layout();
            stage.stage.getScene().getRoot().layout();
        });
    }

    private void type(int field, String words) {
        Fx.run(() -> field(field).setText(words));
    }

    private TextField field(int at) {
        return Fx.call(() -> (TextField) sheet().orElseThrow().lookupAll(".text-field").toArray()[at]);
    }

    private Button button(String words) {
        return Fx.call(() -> sheet().orElseThrow().lookup(".sheet-buttons").lookupAll("*").stream()
                .filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().equals(words)).findFirst().orElseThrow());
    }

    private Optional<Node> sheet() {
        return Optional.ofNullable(Fx.call(() -> stage.over.lookup(".correction-sheet")));
    }

    private Optional<String> error() {
        return Fx.call(() -> Optional.of(sheet().orElseThrow().lookup(".number-error")).filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText()));
    }

    private Optional<CorrectionForm> draft() {
        var chosen = Objects.requireNonNull(Fx.call(() -> stage.model.numbers().get().found().getFirst().figure()));
        return stage.desk.lens().drafts().find(FERRIES, chosen.metric()).flatMap(CorrectionForm::parse);
    }

    private List<Verdict> verdicts() {
        return stage.desk.lens().verdicts().getOrDefault(FERRIES, List.of());
    }
}
