package org.lectern.ui.cards;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.fx.Messages;

/// Where a note is written: as high as its words, saving them a moment after the last key.
public final class NoteEditor extends StackPane {

    private static final Duration MOMENT = Duration.millis(600);

    private final CardsModel cards;
    private final Host host;
    private final TextArea area = new TextArea();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private @Nullable Note note;

    NoteEditor(CardsModel cards, Host host) {
        this.cards = cards;
        this.host = host;
        getStyleClass().add("note-editor");
        area.setWrapText(true);
        area.setPromptText(Messages.get("cards.editor.prompt"));
        area.setAccessibleText(Messages.get("cards.editor"));
        area.setPrefRowCount(1);
        area.setMinHeight(0);
        area.setPrefSize(0, 0);
        // The words once more, unseen: they give the editor its height.
        var height = new Label();
        height.getStyleClass().add("note-editor-height");
        height.setWrapText(true);
        height.setMinHeight(Region.USE_PREF_SIZE);
        height.setVisible(false);
        height.textProperty().bind(area.textProperty().map(words -> words + "\u200b"));
        getChildren().addAll(height, area);
        moment.setOnFinished(_ -> save());
        area.textProperty().subscribe(_ -> {
            if (note != null && note.unsaved()) {
                moment.playFromStart();
            }
        });
        area.focusedProperty().subscribe(this::focusChanged);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        addEventHandler(KeyEvent.KEY_PRESSED, NoteEditor::keepPlainKeys);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    void show(Note shown) {
        note = shown;
        area.textProperty().bindBidirectional(shown.draft());
        area.positionCaret(shown.caret());
    }

    void clear() {
        var shown = note;
        if (shown != null) {
            note = null;
            moment.stop();
            if (owned()) {
                shown.keepCaret(area.getCaretPosition());
                host.tornAway(shown);
            }
            area.textProperty().unbindBidirectional(shown.draft());
            cards.save(shown);
        }
    }

    public void focus() {
        area.requestFocus();
    }

    /// Whether the window's keys go to it.
    public boolean owned() {
        return getScene() != null && area.equals(getScene().getFocusOwner());
    }

    private void save() {
        moment.stop();
        if (note != null) {
            cards.save(note);
        }
    }

    private void focusChanged(boolean focused) {
        if (!focused && note != null) {
            if (owned()) {
                save();
            } else {
                moment.stop();
                cards.end(note);
            }
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && event.isShortcutDown())) {
            event.consume();
            host.leave();
            if (note != null) {
                cards.end(note);
            }
        }
    }

    /// The list's own keys are letters while the reader writes.
    private static void keepPlainKeys(KeyEvent event) {
        if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.getCode().isFunctionKey()) {
            event.consume();
        }
    }
}
