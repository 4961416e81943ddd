package org.lectern.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Span;

/// The card that stands at a number for a moment: off its sentence, until Escape is pressed or the page is scrolled.
final class FloatingCard {

    private static final double EDGE = 8;
    private static final double BORDER = 1;

    private final Pane sheet;
    private final ArticlePage page;
    private final Places places;
    private final EventHandler<KeyEvent> escape = this::pressed;
    private @Nullable ScrollPane card;
    private @Nullable Scene scene;
    private double scrolled;
    private Runnable onLeave = () -> {};

    /// @param sheet moves with the page
    FloatingCard(Pane sheet, ArticlePage page, Places places) {
        this.sheet = sheet;
        this.page = page;
        this.places = places;
    }

    /// Is run when the reader leaves the card.
    void onLeave(Runnable action) {
        onLeave = action;
    }

    /// Shows a card at a number.
    ///
    /// @param column where the text ends on the right, in the view
    void show(Span number, Span sentence, Region shown, double column) {
        hide();
        var lines = places.lines(number);
        var around = around(places.lines(sentence));
        if (lines.isEmpty() || around.isEmpty()) {
            return;
        }
        var framed = frame(shown);
        card = framed;
        scene = sheet.getScene();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        scrolled = places.scrolled();
        sheet.getChildren().add(framed);
        framed.applyCss();
        var room = page.view().getLayoutBounds();
        var width = Math.min(shown.prefWidth(-1), room.getWidth() - 2 * EDGE);
        var place = new PopoverPlace(room.getWidth(), room.getHeight(), column);
        var most = place.mostHeight(inView(lines.getFirst()), width);
        var size = new Dimension2D(width, Math.min(Math.ceil(shown.prefHeight(width - 2 * BORDER)) + 2 * BORDER, most));
        var at = place.card(inView(lines.getFirst()), inView(around.get()), size);
        framed.resizeRelocate(at.getX(), Math.rint(at.getY() + scrolled), size.getWidth(), size.getHeight());
        framed.toFront();
    }

    /// A card that is higher than its place is scrolled.
    private static ScrollPane frame(Region shown) {
        var frame = new ScrollPane(shown);
        frame.setFitToWidth(true);
        frame.setFocusTraversable(false);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.getStyleClass().addAll("popover", "floating-card");
        frame.setManaged(false);
        // Who goes into the card by keys goes to its verbs, which stand at its end.
        shown.focusWithinProperty().subscribe(within -> {
            if (within && !frame.isHover()) {
                frame.setVvalue(frame.getVmax());
            }
        });
        return frame;
    }

    /// Takes the card away; the focus goes back to the page when it was in the card.
    void hide() {
        var was = card;
        if (was == null) {
            return;
        }
        card = null;
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            if (within(was, scene.getFocusOwner())) {
                page.view().requestFocus();
            }
        }
        sheet.getChildren().remove(was);
        was.setContent(null);
    }

    /// Lets the card go when the page stands elsewhere than when it was shown.
    void scrolled() {
        if (card != null && Math.abs(places.scrolled() - scrolled) > 1) {
            onLeave.run();
        }
    }

    /// Lets the card go, as the words stand elsewhere now.
    void moved() {
        if (card != null) {
            onLeave.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            onLeave.run();
        }
    }

    private Bounds inView(Bounds onPage) {
        return new BoundingBox(onPage.getMinX(), onPage.getMinY() - scrolled, onPage.getWidth(), onPage.getHeight());
    }

    private static Optional<Bounds> around(List<Bounds> lines) {
        return lines.stream().reduce((one, other) -> {
            var x = Math.min(one.getMinX(), other.getMinX());
            var y = Math.min(one.getMinY(), other.getMinY());
            return new BoundingBox(x, y, Math.max(one.getMaxX(), other.getMaxX()) - x,
                    Math.max(one.getMaxY(), other.getMaxY()) - y);
        });
    }

    private static boolean within(Node card, @Nullable Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.equals(card)) {
                return true;
            }
        }
        return false;
    }
}
