package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.testing.Fx;
import org.testfx.api.FxRobot;

/// What a real pointer does to highlights.
class MarkingByPointerTest {

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private ReadingStage stage;

    @BeforeEach
    void open() {
        stage = new ReadingStage(folder, 430, 600);
        Fx.run(() -> {
            stage.stage.setX(0);
            stage.stage.setY(0);
            stage.stage.toFront();
        });
        stage.layout();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void clicksThroughWhatLiesOverOneAnotherTheShortestFirst() {
        stage.highlight("About 4.5 million people crossed in 2023.", Colour.YELLOW);
        stage.highlight("people crossed in", Colour.GREEN);
        stage.highlight("crossed", Colour.PINK);
        stage.layout();

        assertThat(List.of(click("crossed"), click("crossed"), click("crossed"), click("crossed"))).containsExactly(
                "crossed", "people crossed in", "About 4.5 million people crossed in 2023.", "crossed");
        assertThat(stage.painted("chosen")).isEqualTo("crossed");
        assertThat(click("noon")).isEmpty();
        assertThat(stage.bar().isVisible()).isFalse();
    }

    @Test
    void paintsTheShorterInThePlaceOfTheLonger() {
        stage.highlight("people crossed in", Colour.GREEN);
        stage.highlight("About 4.5 million people crossed in 2023.", Colour.YELLOW);
        stage.highlight("crossed", Colour.PINK);

        assertThat(Stream.of("yellow", "green", "pink").map(stage::painted))
                .containsExactly("About 4.5 million | 2023.", "people | in", "crossed");
    }

    @Test
    void drawsTheEndsOfTheChosenHighlightToOtherWords() {
        stage.highlight("people crossed", Colour.GREEN);
        stage.layout();
        click("people crossed");

        drag(".mark-handle.end", "2023", 0.9);
        assertThat(stage.chosen()).isEqualTo("people crossed in 2023");
        drag(".mark-handle.start", "4.5 million", 0.6);
        assertThat(stage.chosen()).isEqualTo("million people crossed in 2023");
        assertThat(stage.painted("green")).isEqualTo("million people crossed in 2023");

        Fx.run(stage.desk.history()::undo);
        assertThat(stage.painted("green")).isEqualTo("people crossed in 2023");
        Fx.run(stage.desk.history()::undo);
        assertThat(stage.painted("green")).isEqualTo("people crossed");
    }

    @Test
    void highlightsWhatThePointerSelectsAndLeavesTheNextLineFree() {
        var from = stage.bounds("people crossed");
        var to = stage.bounds("crossed");
        robot.moveTo(point(from.getMinX() + 1, from.getCenterY())).press(MouseButton.PRIMARY)
                .moveTo(point(to.getMaxX(), to.getCenterY())).release(MouseButton.PRIMARY);
        stage.layout();

        assertThat(stage.selected()).isEqualTo("people crossed");
        assertThat(Fx.call(() -> stage.bar().isVisible())).isTrue();
        var below = Fx.call(() -> stage.bar().localToScene(0, 0).getY());
        assertThat(below).isGreaterThanOrEqualTo(to.getMaxY() + to.getHeight());

        robot.clickOn(stage.bar().lookup(".swatch.blue"));
        stage.layout();
        assertThat(stage.painted("blue")).isEqualTo("people crossed");
        assertThat(stage.selected()).isEqualTo("people crossed");
    }

    @Test
    void movesTheBarWithThePage() {
        Fx.run(() -> stage.preferences.textSize().set(30));
        stage.layout();
        stage.highlight("million people", Colour.GREEN);
        stage.layout();
        click("million people");
        var before = top(stage.bar());
        Fx.run(() -> stage.view.page().move(40));
        Fx.await("the bar to move", () -> Math.abs(top(stage.bar()) - (before - 40)) < 1);
    }

    @Test
    void gathersTheNotesOfANarrowPaneInTheGutter() {
        stage.highlight("people crossed", Colour.GREEN);
        stage.highlight("before noon", Colour.PINK);
        stage.highlight("night line", Colour.BLUE);
        stage.layout();

        var tabs = Fx.call(() -> stage.view.lookupAll(".gutter-tab").stream().map(each -> ((Button) each).getText())
                .sorted().toList());
        assertThat(tabs).containsExactly("1", "2");
        var first = (Button) Fx.call(() -> stage.view.lookupAll(".gutter-tab").stream()
                .filter(each -> ((Button) each).getText().equals("2")).findFirst().orElseThrow());
        robot.moveTo(first);
        assertThat(stage.painted("lit")).isEqualTo("people crossed|before noon");
        robot.clickOn(first);
        stage.layout();
        assertThat(stage.chosen()).isEqualTo("people crossed");
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private String click(String words) {
        var at = stage.bounds(words);
        robot.clickOn(point(at.getCenterX(), at.getCenterY()));
        stage.layout();
        return stage.chosen();
    }

    private void drag(String handle, String words, double share) {
        var to = stage.bounds(words);
        var node = stage.node(handle);
        robot.moveTo(node).press(MouseButton.PRIMARY)
                .moveTo(point(to.getMinX() + share * to.getWidth(), to.getCenterY())).release(MouseButton.PRIMARY);
        stage.layout();
    }

    private Point2D point(double x, double y) {
        return Fx.call(() -> stage.view.localToScreen(x, y));
    }
}
