package org.lectern.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.briefing.Span;
import org.lectern.ui.fx.Messages;

/// The box for finding words in the article: how many there are, the next, the previous.
final class FindBar extends HBox {

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable search;
    private final Consumer<Span> show;
    private final Runnable closed;
    private List<Span> found = List.of();
    private int at = -1;

    /// @param search asks for [#found(List)] to be called with the places of [#words()]
    /// @param show shows one of the places
    FindBar(Runnable search, Consumer<Span> show, Runnable closed) {
        this.search = search;
        this.show = show;
        this.closed = closed;
        getStyleClass().addAll("popover", "find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        field.setPromptText(Messages.get("reading.find"));
        field.setAccessibleText(Messages.get("reading.find"));
        field.textProperty().subscribe(_ -> search.run());
        count.getStyleClass().addAll("muted", "find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(field, count, button(Feather.CHEVRON_UP, "previous", this::previous),
                button(Feather.CHEVRON_DOWN, "next", this::next), button(Feather.X, "close", this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    String words() {
        return isVisible() ? field.getText() : "";
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        search.run();
    }

    void close() {
        setVisible(false);
        found(List.of());
        closed.run();
    }

    /// Takes the places and shows the first of them.
    void found(List<Span> places) {
        found = places;
        at = -1;
        next();
        tell();
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show.accept(found.get(at));
            tell();
        }
    }

    private void tell() {
        count.setText(words().isBlank() ? "" : Messages.get("reading.find.count", at + 1, found.size()));
    }

    private void key(KeyEvent event) {
        var known = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private static Button button(Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat");
        button.setFocusTraversable(false);
        var name = Messages.get("reading.find." + key);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
