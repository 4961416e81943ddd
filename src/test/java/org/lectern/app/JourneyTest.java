package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Store;
import org.lectern.testing.Fx;
import org.lectern.ui.style.Theme;
import picocli.CommandLine;

/// The main job, from start to start: read, highlight, note, bookmark, chart; close; open; all is there.
class JourneyTest {

    private static final String NOTE = "Same argument as the report of 2021; check the figure.";

    private static final String HASTY = "Left as it stood when the window closed";

    @TempDir
    Path data;

    @Test
    void whatWasDoneIsThereAgainAfterARestart() throws IOException {
        run(window -> {
            pick("Platforms/WeChat/Mini-programs");
            open("Mini-programs outgrow");
            highlight("that is the opening that mini-programs", KeyCode.DIGIT2);
            noteOn("public traffic inside the app");
            key(KeyCode.D, true);
            Fx.await("the bookmark in the tree", () -> has(".topics", "Bookmarks", "1"));
            landOnTheSentenceOfAPoint();
            startNoteOn("Building one is the easy part.", HASTY);
            Fx.run(() -> script("lectern.scroll(0.5)"));
        });

        run(window -> {
            Fx.await("the item", () -> page("text").startsWith("Mini-programs outgrow"));
            Fx.await("the highlights", () -> painted("green").equals("that is the opening that mini-programs"));
            assertThat(Fx.call(() -> painted("green-noted"))).startsWith("public traffic inside the app|");
            Fx.await("the note", () -> shows(".margin", NOTE));
            Fx.await("the bookmark", () -> has(".topics", "Bookmarks", "1"));
            Fx.await("the listing", () -> shows(".items .items-head", "Mini-programs"));
            Fx.await("the note that stood in the editor", () -> shows(".margin", HASTY));
            Fx.await("the place", () -> Math.abs(Double.parseDouble(page("scrolled")) - 0.5) < 0.02);
            key(KeyCode.Z, true);
            Fx.await("the hasty note taken back", () -> !shows(".margin", HASTY));
            key(KeyCode.Z, true);
            key(KeyCode.Z, true);
            Fx.await("the bookmark taken back", () -> !has(".topics", "Bookmarks", "1"));
            key(KeyCode.Z, true);
            Fx.await("the note taken back", () -> painted("green-noted").isEmpty());
            assertThat(Fx.call(() -> painted("green"))).contains("public traffic inside the app");
        });
    }

    private Stage stage = Fx.call(Stage::new);

    private void run(Consumer<Stage> journey) throws IOException {
        var options = new Options();
        new CommandLine(new Given(options)).parseArgs("--data", data.toString(), "--briefings", "briefings");
        var closed = new AtomicBoolean();
        try (var store = Store.open(data, Wiring.schemas())) {
            var settings = new Settings(data);
            settings.load();
            Theme.loadFonts();
            stage = Fx.call(() -> {
                var made = new Stage();
                new Window(made, store, options, settings).show(() -> closed.set(true));
                return made;
            });
            Fx.await("the first page", () -> !page("text").isEmpty());
            journey.accept(stage);
            Fx.run(stage::close);
            Fx.await("the end", closed::get);
        }
    }

    private void pick(String topic) {
        Fx.run(() -> {
            var tree = (TreeView<?>) node(".topics .tree-view");
            select(tree, tree.getRoot(), topic);
        });
        Fx.await("the topic's items", () -> shows(".items .items-head", topic.substring(topic.lastIndexOf('/') + 1)));
    }

    private static <T> boolean select(TreeView<T> tree, TreeItem<?> item, String topic) {
        if (item.getValue() != null && item.getValue().toString().contains("topic=" + topic + "]")) {
            for (var above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(tree.getRow(cast(item)));
            return true;
        }
        return item.getChildren().stream().anyMatch(child -> select(tree, child, topic));
    }

    @SuppressWarnings("unchecked")
    private static <T> TreeItem<T> cast(TreeItem<?> item) {
        return (TreeItem<T>) item;
    }

    private void open(String title) {
        Fx.run(() -> {
            var list = (ListView<?>) node(".items .list-view");
            for (var row = 0; row < list.getItems().size(); row++) {
                var words = list.getItems().get(row).toString();
                if (words.startsWith("Entry") && words.contains("title=" + title)) {
                    list.getSelectionModel().select(row);
                }
            }
        });
        Fx.await(title, () -> page("text").startsWith(title));
    }

    private void highlight(String words, KeyCode key) {
        choose(words);
        press(key);
        Fx.await("the highlight", () -> painted("green").contains("opening"));
    }

    private void startNoteOn(String words, String note) {
        choose(words);
        press(KeyCode.N);
        Fx.await("the editor", () -> stage.getScene().getFocusOwner() instanceof TextArea area
                && area.getText().isEmpty());
        Fx.run(() -> ((TextArea) stage.getScene().getFocusOwner()).setText(note));
    }

    private void noteOn(String words) {
        startNoteOn(words, NOTE);
        Fx.await("the note on the disk", () -> painted("green-noted").equals(words));
    }

    private void landOnTheSentenceOfAPoint() {
        Fx.run(() -> {
            var metrics = (javafx.scene.control.ToggleButton) node(".panel-tabs .panel-tab");
            metrics.fire();
        });
        Fx.await("the cards", () -> stage.getScene().lookup(".metric-card") != null);
        Fx.run(() -> press(node(".metric-card"), KeyCode.ENTER, false));
        Fx.await("the ring", () -> "450 million".equals(script(
                "[...document.querySelectorAll('.number.chosen')].map(n => n.textContent).join('')")));
        assertThat(Fx.call(() -> painted("flash"))).isEqualTo("About 450 million people use one on a given day.");
    }

    private void choose(String words) {
        Fx.run(() -> {
            var start = page("text").indexOf(words);
            assertThat(start).as(words).isPositive();
            script("lectern.select(" + start + "," + (start + words.length()) + ")");
        });
    }

    private void press(KeyCode code) {
        Fx.run(() -> press(node(".web-view"), code, false));
    }

    private void key(KeyCode code, boolean shortcut) {
        Fx.run(() -> press(node(".web-view"), code, shortcut));
    }

    private static void press(Node target, KeyCode code, boolean shortcut) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private Node node(String selector) {
        var found = stage.getScene().lookup(selector);
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    private boolean shows(String selector, String words) {
        return stage.getScene().getRoot().lookupAll(selector).stream().anyMatch(each -> says(each, words));
    }

    private boolean has(String selector, String words, String count) {
        return stage.getScene().getRoot().lookupAll(selector + " .tree-cell").stream()
                .anyMatch(each -> says(each, words) && says(each, count));
    }

    private static boolean says(Node node, String words) {
        if (node instanceof Label label && label.getText() != null && label.getText().contains(words)) {
            return true;
        }
        if (node instanceof Text text && text.getText().contains(words)) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
    }

    private String page(String function) {
        return "undefined".equals(script("typeof lectern")) ? "" : script("lectern." + function + "()");
    }

    private String painted(String style) {
        return script("[...(CSS.highlights.get('" + style + "') || [])].map(r => r.toString()).join('|')");
    }

    private String script(String expression) {
        return String.valueOf(((WebView) node(".web-view")).getEngine().executeScript(expression));
    }

    @CommandLine.Command
    private record Given(@CommandLine.Mixin Options options) {}
}
