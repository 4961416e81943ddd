package org.lectern.ui.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.annotation.Colour;
import org.lectern.ui.cards.ColourNames;
import org.lectern.ui.fx.Messages;

/// The small bar at the selected words, or at a highlight: four colours, note, tags, citation, bookmark, delete, and how
/// many notes there are on the words. Beside the text it stands in two rows.
final class MarkPopover extends FlowPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Colour, Button> swatches = new EnumMap<>(Colour.class);
    private final HBox dots = new HBox();
    private final Region line = new Region();
    private final Button overlapping;
    private final Button delete;
    private final Button bookmark;

    MarkPopover(Consumer<Colour> highlight, Verbs verbs) {
        getStyleClass().addAll("popover", "mark-popover");
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        setVisible(false);
        for (var colour : Colour.values()) {
            var swatch = new Button();
            swatch.getStyleClass().setAll("swatch", Layers.name(colour));
            swatch.setFocusTraversable(false);
            swatch.setOnAction(_ -> highlight.accept(colour));
            swatches.put(colour, swatch);
            dots.getChildren().add(swatch);
        }
        dots.getStyleClass().add("popover-dots");
        getChildren().add(dots);
        line.getStyleClass().add("popover-line");
        getChildren().add(line);
        add(Feather.EDIT_3, "note", verbs::note);
        add(Feather.TAG, "tag", verbs::tag);
        add(Feather.COPY, "cite", verbs::cite);
        bookmark = add(Feather.BOOKMARK, "bookmark", verbs::bookmark);
        delete = add(Feather.TRASH_2, "delete", verbs::delete);
        overlapping = add(Feather.LAYERS, "show", verbs::showNotes);
    }

    /// Says on the colours what they are called.
    void name(ColourNames names) {
        var key = 1;
        for (var colour : Colour.values()) {
            var button = swatches.get(colour);
            if (button != null) {
                name(button, Messages.get("reading.popover.colour", names.of(colour), key++));
            }
        }
    }

    /// Shows the bar.
    ///
    /// @param at where it goes, in the view
    /// @param scrolled how far the page is scrolled, as the bar moves with it
    void show(Subject about, PopoverPlace at, double scrolled) {
        swatches.forEach((colour, swatch) -> swatch.pseudoClassStateChanged(CHOSEN,
                about.present().filter(colour::equals).isPresent()));
        shown(delete, about.present().isPresent());
        shown(bookmark, about.present().isEmpty());
        shown(overlapping, about.notes() > 0);
        overlapping.setText(Messages.get("reading.popover.count", about.notes()));
        name(overlapping, Messages.get("reading.popover.show", about.notes()));
        setVisible(true);
        applyCss();
        dots.setMinWidth(USE_COMPUTED_SIZE);
        var folded = width(Button.class::isInstance);
        shown(line, true);
        var wide = width(_ -> true);
        var folds = at.beside(folded) || wide > at.width();
        var width = folds ? folded : wide;
        shown(line, !folds);
        if (folds) {
            // The buttons begin a row of their own.
            dots.setMinWidth(folded - snappedLeftInset() - snappedRightInset());
        }
        var size = new Dimension2D(width, Math.ceil(prefHeight(width)));
        var place = at.of(about.hand(), about.words(), about.backward(), size);
        resizeRelocate(place.getX(), place.getY() + scrolled, size.getWidth(), size.getHeight());
        toFront();
    }

    void hide() {
        setVisible(false);
    }

    /// The width of a row of some of its parts.
    private double width(Predicate<Node> parts) {
        var gap = snapSpaceX(getHgap());
        var width = snappedLeftInset() + snappedRightInset() - gap;
        for (var child : getChildren()) {
            if (child.isManaged() && parts.test(child)) {
                width += snapSizeX(child.prefWidth(-1)) + gap;
            }
        }
        return Math.ceil(width);
    }

    private static void shown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private Button add(Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat", "mark-" + key);
        name(button, Messages.get("reading.popover." + key, 0));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    /// What the bar is about.
    ///
    /// @param present the colour of a highlight; empty for words that are only selected
    /// @param notes how many other notes there are on the words
    /// @param hand the line on which the selecting hand is, in the view
    /// @param words all the words, in the view
    /// @param backward whether the hand is at their beginning
    record Subject(Optional<Colour> present, int notes, Bounds hand, Bounds words, boolean backward) {}

    /// What can be done with the words besides giving them a colour.
    interface Verbs {

        void note();

        void tag();

        void cite();

        void bookmark();

        void delete();

        void showNotes();
    }
}
