package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.style.Theme;

class ReadingViewTest {

    @TempDir
    Path folder;
    private Desk desk;
    private ReadingModel model;
    private ReadingView view;
    private Stage stage;
    private final Preferences preferences = new Preferences();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        model = Fx.call(
                () -> new ReadingModel(desk.library(), desk.annotations(), desk.session(), new SameThread()));
        view = Fx.call(() -> new ReadingView(model, preferences, Wall.raised(), folder.resolve("webview")));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            model.told().subscribe(words -> {
                if (words != null) {
                    told.add(words);
                }
            });
            var scene = new Scene(view, 700, 500);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desk.session().open(FERRIES);
        });
        Fx.await("the page", view::ready);
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        desk.close();
    }

    @Test
    void showsTheCanonicalTextWithItsNumbersMarked() {
        assertThat(Fx.call(() -> view.page().text())).isEqualTo(text().text());
        assertThat(Fx.call(() -> view.page().shown("riders"))).isEqualTo("4.5 million");
        assertThat(Fx.call(() -> view.page().shown("morning"))).isEqualTo("60 %");
    }

    @Test
    void highlightsTheSelectedWordsByKey() {
        select("people crossed");
        key(KeyCode.DIGIT2, false);

        var made = desk.annotations().of(FERRIES, text()).getFirst();
        assertThat(made.annotation().colour()).isEqualTo(Colour.GREEN);
        assertThat(made.span()).contains(span("people crossed"));
        assertThat(painted("green")).isEqualTo("people crossed");
        assertThat(Fx.call(() -> view.page().selection())).isEmpty();
    }

    @Test
    void leavesTheMarkupOfThePageAsItIsWhenItPaints() {
        var before = Fx.call(() -> html());
        select("people crossed");
        key(KeyCode.DIGIT1, false);

        assertThat(painted("yellow")).isEqualTo("people crossed");
        assertThat(Fx.call(() -> html())).isEqualTo(before);
    }

    @Test
    void saysWhatToDoWhenNothingIsSelected() {
        key(KeyCode.DIGIT1, false);

        assertThat(desk.annotations().all()).isEmpty();
        assertThat(told).singleElement().asString().contains("Select words first");
    }

    @Test
    void keepsOverlappingHighlightsInColoursOfTheirOwn() {
        select("million people crossed");
        key(KeyCode.DIGIT1, false);
        select("people crossed in 2023");
        key(KeyCode.DIGIT4, false);

        assertThat(painted("yellow")).isEqualTo("million people crossed");
        assertThat(painted("pink")).isEqualTo("people crossed in 2023");
    }

    @Test
    void asksForTheNoteOfWhatItHighlights() {
        var wanted = new ArrayList<UUID>();
        Fx.run(() -> model.noteWanted().subscribe(id -> {
            if (id != null) {
                wanted.add(id);
            }
        }));
        select("night line");
        key(KeyCode.N, false);

        assertThat(wanted).containsExactly(desk.annotations().all().getFirst().id());
    }

    @Test
    void showsTheBarAtAHighlightAndRecoloursAndDeletesFromIt() {
        select("people crossed");
        key(KeyCode.DIGIT1, false);
        click("crossed");

        assertThat(bar().isVisible()).isTrue();
        Fx.run(() -> ((Button) bar().lookup(".swatch.blue")).fire());
        assertThat(desk.annotations().all().getFirst().colour()).isEqualTo(Colour.BLUE);
        assertThat(painted("blue")).isEqualTo("people crossed");

        click("crossed");
        key(KeyCode.DELETE, false);
        assertThat(desk.annotations().all()).isEmpty();
        assertThat(painted("blue")).isEmpty();
    }

    @Test
    void selectsSentenceBySentence() {
        key(KeyCode.J, false);
        key(KeyCode.J, false);
        assertThat(selected()).isEqualTo("About 4.5 million people crossed in 2023.");
        key(KeyCode.J, true);
        assertThat(selected())
                .isEqualTo("About 4.5 million people crossed in 2023. Some 60 % of them went before noon.");
        key(KeyCode.K, true);
        key(KeyCode.K, false);
        assertThat(selected()).isEqualTo("More people cross the bay.");
    }

    @Test
    void copiesTheWordsWithWhereTheyAreFrom() {
        select("night line opened");
        key(KeyCode.C, false);

        assertThat(Fx.call(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()))
                .startsWith("“night line opened” — Ferries fill up. Harbour week, Quay Review, ")
                .endsWith("Source: Yearly count, Port of Nord, https://example.org/count");
    }

    @Test
    void ringsTheNumberThatIsChosenAndTellsWhichIsPointedAt() {
        click("4.5 million");
        assertThat(desk.session().chosen().get()).isEqualTo(new FigureRef(FERRIES, "riders"));
        assertThat(marked("chosen")).isEqualTo("4.5 million");

        move("60 %");
        assertThat(desk.session().hovered().get()).isEqualTo(new FigureRef(FERRIES, "morning"));
        assertThat(marked("hovered")).isEqualTo("60 %");

        Fx.run(() -> desk.session().hovered().set(null));
        assertThat(marked("hovered")).isEmpty();
    }

    @Test
    void walksThroughTheNumbers() {
        Fx.run(view::nextNumber);
        assertThat(marked("chosen")).isEqualTo("4.5 million");
        Fx.run(view::nextNumber);
        assertThat(marked("chosen")).isEqualTo("60 %");
        Fx.run(view::nextNumber);
        assertThat(marked("chosen")).isEqualTo("4.5 million");
    }

    @Test
    void opensAtTheSentenceThatStatesAFigure() {
        var quay = ArticleText.of(desk.library().shelf().get().item(QUAY).orElseThrow());
        var start = quay.text().indexOf("4.9 million");
        Fx.run(() -> desk.session().reveal(new FigureRef(QUAY, "riders"), new Span(start, start + 11)));
        Fx.await("the other page", () -> view.ready() && view.page().text().startsWith("A quay falls"));

        assertThat(marked("chosen")).isEqualTo("4.9 million");
        assertThat(painted("flash"))
                .isEqualTo("Only 3 boats came in 2023; the ferries took 4.9 million people, says the town.");
        Fx.await("the end of the flash", () -> painted("flash").isEmpty());
    }

    @Test
    void showsTheLastOfManyItemsThatAreOpenedInOneGo() {
        Fx.run(() -> {
            for (var times = 0; times < 25; times++) {
                desk.session().open(times % 2 == 0 ? QUAY : FERRIES);
            }
        });
        Fx.await("the last page", () -> view.ready() && view.page().text().startsWith("A quay falls"));

        for (var times = 0; times < 25; times++) {
            var wanted = times % 2 == 0 ? FERRIES : QUAY;
            Fx.run(() -> desk.session().open(wanted));
        }
        Fx.await("the last page again", () -> view.ready() && view.page().text().startsWith("Ferries fill up"));
    }

    @Test
    void findsWordsAndStepsThroughThem() {
        Fx.run(view::find);
        Fx.run(() -> ((TextField) view.lookup(".find-bar .text-field")).setText("THE"));

        assertThat(painted("find").toLowerCase(java.util.Locale.ROOT)).contains("the");
        assertThat(painted("found")).isEqualTo("the");
        var count = Fx.call(() -> ((javafx.scene.control.Label) view.lookup(".find-count")).getText());
        assertThat(count).startsWith("1 of ");
        Fx.run(view::findNext);
        assertThat(Fx.call(() -> ((javafx.scene.control.Label) view.lookup(".find-count")).getText()))
                .startsWith("2 of ");
    }

    @Test
    void handsLinksToWhoAsksAndGoesNowhere() {
        var asked = new ArrayList<URI>();
        Fx.run(() -> view.onLink(asked::add));
        click("the count");

        assertThat(asked).containsExactly(URI.create("https://example.org/count"));
        assertThat(Fx.call(() -> view.page().text())).isEqualTo(text().text());
    }

    @Test
    void bookmarksThePlaceThatIsSelected() {
        select("night line");
        Fx.run(view::bookmarkPlace);

        assertThat(desk.annotations().bookmarks().all()).singleElement()
                .satisfies(mark -> assertThat(mark.place().orElseThrow().quote().exact()).isEqualTo("night line"));
    }

    @Test
    void setsThePageAsTheReaderLikesIt() {
        Fx.run(() -> {
            preferences.textSize().set(22);
            preferences.dark().set(true);
            preferences.face().set(Preferences.Face.SERIF);
        });

        assertThat(Fx.call(() -> script("document.documentElement.className"))).isEqualTo("dark serif");
        assertThat(Fx.call(() -> script("getComputedStyle(document.body).fontSize"))).isEqualTo("22px");
    }

    private ArticleText text() {
        return ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
    }

    private Span span(String words) {
        return Samples.span(text(), words);
    }

    private void select(String words) {
        Fx.run(() -> view.page().select(span(words)));
    }

    private String selected() {
        return Fx.call(() -> view.page().selection().map(text()::words).orElse(""));
    }

    private Node bar() {
        return Fx.call(() -> view.lookup(".mark-popover"));
    }

    private String painted(String style) {
        return Fx.call(
                () -> script("[...(CSS.highlights.get('" + style + "') || [])].map(r => r.toString()).join('|')"));
    }

    private String marked(String style) {
        return Fx.call(
                () -> script(
                        "[...document.querySelectorAll('.number." + style + "')].map(n => n.textContent).join('|')"));
    }

    private String html() {
        return script("document.getElementById('article').innerHTML");
    }

    private String script(String expression) {
        return String.valueOf(view.page().view().getEngine().executeScript(expression));
    }

    private void key(KeyCode code, boolean shift) {
        Fx.run(() -> view.page().view().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    private void click(String words) {
        fire(MouseEvent.MOUSE_PRESSED, words);
        fire(MouseEvent.MOUSE_RELEASED, words);
    }

    private void move(String words) {
        fire(MouseEvent.MOUSE_MOVED, words);
    }

    private void fire(javafx.event.EventType<MouseEvent> type, String words) {
        Fx.run(() -> {
            var at = view.page().bounds(span(words));
            var down = type == MouseEvent.MOUSE_PRESSED;
            view.page().view().fireEvent(new MouseEvent(type, at.getCenterX(), at.getCenterY(), at.getCenterX(),
                    at.getCenterY(), type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY, 1, false,
                    false, false, false, down, false, false, true, false, true, null));
        });
    }
}
