package org.lectern.ui.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.annotation.Colour;
import org.lectern.ui.fx.Messages;

/// The small bar at the selected words, or at a highlight: four colours, note, citation, bookmark, delete.
final class MarkPopover extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 8;

    private final Map<Colour, Button> swatches = new EnumMap<>(Colour.class);
    private final Button delete;
    private final Button bookmark;

    MarkPopover(Consumer<Colour> highlight, Verbs verbs) {
        getStyleClass().addAll("popover", "mark-popover");
        setManaged(false);
        setVisible(false);
        for (var colour : Colour.values()) {
            var name = colour.name().toLowerCase(Locale.ROOT);
            var swatch = new Button();
            swatch.getStyleClass().setAll("swatch", name);
            name(swatch, Messages.get("reading.popover." + name));
            swatch.setOnAction(_ -> highlight.accept(colour));
            swatches.put(colour, swatch);
            getChildren().add(swatch);
        }
        var line = new Region();
        line.getStyleClass().add("popover-line");
        getChildren().add(line);
        add(Feather.EDIT_3, "note", verbs::note);
        add(Feather.COPY, "cite", verbs::cite);
        bookmark = add(Feather.BOOKMARK, "bookmark", verbs::bookmark);
        delete = add(Feather.TRASH_2, "delete", verbs::delete);
    }

    /// Shows the bar above a place, or below it where there is no room above.
    ///
    /// @param present the colour of the highlight it is about; null for words that are only selected
    void show(Bounds place, @Nullable Colour present) {
        swatches.forEach((colour, swatch) -> swatch.pseudoClassStateChanged(CHOSEN, colour == present));
        shown(delete, present != null);
        shown(bookmark, present == null);
        setVisible(true);
        applyCss();
        var width = prefWidth(-1);
        var height = prefHeight(-1);
        var room = getParent().getLayoutBounds();
        var above = place.getMinY() - height - GAP;
        var x = Math.clamp(place.getCenterX() - width / 2, GAP, Math.max(GAP, room.getWidth() - width - GAP));
        var y = above >= GAP ? above : Math.min(place.getMaxY() + GAP, room.getHeight() - height - GAP);
        resizeRelocate(Math.rint(x), Math.rint(Math.max(GAP, y)), width, height);
        toFront();
    }

    void hide() {
        setVisible(false);
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private Button add(Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat");
        name(button, Messages.get("reading.popover." + key));
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }

    private static void name(Button button, String name) {
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    /// What can be done with the words besides giving them a colour.
    interface Verbs {

        void note();

        void cite();

        void bookmark();

        void delete();
    }
}
