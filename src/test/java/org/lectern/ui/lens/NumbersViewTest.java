package org.lectern.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Fx;
import org.lectern.ui.session.FigureRef;

class NumbersViewTest {

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
    void listsWhatTheBriefingDoesNotAndOpensIt() {
        assertThat(words(".numbers-row")).contains("320 tonnes", "unsure").doesNotContain("4.5 million", "found");
        stage.click(nodes(".numbers-row").getFirst());

        var chosen = Objects.requireNonNull(stage.desk.session().chosen().get());
        assertThat(chosen.item()).isEqualTo(FERRIES);
        stage.card("320 tonnes");
        assertThat(Fx.call(() -> nodes(".numbers-row").getFirst().getPseudoClassStates().toString()))
                .contains("chosen");
    }

    @Test
    void lightsTheNumberThatIsPointedAt() {
        stage.rest(nodes(".numbers-row").getFirst());

        Fx.await("the light", () -> stage.desk.session().hovered().get() != null);
        assertThat(stage.script("document.querySelector('.number.hovered').textContent")).isEqualTo("320 tonnes");
        assertThat(stage.carded()).as("the words are elsewhere").isFalse();
    }

    @Test
    void listsWhatWasRejectedAndTakesItBack() {
        reject("320 tonnes");
        assertThat(words(".numbers-said")).contains("320 tonnes", "Take back");
        assertThat(words(".numbers-row")).doesNotContain("320 tonnes");

        stage.click(Fx.call(() -> nodes(".numbers-said").getFirst().lookup(".number-verb")));
        assertThat(nodes(".numbers-said")).isEmpty();
        assertThat(words(".numbers-row")).contains("320 tonnes");
    }

    @Test
    void showsWhatIsPrintedBesideWhatTheUserSays() {
        stage.click("320 tonnes");
        var facts = stage.card("320 tonnes").facts();
        Fx.run(() -> stage.model.save(facts, new CorrectionForm("321000", "", "kg", facts.metric().qualifier(),
                facts.metric().kind(), "2023", "Bay ferries", "fuel burned").metric(facts.metric())));
        stage.ready();

        var card = stage.card("320 tonnes");
        assertThat(card.facts().value()).isEqualTo("321,000\u00a0kg");
        assertThat(words(card, ".label")).contains("printed as “320 tonnes”", "yours");
        assertThat(words(".numbers-row")).contains("321,000\u00a0kg", "yours");
        stage.click(Fx.call(() -> card.lookupAll(".number-verb").stream()
                .filter(each -> ((Button) each).getText().equals("Take back")).findFirst().orElseThrow()));
        assertThat(words(".numbers-row")).contains("320 tonnes").doesNotContain("yours");
    }

    @Test
    void walkingReachesEveryUnderlinedNumberOnceAndInOrder() {
        var underlined = stage.script(
                "[...new Set([...document.querySelectorAll('.number')].map(n => n.dataset.number))].join()");
        var walked = new ArrayList<String>();
        stage.focusPage();
        for (var step = 0; step < underlined.split(",", -1).length; step++) {
            stage.type("#");
            walked.add(Objects.requireNonNull(stage.desk.session().chosen().get()).metric());
        }

        assertThat(String.join(",", walked)).isEqualTo(underlined);
        stage.type("#");
        assertThat(stage.desk.session().chosen().get()).as("and begins anew")
                .isEqualTo(new FigureRef(FERRIES, walked.getFirst()));
    }

    @Test
    void isNotThereWhereNothingWasFound() {
        Fx.run(() -> stage.desk.session().open(QUAY));

        assertThat(nodes(".numbers-row")).isEmpty();
        assertThat(Fx.call(() -> stage.stage.getScene().lookup(".numbers").isVisible())).isFalse();
    }

    private void reject(String number) {
        stage.click(number);
        stage.card(number);
        Fx.run(stage.model::reject);
        stage.ready();
    }

    private List<Node> nodes(String style) {
        return Fx.call(() -> List.copyOf(stage.stage.getScene().getRoot().lookupAll(style)));
    }

    private List<String> words(String style) {
        return nodes(style).stream().flatMap(each -> words(each, ".label").stream()).toList();
    }

    private static List<String> words(Node node, String style) {
        return Fx.call(() -> {
            var words = new ArrayList<String>();
            node.lookupAll(style).forEach(each -> words.add(((Labeled) each).getText()));
            node.lookupAll(".button").forEach(each -> words.add(((Labeled) each).getText()));
            node.lookupAll(".number-verb").forEach(each -> words.add(((Labeled) each).getText()));
            return words;
        });
    }
}
