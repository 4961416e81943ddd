package org.lectern.ui.editions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.metrics.Figures;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.style.Theme;

/// The pane in a window, the outlook of a port in its first edition before it, and a hand on its keys.
final class EditionsStage implements AutoCloseable {

    static final ItemRef GROWTH = new ItemRef("port-outlook", "growth");
    static final ItemRef FISH = new ItemRef("port-outlook", "fish");
    static final ItemRef LAMP = new ItemRef("port-outlook", "lamp");

    final Desk desk;
    final EditionsModel model;
    final OldEditionsModel reading;
    final EditionsView view;
    final Stage stage;
    private final Path briefings;

    EditionsStage(Path folder) {
        briefings = folder.resolve("briefings");
        Samples.outlook(briefings, 1);
        desk = new Desk(folder.resolve("data"), briefings);
        model = Fx.call(() -> new EditionsModel(desk.library(), desk.annotations(), desk.session(), new SameThread()));
        reading = Fx.call(() -> new OldEditionsModel(desk.library(), desk.session(), new SameThread()));
        view = Fx.call(() -> new EditionsView(model, reading, new Figures(Locale.ENGLISH)));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            VBox.setVgrow(view, Priority.ALWAYS);
            var scene = new Scene(new VBox(view.banner(), view), 760, 980);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desk.session().open(GROWTH);
        });
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        desk.close();
    }

    Annotation highlight(ItemRef item, String words) {
        return Fx.call(() -> {
            var text = ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
            return desk.annotations().highlight(item, text, Samples.span(text, words), Colour.YELLOW);
        });
    }

    /// The notes of an item, each with how it stands in the text that is shown.
    List<String> placed(ItemRef item) {
        var text = ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
        return desk.annotations().of(item, text).stream()
                .map(each -> each.annotation().id() + " " + each.health()).toList();
    }

    /// The file comes in its second edition.
    void comeAgain() {
        Samples.outlook(briefings, 2);
        load();
    }

    void load() {
        Fx.run(desk.library()::load);
        layout();
    }

    void open() {
        Fx.run(view::openReview);
        layout();
    }

    void press(KeyCode code, boolean control) {
        Fx.run(() -> Event.fireEvent(Objects.requireNonNullElse(stage.getScene().getFocusOwner(), view),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        layout();
    }

    void fire(String button) {
        Fx.run(() -> buttons(view).stream().filter(each -> each.getText() != null && each.getText().equals(button))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + button)).fire());
        layout();
    }

    ListView<?> list() {
        return Fx.call(() -> (ListView<?>) view.lookup(".review .list-view"));
    }

    /// All words that the rows in sight show, row by row, the parts of each with a bar between them.
    List<String> rows() {
        return Fx.call(() -> view.lookupAll(".list-cell").stream().filter(Node::isVisible)
                .map(cell -> String.join("|", words((Parent) cell))).filter(words -> !words.isEmpty()).toList());
    }

    /// All words of the pane that can be seen.
    String words() {
        return Fx.call(() -> String.join("|", words(view)));
    }

    boolean bannerShown() {
        return Fx.call(() -> view.banner().isVisible());
    }

    void layout() {
        Fx.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private static List<Button> buttons(Parent parent) {
        var found = new ArrayList<Button>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Button button && button.isVisible()) {
                found.add(button);
            } else if (child instanceof Parent within && child.isVisible()) {
                found.addAll(buttons(within));
            }
        }
        return found;
    }

    private static List<String> words(Parent parent) {
        var found = new ArrayList<String>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled label && label.getText() != null && !label.getText().isBlank()) {
                found.add(label.getText().replace('\u00a0', ' '));
            } else if (child instanceof Text text && !text.getText().isBlank()) {
                found.add(mark(text) + text.getText().replace('\u00a0', ' ').strip());
            } else if (child instanceof Parent within) {
                found.addAll(words(within));
            }
        }
        return found;
    }

    private static String mark(Text text) {
        return text.isStrikethrough() ? "-" : text.isUnderline() ? "+" : "";
    }
}
