package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.testing.Fx;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.Preferences;

class ReadingViewTest {

    @TempDir
    Path folder;
    private ReadingStage stage;

    @BeforeEach
    void open() {
        stage = new ReadingStage(folder, 700, 500);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsTheCanonicalTextWithItsNumbersMarked() {
        assertThat(Fx.call(() -> stage.view.page().text())).isEqualTo(stage.text().text());
        assertThat(Fx.call(() -> stage.view.page().shown("riders"))).isEqualTo("4.5 million");
        assertThat(Fx.call(() -> stage.view.page().shown("morning"))).isEqualTo("60 %");
    }

    @Test
    void highlightsTheSelectedWordsByKey() {
        stage.select("people crossed");
        stage.key(KeyCode.DIGIT2, false);

        var made = stage.desk.annotations().of(FERRIES, stage.text()).getFirst();
        assertThat(made.annotation().colour()).isEqualTo(Colour.GREEN);
        assertThat(made.span()).contains(stage.span("people crossed"));
        assertThat(stage.painted("green")).isEqualTo("people crossed");
        assertThat(stage.selected()).isEqualTo("people crossed");
    }

    @Test
    void leavesTheMarkupOfThePageAsItIsWhenItPaints() {
        var before = Fx.call(() -> stage.html());
        stage.select("people crossed");
        stage.key(KeyCode.DIGIT1, false);

        assertThat(stage.painted("yellow")).isEqualTo("people crossed");
        assertThat(Fx.call(() -> stage.html())).isEqualTo(before);
    }

    @Test
    void saysWhatToDoWhenNothingIsSelected() {
        stage.key(KeyCode.DIGIT1, false);

        assertThat(stage.desk.annotations().all()).isEmpty();
        assertThat(stage.told).singleElement().asString().contains("Select words first");
    }

    @Test
    void letsShorterHighlightsHaveTheWordsOfLongerOnes() {
        stage.select("million people crossed in 2023");
        stage.key(KeyCode.DIGIT1, false);
        stage.select("people crossed");
        stage.key(KeyCode.DIGIT4, false);

        assertThat(stage.painted("yellow")).isEqualTo("million | in 2023");
        assertThat(stage.painted("pink")).isEqualTo("people crossed");
    }

    @Test
    void showsTheDotsOfNumbersThroughEveryColour() {
        for (var dark : new boolean[]{false, true}) {
            Fx.run(() -> stage.preferences.dark().set(dark));
            for (var colour : Colour.values()) {
                var made = stage.highlight("About 4.5 million people", colour);
                stage.layout();

                assertThat(stage.shadesBelow("4.5 million")).as("%s, dark: %s", colour, dark).isGreaterThan(1);
                assertThat(stage.shadesBelow("people")).as("what is no number").isEqualTo(1);
                Fx.run(() -> stage.annotations.delete(List.of(made.id())));
            }
        }
    }

    @Test
    void asksForTheNoteOfWhatItHighlightsWhereThereIsNoMargin() {
        Fx.run(() -> stage.stage.setWidth(430));
        stage.layout();
        stage.select("night line");
        stage.key(KeyCode.N, false);

        assertThat(stage.wanted).containsExactly(stage.annotations.all().getFirst().id());
    }

    @Test
    void showsTheBarAtAHighlightAndRecoloursAndDeletesFromIt() {
        stage.select("people crossed");
        stage.key(KeyCode.DIGIT1, false);
        stage.click("crossed");

        assertThat(stage.bar().isVisible()).isTrue();
        Fx.run(() -> ((Button) stage.bar().lookup(".swatch.blue")).fire());
        assertThat(stage.desk.annotations().all().getFirst().colour()).isEqualTo(Colour.BLUE);
        assertThat(stage.painted("blue")).isEqualTo("people crossed");

        stage.click("crossed");
        stage.key(KeyCode.DELETE, false);
        assertThat(stage.desk.annotations().all()).isEmpty();
        assertThat(stage.painted("blue")).isEmpty();
    }

    @Test
    void selectsSentenceBySentence() {
        stage.key(KeyCode.J, false);
        stage.key(KeyCode.J, false);
        assertThat(stage.selected()).isEqualTo("About 4.5 million people crossed in 2023.");
        stage.key(KeyCode.J, true);
        assertThat(stage.selected())
                .isEqualTo("About 4.5 million people crossed in 2023. Some 60 % of them went before noon.");
        stage.key(KeyCode.K, true);
        stage.key(KeyCode.K, false);
        assertThat(stage.selected()).isEqualTo("More people cross the bay.");
    }

    @Test
    void copiesTheWordsWithWhereTheyAreFrom() {
        stage.select("night line opened");
        stage.key(KeyCode.C, false);

        assertThat(Fx.call(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()))
                .startsWith("“night line opened” — Ferries fill up. Harbour week, Quay Review, ")
                .endsWith("Source: Yearly count, Port of Nord, https://example.org/count");
    }

    @Test
    void ringsTheNumberThatIsChosenAndTellsWhichIsPointedAt() {
        stage.click("4.5 million");
        assertThat(stage.desk.session().chosen().get()).isEqualTo(new FigureRef(FERRIES, "riders"));
        assertThat(stage.marked("chosen")).isEqualTo("4.5 million");

        stage.move("60 %");
        assertThat(stage.desk.session().hovered().get()).isEqualTo(new FigureRef(FERRIES, "morning"));
        assertThat(stage.marked("hovered")).isEqualTo("60 %");

        Fx.run(() -> stage.desk.session().hovered().set(null));
        assertThat(stage.marked("hovered")).isEmpty();
    }

    @Test
    void walksThroughTheNumbers() {
        Fx.run(stage.view::nextNumber);
        assertThat(stage.marked("chosen")).isEqualTo("4.5 million");
        Fx.run(stage.view::nextNumber);
        assertThat(stage.marked("chosen")).isEqualTo("60 %");
        Fx.run(stage.view::nextNumber);
        assertThat(stage.marked("chosen")).isEqualTo("4.5 million");
    }

    @Test
    void handsOnWhatTheReaderWantsOfTheChosenNumber() {
        var wanted = new StringBuilder();
        Fx.run(() -> stage.view.numbers(new NumberVerbs() {

            @Override
            public void look() {
                wanted.append("look ");
            }

            @Override
            public void chart() {
                wanted.append("chart ");
            }

            @Override
            public void correct() {
                wanted.append("correct ");
            }

            @Override
            public void reject() {
                wanted.append("reject ");
            }
        }));
        stage.press(KeyCode.G, false, false);
        stage.press(KeyCode.V, false, false);
        stage.press(KeyCode.X, false, false);
        Fx.run(stage.view::chartNumber);

        assertThat(wanted).hasToString("chart correct reject chart ");
    }

    @Test
    void showsACardAtItsWordsAndTakesItAway() {
        var card = Fx.call(Region::new);
        Fx.run(() -> {
            card.setPrefSize(200, 80);
            stage.view.showCard(FERRIES, stage.span("4.5 million"), card);
        });
        var top = Fx.call(() -> stage.view.page().view().localToScene(0, 0).getY());
        assertThat(Fx.call(() -> card.localToScene(0, 0).getY())).isGreaterThan(top);
        assertThat(Fx.call(card::getParent)).isNotNull();

        Fx.run(stage.view::hideCard);
        assertThat(Fx.call(card::getParent)).isNull();
        Fx.run(() -> stage.view.showCard(QUAY, new Span(0, 3), card));
        assertThat(Fx.call(card::getParent)).as("another item is open").isNull();
    }

    @Test
    void opensAtTheSentenceThatStatesAFigure() {
        var quay = ArticleText.of(stage.desk.library().shelf().get().item(QUAY).orElseThrow());
        var start = quay.text().indexOf("4.9 million");
        Fx.run(() -> stage.desk.session().reveal(new FigureRef(QUAY, "riders"), new Span(start, start + 11)));
        Fx.await("the other page", () -> stage.view.ready() && stage.view.page().text().startsWith("A quay falls"));

        assertThat(stage.marked("chosen")).isEqualTo("4.9 million");
        assertThat(stage.painted("flash"))
                .isEqualTo("Only 3 boats came in 2023; the ferries took 4.9 million people, says the town.");
        Fx.await("the end of the flash", () -> stage.painted("flash").isEmpty());
    }

    @Test
    void showsTheLastOfManyItemsThatAreOpenedInOneGo() {
        Fx.run(() -> {
            for (var times = 0; times < 25; times++) {
                stage.desk.session().open(times % 2 == 0 ? QUAY : FERRIES);
            }
        });
        Fx.await("the last page", () -> stage.view.ready() && stage.view.page().text().startsWith("A quay falls"));

        for (var times = 0; times < 25; times++) {
            var wanted = times % 2 == 0 ? FERRIES : QUAY;
            Fx.run(() -> stage.desk.session().open(wanted));
        }
        Fx.await("the last page again",
                () -> stage.view.ready() && stage.view.page().text().startsWith("Ferries fill up"));
    }

    @Test
    void findsWordsAndStepsThroughThem() {
        Fx.run(stage.view::find);
        Fx.run(() -> ((TextField) stage.view.lookup(".find-bar .text-field")).setText("THE"));

        assertThat(stage.painted("find").toLowerCase(java.util.Locale.ROOT)).contains("the");
        assertThat(stage.painted("found")).isEqualTo("the");
        var count = Fx.call(() -> ((javafx.scene.control.Label) stage.view.lookup(".find-count")).getText());
        assertThat(count).startsWith("1 of ");
        Fx.run(stage.view::findNext);
        assertThat(Fx.call(() -> ((javafx.scene.control.Label) stage.view.lookup(".find-count")).getText()))
                .startsWith("2 of ");
    }

    @Test
    void handsLinksToWhoAsksAndGoesNowhere() {
        var asked = new ArrayList<URI>();
        Fx.run(() -> stage.view.onLink(asked::add));
        stage.click("the count");

        assertThat(asked).containsExactly(URI.create("https://example.org/count"));
        assertThat(Fx.call(() -> stage.view.page().text())).isEqualTo(stage.text().text());
    }

    @Test
    void bookmarksThePlaceThatIsSelected() {
        stage.select("night line");
        Fx.run(stage.view::bookmarkPlace);

        assertThat(stage.desk.annotations().bookmarks().all()).singleElement()
                .satisfies(mark -> assertThat(mark.place().orElseThrow().quote().exact()).isEqualTo("night line"));
    }

    @Test
    void setsThePageAsTheReaderLikesIt() {
        Fx.run(() -> {
            stage.preferences.textSize().set(22);
            stage.preferences.dark().set(true);
            stage.preferences.face().set(Preferences.Face.SERIF);
        });

        assertThat(Fx.call(() -> stage.script("document.documentElement.className"))).isEqualTo("dark serif");
        assertThat(Fx.call(() -> stage.script("getComputedStyle(document.body).fontSize"))).isEqualTo("22px");
    }
}
