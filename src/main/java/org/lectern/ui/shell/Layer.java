package org.lectern.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.fx.Messages;

/// What lies over the window for a moment: a popover at a button, a sheet in the middle, a word at the lower edge.
///
/// Escape or a click beside it closes it, and the focus goes back to where it was.
final class Layer extends StackPane {

    private final Pane scrim = new Pane();
    private final HBox toast = new HBox();
    private final PauseTransition toastTime = new PauseTransition(Duration.seconds(6));
    private @Nullable Node shown;
    private @Nullable Node focusBefore;

    Layer() {
        setPickOnBounds(false);
        getStyleClass().add("layer");
        scrim.setOnMousePressed(event -> {
            close();
            event.consume();
        });
        toast.getStyleClass().add("toast");
        toast.setVisible(false);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(toast, Pos.BOTTOM_CENTER);
        toastTime.setOnFinished(_ -> toast.setVisible(false));
        getChildren().add(toast);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown != null) {
                close();
                event.consume();
            }
        });
    }

    /// Shows a sheet in the middle of the window; what lies behind it is dimmed.
    void sheet(Region sheet) {
        show(sheet, "over-sheet", true);
        setAlignment(sheet, Pos.CENTER);
        sheet.setTranslateX(0);
        sheet.setTranslateY(0);
    }

    /// Shows a popover below a node, kept within the window; closes it when it is already there.
    void popover(Region popover, Node owner) {
        if (popover.equals(shown)) {
            close();
            return;
        }
        show(popover, "popover", false);
        setAlignment(popover, Pos.TOP_LEFT);
        popover.applyCss();
        var size = popover.prefWidth(-1);
        var at = sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        popover.setTranslateX(Math.clamp(at.getMaxX() - size, 8, Math.max(8, getWidth() - size - 8)));
        popover.setTranslateY(at.getMaxY() + 4);
    }

    /// Says a word at the lower edge for some seconds, with a way to take back what it is about.
    void say(String words, @Nullable Runnable undo) {
        var label = new Label(words);
        toast.getChildren().setAll(label);
        if (undo != null) {
            var button = new Button(Messages.get("shell.undo"));
            button.getStyleClass().setAll("flat", "toast-button");
            button.setFocusTraversable(false);
            button.setOnAction(_ -> {
                toast.setVisible(false);
                undo.run();
            });
            toast.getChildren().add(button);
        }
        toast.setVisible(true);
        toast.toFront();
        toastTime.playFromStart();
    }

    void close() {
        var was = shown;
        if (was == null) {
            return;
        }
        shown = null;
        getChildren().removeAll(scrim, was);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void show(Region node, String style, boolean dimmed) {
        close();
        focusBefore = getScene().getFocusOwner();
        shown = node;
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scrim.getStyleClass().setAll(dimmed ? "scrim" : "no-scrim");
        getChildren().addAll(scrim, node);
        node.requestFocus();
    }
}
