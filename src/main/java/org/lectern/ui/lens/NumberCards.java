package org.lectern.ui.lens;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Span;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// Shows the card of a number while the pointer rests on it, or while a number that the briefing does not list is chosen.
public final class NumberCards {

    private static final Duration REST = Duration.millis(350);
    private static final Duration GRACE = Duration.millis(250);

    private final NumberModel model;
    private final ReadingSession session;
    private final Place place;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition grace = new PauseTransition(GRACE);
    private @Nullable NumberCard card;

    /// @param place where the words are
    public NumberCards(NumberModel model, ReadingSession session, Place place) {
        this.model = model;
        this.session = session;
        this.place = place;
        session.hovered().subscribe(this::point);
        session.chosen().subscribe(this::choose);
        session.item().subscribe(_ -> model.leave());
        model.looked().subscribe(this::show);
        model.corrected().subscribe(facts -> {
            if (facts != null) {
                model.corrected().set(null);
                place.open(new CorrectionSheet(facts, model, place::close));
            }
        });
        grace.setOnFinished(_ -> {
            if (card == null || !card.isHover()) {
                model.leave();
            }
        });
    }

    private void point(@Nullable FigureRef figure) {
        rest.stop();
        if (figure != null && place.pointed()) {
            grace.stop();
            rest.setOnFinished(_ -> model.look(figure));
            rest.playFromStart();
        } else if (card != null) {
            grace.playFromStart();
        }
    }

    private void choose(@Nullable FigureRef figure) {
        if (figure != null && figure.item().equals(session.item().get())
                && !model.listed(figure)) {
            grace.stop();
            model.look(figure);
        } else {
            model.leave();
        }
    }

    private void show(@Nullable NumberFacts facts) {
        if (facts == null) {
            card = null;
            place.hide();
        } else {
            var shown = new NumberCard(facts, model);
            shown.setOnMouseExited(_ -> grace.playFromStart());
            card = shown;
            place.show(facts.figure(), facts.span(), shown);
        }
    }

    /// Where the words are, as the card sees it.
    public interface Place {

        /// Whether the pointer is on the words rather than elsewhere.
        boolean pointed();

        /// Shows a card at words, if they are in sight.
        void show(FigureRef figure, Span span, Region card);

        void hide();

        /// Opens a sheet over the window.
        void open(Region sheet);

        /// Closes the sheet.
        void close();
    }
}
