package org.lectern.ui.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.session.Listing;
import org.lectern.ui.style.Theme;

class NotebookViewTest {

    @TempDir
    Path folder;
    private Desk desk;
    private NotebookView view;
    private Stage stage;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        highlight(FERRIES, "4.5 million");
        highlight(FERRIES, "night line");
        highlight(QUAY, "3 boats");
        view = Fx.call(() -> {
            var cards = new CardsModel(desk.annotations(), desk.library(), desk.session(), new SameThread(), _ -> {});
            return new NotebookView(new NotebookModel(desk.annotations(), desk.library(), desk.session(), cards,
                    new SameThread()));
        });
        stage = Fx.call(() -> {
            var shown = new Stage();
            var scene = new Scene(view, 720, 900);
            Theme.dress(scene);
            shown.setScene(scene);
            shown.show();
            desk.session().list(Listing.Fixed.NOTES);
            return shown;
        });
        layout();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        desk.close();
    }

    @Test
    void takesTheKeysAndStepsOverTheHeadings() {
        assertThat(chosen()).containsExactly(1);

        press(KeyCode.DOWN, false);
        assertThat(chosen()).as("row 2 is the heading of the next item").containsExactly(3);
        press(KeyCode.UP, false);
        assertThat(chosen()).containsExactly(1);
    }

    @Test
    void opensTheItemOfTheChosenNote() {
        press(KeyCode.ENTER, false);
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(desk.session().browsing().get()).isFalse();
    }

    @Test
    void recoloursAndDeletesAllThatIsChosenInOneStep() {
        press(KeyCode.A, true);
        assertThat(Fx.call(() -> view.selected())).hasSize(3);
        assertThat(shown(".bulk-bar .muted")).containsExactly("3 notes chosen");

        press(KeyCode.DIGIT3, false);
        assertThat(desk.annotations().all()).extracting(Annotation::colour).containsOnly(Colour.BLUE);
        press(KeyCode.DELETE, false);
        assertThat(desk.annotations().all()).isEmpty();
        assertThat(shown(".empty-state .label")).first().isEqualTo("No notes yet");

        Fx.run(() -> desk.history().undo());
        layout();
        assertThat(desk.annotations().all()).hasSize(3);
    }

    private void highlight(ItemRef item, String words) {
        var text = ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
        desk.annotations().highlight(item, text, Samples.span(text, words), Colour.YELLOW);
    }

    private List<Integer> chosen() {
        return Fx.call(() -> List.copyOf(list().getSelectionModel().getSelectedIndices()));
    }

    private ListView<?> list() {
        return (ListView<?>) view.lookup(".list-view");
    }

    private List<String> shown(String selector) {
        layout();
        return Fx.call(() -> view.lookupAll(selector).stream().filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()).toList());
    }

    private void press(KeyCode code, boolean control) {
        Fx.run(() -> Objects.requireNonNull(stage.getScene().getFocusOwner())
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        layout();
    }

    private void layout() {
        Fx.run(() -> {
            view.applyCss();
            view.layout();
        });
    }
}
