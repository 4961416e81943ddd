package org.lectern.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Fx;
import org.lectern.ui.session.FigureRef;

/// What a real pointer and the keys do to the cards of numbers.
class NumberCardsTest {

    private static final String FUEL = "320 tonnes";
    private static final String RIDERS = "4.5 million";

    @TempDir
    Path folder;
    private NumberStage stage;

    @BeforeEach
    void open() {
        stage = new NumberStage(folder, 960, 620);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void opensWhereThePointerRestsOnAFoundOrAStatedNumber() {
        stage.rest(FUEL);
        assertThat(words(stage.card(FUEL))).contains("320 tonnes", "Chart", "Set right", "No statistic")
                .containsAnyOf("found", "unsure");

        stage.restElsewhere();
        stage.uncarded();
        stage.rest(RIDERS);
        assertThat(words(stage.card(RIDERS))).contains("Bay ferries", "The briefing lists this figure.", "In 1 chart")
                .doesNotContain("found", "unsure", "Set right");
    }

    @Test
    void staysWhileThePointerIsOnItAndGoesWhenThatLeaves() {
        stage.rest(FUEL);
        var card = stage.card(FUEL);
        stage.rest(card);
        Fx.await("the number to be left", () -> stage.desk.session().hovered().get() == null);
        pause();

        assertThat(stage.carded()).isTrue();
        stage.restElsewhere();
        stage.uncarded();
    }

    @Test
    void goesOnEscapeOnScrollingAndOnAnotherItem() {
        stage.focusPage();
        stage.rest(FUEL);
        stage.card(FUEL);
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.carded()).isFalse();

        stage.restElsewhere();
        stage.rest(FUEL);
        stage.card(FUEL);
        stage.scroll(40);
        stage.uncarded();

        stage.restElsewhere();
        stage.rest(RIDERS);
        stage.card(RIDERS);
        Fx.run(() -> stage.desk.session().open(QUAY));
        assertThat(stage.carded()).isFalse();
    }

    @Test
    void neverCoversItsOwnSentence() {
        for (var size : new double[]{17, 30}) {
            Fx.run(() -> stage.preferences.textSize().set(size));
            for (var number : List.of(RIDERS, "60 %", FUEL, "three")) {
                stage.restElsewhere();
                stage.uncarded();
                stage.bringIntoSight(number);
                stage.rest(number);
                var card = stage.card(number);

                assertThat(stage.bounds(card).intersects(stage.sentence(number))).as("%s at %s px", number, size)
                        .isFalse();
            }
        }
    }

    @Test
    void isOpenedByKeyAndLeftByEscapeWithTheFocusBackOnThePage() {
        stage.focusPage();
        stage.type("#");
        while (!new FigureRef(FERRIES, "riders").equals(stage.desk.session().chosen().get())) {
            stage.type("#");
        }
        stage.press(KeyCode.ENTER);
        var card = stage.card(RIDERS);
        assertThat(Fx.call(card::isFocusWithin)).isTrue();
        stage.press(KeyCode.ESCAPE);

        assertThat(stage.carded()).isFalse();
        assertThat(stage.pageFocused()).isTrue();
        assertThat(stage.desk.session().chosen().get()).as("still chosen").isNotNull();
    }

    @Test
    void keysOnTheCardAreAboutItsNumber() {
        stage.click(FUEL);
        stage.card(FUEL);
        stage.focusPage();
        stage.press(KeyCode.ENTER);
        stage.press(KeyCode.X);

        assertThat(stage.carded()).isFalse();
        assertThat(stage.desk.lens().verdicts()).containsOnlyKeys(FERRIES);
        assertThat(stage.pageFocused()).isTrue();
    }

    @Test
    void keysAreAboutTheNumberUnderThePointerBeforeTheChosenOne() {
        stage.focusPage();
        stage.click(RIDERS);
        stage.rest(FUEL);
        stage.card(FUEL);
        stage.press(KeyCode.V);

        assertThat(Fx.call(() -> stage.over.lookup(".correction-sheet"))).isNotNull();
    }

    @Test
    void opensAChartWithThePointChosenAndTheWayBack() {
        stage.rest(RIDERS);
        var card = stage.card(RIDERS);
        stage.click(link(card, NumberStage.CHART.title()));

        assertThat(stage.opened).containsExactly("Bay ferries: riders riders");
        assertThat(stage.desk.session().chosen().get()).isEqualTo(new FigureRef(FERRIES, "riders"));
    }

    @Test
    void opensAnotherItemThatSpeaksOfTheSame() {
        stage.rest(RIDERS);
        stage.click(link(stage.card(RIDERS), "A quay falls silent"));

        assertThat(stage.desk.session().item().get()).isEqualTo(QUAY);
        assertThat(stage.carded()).isFalse();
    }

    @Test
    void comesUpOnTheOtherPageWhenAFoundNumberOfAnotherItemIsChosen() {
        var fuel = Fx.call(() -> stage.model.numbers().get().found().stream()
                .filter(found -> found.value().startsWith("320")).findFirst().orElseThrow());
        Fx.run(() -> stage.desk.session().open(QUAY));
        stage.ready();
        Fx.run(() -> stage.model.open(fuel));

        stage.card(FUEL);
    }

    private static Node link(Node card, String words) {
        return Fx.call(() -> card.lookupAll(".number-link").stream()
                .filter(each -> ((Hyperlink) each).getText().contains(words)).findFirst().orElseThrow());
    }

    private static List<String> words(Node card) {
        return Fx.call(() -> {
            var words = new ArrayList<String>();
            card.lookupAll(".label").forEach(each -> words.add(((Labeled) each).getText()));
            card.lookupAll(".number-verb").forEach(each -> words.add(((Labeled) each).getText()));
            return words;
        });
    }

    private static void pause() {
        // Longer than a card outlives the pointer.
        var ended = new boolean[1];
        Fx.run(() -> {
            var time = new PauseTransition(Duration.millis(700));
            time.setOnFinished(_ -> ended[0] = true);
            time.play();
        });
        Fx.await("some time", () -> ended[0]);
    }
}
