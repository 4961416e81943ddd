package org.lectern.ui.lens;

import static org.lectern.testing.Samples.FERRIES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.metrics.Figures;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.reading.NumberVerbs;
import org.lectern.ui.reading.ReadingModel;
import org.lectern.ui.reading.ReadingView;
import org.lectern.ui.reading.Wall;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.style.Theme;
import org.testfx.api.FxRobot;

/// An article with found and stated numbers in a window, the list of numbers beside it, and a pointer on them.
final class NumberStage implements AutoCloseable {

    static final ChartName CHART = new ChartName("Bay ferries: riders", false);

    final Desk desk;
    final NumberModel model;
    final Stage stage;
    final Preferences preferences = new Preferences();
    final List<String> opened = new ArrayList<>();
    final StackPane over = new StackPane();
    private final ReadingView view;
    private final FxRobot robot = new FxRobot();

    NumberStage(Path folder, double width, double height) {
        desk = new Desk(folder.resolve("data"), briefing(folder.resolve("briefings")));
        model = Fx.call(() -> new NumberModel(desk.lens(), desk.library(), desk.session(), new SameThread(),
                new Figures(Locale.ENGLISH)));
        var cards = Fx.call(() -> new CardsModel(desk.annotations(), desk.library(), desk.session(), new SameThread(),
                _ -> {}));
        view = Fx.call(() -> new ReadingView(new ReadingModel(desk.library(), desk.annotations(), desk.lens(),
                desk.session(), new SameThread()), cards, preferences, Wall.raised(), folder.resolve("webview")));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            model.charts(new Drawn());
            var numberCards = new NumberCards(model, desk.session(), new Words());
            view.numbers(new Verbs(numberCards));
            var list = new NumbersView(model);
            HBox.setHgrow(view, Priority.ALWAYS);
            list.setMinWidth(300);
            list.setMaxWidth(300);
            var scene = new Scene(new StackPane(new HBox(view, list), over), width, height);
            over.setPickOnBounds(false);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.toFront();
            desk.session().open(FERRIES);
        });
        robot.moveTo(new Point2D(width - 5, height - 5));
        ready();
    }

    /// A briefing with a number that it does not list, one that is not sure, and a text that can be scrolled.
    private static Path briefing(Path folder) {
        try {
            var file = Samples.harbour(folder);
            return Files.writeString(file, Files.readString(file).replace("The night line opened in March 2024.",
                    "In 2023 the bay ferries burned 320 tonnes of fuel. The night line opened in March 2024, and three of"
                            + " them run on it." + "\\n\\nNothing else is said here.".repeat(20)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        desk.close();
    }

    void ready() {
        Fx.await("the page", view::ready);
    }

    /// Lets the pointer rest on a number.
    void rest(String number) {
        robot.moveTo(onScreen(number));
    }

    void click(String number) {
        robot.clickOn(onScreen(number));
    }

    /// Moves the pointer onto a part of the window.
    void rest(Node node) {
        robot.moveTo(node);
    }

    void click(Node node) {
        robot.clickOn(node);
    }

    void restElsewhere() {
        robot.moveTo(Fx.call(() -> view.localToScreen(view.getWidth() - 20, view.getHeight() - 20)));
    }

    /// Presses a key where the focus is.
    void press(KeyCode code) {
        Fx.run(() -> fire(stage.getScene().getFocusOwner(), KeyEvent.KEY_PRESSED, "", code));
    }

    /// Types a character on the page.
    void type(String character) {
        Fx.run(() -> fire(page(), KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED));
    }

    void focusPage() {
        Fx.run(view::focus);
    }

    boolean pageFocused() {
        return Fx.call(() -> page().isFocused());
    }

    /// Scrolls a number to the middle.
    void bringIntoSight(String words) {
        var span = Samples.span(article(), words);
        script("lectern.reveal(" + span.start() + "," + span.end() + ")");
    }

    void scroll(double by) {
        script("lectern.move(" + by + ")");
    }

    /// The card in sight; fails when none comes.
    NumberCard card(String printed) {
        Fx.await("the card of " + printed, () -> stage.getScene().lookup(".number-card") instanceof NumberCard card
                && card.facts().printed().equals(printed));
        return Fx.call(() -> (NumberCard) stage.getScene().lookup(".number-card"));
    }

    boolean carded() {
        return Fx.call(() -> stage.getScene().lookup(".number-card") != null);
    }

    void uncarded() {
        Fx.await("the card to go", () -> stage.getScene().lookup(".number-card") == null);
    }

    /// Where a node stands in the scene.
    Bounds bounds(Node node) {
        return Fx.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    /// Where the lines of the sentence of some words stand in the scene, as one.
    Bounds sentence(String words) {
        return Fx.call(() -> {
            var text = article();
            var sentence = text.sentence(Samples.span(text, words));
            var lines = script("lectern.lines(" + sentence.start() + "," + sentence.end() + ")").split(";", -1);
            var first = lines[0].split(",", -1);
            var last = lines[lines.length - 1].split(",", -1);
            var top = Double.parseDouble(first[1]) - Double.parseDouble(script("lectern.top()"));
            var bottom = Double.parseDouble(last[3]) - Double.parseDouble(script("lectern.top()"));
            return page().localToScene(new BoundingBox(0, top, page().getWidth(), bottom - top));
        });
    }

    ArticleText article() {
        return ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
    }

    String script(String expression) {
        return Fx.call(() -> String.valueOf(page().getEngine().executeScript(expression)));
    }

    private Point2D onScreen(String number) {
        var at = script("(() => { const n = [...document.querySelectorAll('.number')].find(n => n.textContent === '"
                + number
                + "'); const r = n.getClientRects()[0]; return (r.left + r.right) / 2 + ',' + (r.top + r.bottom) / 2"
                + " })()").split(",", -1);
        return Fx.call(() -> page().localToScreen(Double.parseDouble(at[0]), Double.parseDouble(at[1])));
    }

    private WebView page() {
        return (WebView) view.lookup(".web-view");
    }

    private static void fire(Node node, EventType<KeyEvent> type, String character, KeyCode code) {
        node.fireEvent(new KeyEvent(type, character, "", code, false, false, false, false));
    }

    /// Where the cards go, as in the window.
    private final class Words implements NumberCards.Place {

        @Override
        public boolean pointed() {
            return view.pointed();
        }

        @Override
        public void show(FigureRef figure, Span span, Region card) {
            view.showCard(figure.item(), span, card);
        }

        @Override
        public void hide() {
            view.hideCard();
        }

        @Override
        public void onLeave(Runnable action) {
            view.onCardLeft(action);
        }

        @Override
        public void open(Region sheet) {
            over.getChildren().setAll(sheet);
        }

        @Override
        public void close() {
            over.getChildren().clear();
        }
    }

    /// One chart, of the riders.
    private final class Drawn implements NumberCharts {

        @Override
        public List<ChartName> of(FigureRef figure) {
            return figure.metric().equals("riders") ? List.of(CHART) : List.of();
        }

        @Override
        public void open(ChartName chart, FigureRef figure) {
            opened.add(chart.title() + " " + figure.metric());
        }

        @Override
        public ObservableValue<?> changes() {
            return new SimpleIntegerProperty();
        }
    }

    /// The keys of the page.
    private final class Verbs implements NumberVerbs {

        private final NumberCards cards;

        Verbs(NumberCards cards) {
            this.cards = cards;
        }

        @Override
        public void look() {
            cards.enter();
        }

        @Override
        public void chart() {
            model.chart();
        }

        @Override
        public void correct() {
            model.correct();
        }

        @Override
        public void reject() {
            model.reject();
        }
    }
}
