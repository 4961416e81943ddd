package org.lectern.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.exchange.NoteFiles;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.style.Theme;

class SheetsTest {

    @TempDir
    Path folder;
    private TwoSides two;
    private Stage stage;
    private NotesExchange exchange;
    private int closed;

    @BeforeEach
    void open() {
        two = new TwoSides(folder);
        stage = Fx.call(Stage::new);
        exchange = Fx.call(() -> new NotesExchange(two.exchanging, two.desk.session(), new SameThread(),
                Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        two.close();
    }

    @Test
    void importsWithTheKeysAlone() {
        var sheet = show(Fx.call(() -> exchange.importSheet(List.of(two.file), () -> closed++)));
        assertThat(words(sheet)).contains("2 new · 1 here already · 1 newer · 1 conflict · 1 unreadable",
                "4 on their words · 1 parked until their items are here", "Import 4 notes", "Mine", "Ada");

        press(KeyCode.SPACE);
        assertThat(words(sheet)).contains("Import 3 notes");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertThat(closed).isEqualTo(1);
        assertThat(two.desk.annotations().all()).hasSize(5);
        assertThat(two.desk.annotations().merging().conflicts()).as("not chosen").isEmpty();
        assertThat(Fx.call(() -> exchange.told().get())).isEqualTo("3 notes imported");
    }

    @Test
    void showsWhatIsSaidOfNumbersAndWhatIsMarked() {
        var sheet = show(Fx.call(() -> exchange.importSheet(List.of(two.numbers()), () -> closed++)));

        assertThat(words(sheet)).contains("2 new · 1 newer", "3 on their words", "Import 3 entries",
                "Corrected to 5 tonnes, Harbour, fish, 2023", "Rejected: no statistic", "Bookmark",
                "It was said later than yours, so it takes its place. Yours is kept in the history, and undo brings it"
                        + " back.");
        press(KeyCode.ENTER);

        assertThat(closed).isEqualTo(1);
        assertThat(Fx.call(() -> exchange.told().get())).isEqualTo("2 numbers, 1 bookmark imported");
    }

    @Test
    void settlesAConflictInWordsOfMyOwn() {
        TwoSides.take(two.exchanging, two.file);
        var view = Fx.call(() -> new NotesExchange(two.exchanging, two.desk.session(), new SameThread(),
                Clock.systemUTC()).conflicts());
        show(view);
        assertThat(words(view)).contains("Conflicts", "Ferries fill up", "every ", "each ", "Green · method");

        Fx.run(() -> button(view, "Edit…").fire());
        Fx.run(() -> ((TextInputControl) all(view).stream().filter(TextInputControl.class::isInstance).findFirst()
                .orElseThrow()).setText("Both are right"));
        Fx.run(() -> button(view, "Keep these words").fire());

        assertThat(two.desk.annotations().find(two.contested).orElseThrow().note()).isEqualTo("Both are right");
        assertThat(words(view)).contains("All is settled: no note is changed on two sides.");
    }

    @Test
    void showsWhatWillBeWritten() {
        var sheet = show(Fx.call(() -> exchange.exportSheet(Set.of(), _ -> {}, () -> closed++)));

        assertThat(words(sheet)).contains("3 notes, as notes.md", "Markdown", "Save as…");
        Fx.run(() -> button(sheet, "Close").fire());
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void tellsFilesOfNotesFromBriefings() {
        var notes = new ArrayList<Path>();
        var others = new ArrayList<Path>();
        var harbour = folder.resolve("briefings/harbour-week.json");
        var hypothesis = Samples.write(folder.resolve("h.json"), "{\"export_userid\": \"a\", \"annotations\": []}");

        exchange.sort(List.of(two.file, harbour, hypothesis, folder), notes::addAll, others::addAll);

        assertThat(notes).containsExactly(two.file, hypothesis);
        assertThat(others).containsExactly(harbour, folder);
        assertThat(NoteFiles.isOne(folder.resolve("none.json"))).isFalse();
    }

    @Test
    void putsParkedNotesOnTheirItemsWhenThoseArrive() {
        var parked = Samples.write(folder.resolve("parked.json"), """
                {"id": "urn:x:1", "type": "Annotation", "target": {"source": "https://example.org/later",
                 "selector": {"type": "TextQuoteSelector", "exact": "the ferries took 4.9 million people"}}}
                """);
        TwoSides.take(two.exchanging, parked);
        var file = folder.resolve("briefings/harbour-week.json");
        Samples.write(file, TwoSides.read(file).replace("https://example.org/town", "https://example.org/later"));

        Fx.run(two.desk.library()::load);
        Fx.run(() -> two.desk.library().accept(two.desk.library().shelf().get().pending()));

        assertThat(two.desk.annotations().all()).filteredOn(note -> note.item().equals(QUAY)).hasSize(1);
        assertThat(Fx.call(() -> exchange.told().get())).isEqualTo("1 parked note has found the item");
    }

    private <T extends Region> T show(T node) {
        Fx.run(() -> {
            var scene = new Scene(new StackPane(node), 1000, 760);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            node.requestFocus();
        });
        layout();
        return node;
    }

    private void layout() {
        Fx.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private void press(KeyCode code) {
        Fx.run(() -> {
            var list = all(stage.getScene().getRoot()).stream().filter(ListView.class::isInstance).findFirst()
                    .orElseThrow();
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        layout();
    }

    private static Button button(Parent root, String words) {
        return all(root).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
    }

    private List<String> words(Parent root) {
        layout();
        return Fx.call(() -> all(root).stream().filter(Node::isVisible).map(node -> switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text text -> text.getText();
            default -> "";
        }).filter(words -> !words.isEmpty()).toList());
    }

    private static List<Node> all(Parent root) {
        var nodes = new ArrayList<Node>();
        for (var child : root.getChildrenUnmodifiable()) {
            nodes.add(child);
            if (child instanceof Parent parent) {
                nodes.addAll(all(parent));
            }
        }
        return nodes;
    }
}
