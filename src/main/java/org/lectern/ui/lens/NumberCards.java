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
    /// Long enough to cross the sentence to the card.
    private static final Duration GRACE = Duration.millis(400);

    private final NumberModel model;
    private final ReadingSession session;
    private final Place place;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition grace = new PauseTransition(GRACE);
    private @Nullable NumberCard card;
    private @Nullable CorrectionSheet sheet;
    private boolean entering;

    /// @param place where the words are
    public NumberCards(NumberModel model, ReadingSession session, Place place) {
        this.model = model;
        this.session = session;
        this.place = place;
        session.hovered().subscribe(this::point);
        session.chosen().subscribe(this::choose);
        session.item().subscribe(_ -> leave());
        place.onLeave(this::leave);
        model.looked().subscribe(this::show);
        model.corrected().subscribe(correction -> {
            if (correction != null) {
                model.corrected().set(null);
                sheet = new CorrectionSheet(correction, model, place::close);
                place.open(sheet);
            }
        });
        grace.setOnFinished(_ -> {
            if (card == null || (!card.isHover() && !card.isFocusWithin())) {
                model.leave();
            }
        });
    }

    /// Shows the card of the chosen number and goes into it.
    public void enter() {
        var chosen = session.chosen().get();
        if (card != null) {
            card.requestFocus();
        } else if (chosen != null) {
            entering = true;
            model.look(chosen);
        }
    }

    /// Keeps what is typed, as the window closes.
    public void stop() {
        if (sheet != null) {
            sheet.keep();
        }
    }

    private void point(@Nullable FigureRef figure) {
        rest.stop();
        if (figure != null && place.pointed()) {
            grace.stop();
            if (card == null || !card.facts().figure().equals(figure)) {
                rest.setOnFinished(_ -> model.look(figure));
                rest.playFromStart();
            }
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
            leave();
        }
    }

    private void leave() {
        rest.stop();
        grace.stop();
        model.leave();
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
            if (entering) {
                shown.requestFocus();
            }
            entering = false;
        }
    }

    /// Where the words are, as the card sees it.
    public interface Place {

        /// Whether the pointer is on the words rather than elsewhere.
        boolean pointed();

        /// Shows a card at words, if they are in sight.
        void show(FigureRef figure, Span span, Region card);

        void hide();

        /// Is run when the reader leaves the card by himself.
        void onLeave(Runnable action);

        /// Opens a sheet over the window.
        void open(Region sheet);

        /// Closes the sheet.
        void close();
    }
}
