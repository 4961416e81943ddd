package org.lectern.ui.reading;

import static org.lectern.testing.Samples.FERRIES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.style.Theme;

/// The article pane in a window, and a hand on its page and its keys.
final class ReadingStage implements AutoCloseable {

    final Desk desk;
    final Annotations annotations;
    final ReadingModel model;
    final CardsModel cards;
    final ReadingView view;
    final Stage stage;
    final Preferences preferences = new Preferences();
    final List<String> told = new ArrayList<>();
    final List<UUID> wanted = new ArrayList<>();
    private final Places places;

    ReadingStage(Path folder, double width, double height) {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        annotations = desk.annotations();
        model = Fx.call(() -> new ReadingModel(desk.library(), annotations, desk.lens(), desk.session(),
                new SameThread()));
        cards = Fx.call(() -> new CardsModel(annotations, desk.library(), desk.session(), new SameThread(), _ -> {}));
        view = Fx.call(() -> new ReadingView(model, cards, preferences, Wall.raised(), folder.resolve("webview")));
        places = Fx.call(() -> new Places(view.page()));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            model.told().subscribe(words -> {
                if (words != null) {
                    told.add(words);
                }
            });
            model.noteWanted().subscribe(id -> {
                if (id != null) {
                    wanted.add(id);
                }
            });
            var scene = new Scene(view, width, height);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desk.session().open(FERRIES);
        });
        Fx.await("the page", view::ready);
        layout();
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        desk.close();
    }

    ArticleText text() {
        return ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
    }

    Span span(String words) {
        return Samples.span(text(), words);
    }

    Annotation highlight(String words, Colour colour) {
        return Fx.call(() -> annotations.highlight(FERRIES, text(), span(words), colour));
    }

    /// Makes a highlight whose words stood in another text.
    Annotation lose(ArticleText old, String words) {
        return Fx.call(() -> annotations.highlight(FERRIES, old, Samples.span(old, words), Colour.PINK));
    }

    /// The annotations of the article, as the disk holds them.
    List<Placed> placed() {
        return annotations.of(FERRIES, text());
    }

    /// The words of the chosen highlight.
    String chosen() {
        return Fx.call(() -> model.marks().chosen().get().flatMap(Placed::span).map(text()::words).orElse(""));
    }

    void select(String words) {
        Fx.run(() -> view.page().select(span(words)));
    }

    String selected() {
        return Fx.call(() -> view.page().selection().map(selection -> text().words(selection.span())).orElse(""));
    }

    Node bar() {
        return node(".mark-popover");
    }

    Node node(String selector) {
        return Fx.call(() -> view.lookup(selector));
    }

    /// The words that are painted in a style.
    String painted(String style) {
        return Fx.call(() -> script(
                "[...(CSS.highlights.get('" + style + "') || [])].map(r => r.toString()).join('|')"));
    }

    /// How many colours there are on the line of pixels just below some words.
    long shadesBelow(String words) {
        var at = bounds(words);
        var picture = Fx.call(() -> view.snapshot(null, null)).getPixelReader();
        return IntStream.range((int) at.getMinX() + 3, (int) at.getMaxX() - 3)
                .map(x -> picture.getArgb(x, (int) at.getMaxY())).distinct().count();
    }

    String marked(String style) {
        return Fx.call(() -> script(
                "[...document.querySelectorAll('.number." + style + "')].map(n => n.textContent).join('|')"));
    }

    String html() {
        return script("document.getElementById('article').innerHTML");
    }

    String script(String expression) {
        return String.valueOf(view.page().view().getEngine().executeScript(expression));
    }

    void key(KeyCode code, boolean shift) {
        press(code, shift, false);
    }

    void press(KeyCode code, boolean shift, boolean alt) {
        Fx.run(() -> view.page().view().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false)));
        layout();
    }

    void type(String character) {
        Fx.run(() -> view.page().view().fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        layout();
    }

    void click(String words) {
        fire(MouseEvent.MOUSE_PRESSED, words);
        fire(MouseEvent.MOUSE_RELEASED, words);
        layout();
    }

    void move(String words) {
        fire(MouseEvent.MOUSE_MOVED, words);
    }

    /// Where the first line of some words stands in the view.
    Bounds bounds(String words) {
        return Fx.call(() -> {
            var line = places.lines(span(words)).getFirst();
            return new BoundingBox(line.getMinX(), line.getMinY() - places.scrolled(), line.getWidth(),
                    line.getHeight());
        });
    }

    /// Lets everything be placed anew, which takes two pulses.
    void layout() {
        pulse();
        pulse();
    }

    private void pulse() {
        var passed = new AtomicBoolean();
        Fx.run(() -> {
            var scene = view.getScene();
            var listener = new Runnable[1];
            listener[0] = () -> {
                passed.set(true);
                scene.removePostLayoutPulseListener(listener[0]);
            };
            scene.addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        Fx.await("a pulse", passed::get);
    }

    private void fire(EventType<MouseEvent> type, String words) {
        var at = bounds(words);
        Fx.run(() -> {
            var down = type == MouseEvent.MOUSE_PRESSED;
            view.page().view().fireEvent(new MouseEvent(type, at.getCenterX(), at.getCenterY(), at.getCenterX(),
                    at.getCenterY(), type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY, 1, false,
                    false, false, false, down, false, false, true, false, true, null));
        });
    }
}
