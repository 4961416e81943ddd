package org.lectern.ui.reading;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.ui.fx.Messages;

/// What the pointer does on the page: it selects, chooses numbers and highlights, and tells what it is over.
final class Pointer {

    private final ReadingModel model;
    private final ArticlePage page;
    private final Places places;
    private final Hand hand;
    private final Tooltip state = new Tooltip();
    private Optional<Placed> explained = Optional.empty();

    Pointer(ReadingModel model, ArticlePage page, Places places, Hand hand) {
        this.model = model;
        this.page = page;
        this.places = places;
        this.hand = hand;
        state.setWrapText(true);
        state.getStyleClass().add("state-tooltip");
        var view = page.view();
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hand.letGo());
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            model.hover("");
            explain(Optional.empty());
        });
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !page.ready().get()) {
            return;
        }
        var spot = places.at(event.getX(), event.getY());
        // Quick clicks go through what lies over one another, rather than select a word of it.
        if (event.getClickCount() > 1 && spot.offset() >= 0 && model.marks().at(spot.offset()).size() > 1) {
            page.selectNothing();
        }
        if (hand.selection().isPresent()) {
            hand.selected();
            return;
        }
        if (!spot.number().isEmpty()) {
            model.choose(spot.number());
            return;
        }
        (spot.offset() < 0 ? Optional.<Placed>empty() : model.marks().nextAt(spot.offset()))
                .ifPresentOrElse(hand::choose, () -> model.marks().choose(null));
    }

    private void moved(MouseEvent event) {
        if (!page.ready().get()) {
            return;
        }
        var spot = places.at(event.getX(), event.getY());
        model.hover(spot.number());
        var there = spot.offset() < 0 ? Optional.<Placed>empty() : model.marks().at(spot.offset()).stream().findFirst();
        if (spot.number().isEmpty() && there.isPresent()) {
            page.view().setCursor(Cursor.HAND);
        }
        explain(there.filter(each -> each.health() == Health.MOVED || each.health() == Health.CHANGED));
    }

    /// Says of a highlight that stands otherwise than it was made, how.
    private void explain(Optional<Placed> placed) {
        if (!placed.equals(explained)) {
            explained.ifPresent(_ -> Tooltip.uninstall(page.view(), state));
            explained = placed;
            placed.ifPresent(each -> {
                state.setText(
                        Messages.get("reading.state." + each.health().name(), each.annotation().quote(), each.score()));
                Tooltip.install(page.view(), state);
            });
        }
    }
}
