package org.lectern.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.NoteCard;

/// The card of a note beside the text, with the line that leads to its words when it does not stand at them.
final class MarginCard {

    private static final Duration MOVE = Duration.millis(150);
    private static final double FAR = 24;
    private static final double LINE = 10;

    private final NoteCard card;
    private final Polyline leader = new Polyline();
    private final TranslateTransition move;
    private double anchor;
    private boolean placed;

    MarginCard(CardsModel cards, Host host, Margin.Verbs verbs) {
        card = new NoteCard(cards, host);
        card.standBeside();
        leader.getStyleClass().add("margin-leader");
        leader.setManaged(false);
        leader.setVisible(false);
        move = new TranslateTransition(MOVE, card);
        move.setInterpolator(Interpolator.EASE_OUT);
        move.setToY(0);
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress()) {
                note().ifPresent(note -> {
                    verbs.choose(note.placed().get());
                    if (event.getClickCount() == 2) {
                        cards.edit(note, host);
                    }
                });
            }
        });
        card.setOnMouseEntered(_ -> verbs.light(note().map(note -> note.placed().get()).stream().toList()));
        card.setOnMouseExited(_ -> verbs.light(List.of()));
    }

    NoteCard card() {
        return card;
    }

    Polyline leader() {
        return leader;
    }

    Optional<Note> note() {
        return Optional.ofNullable(card.note());
    }

    Optional<UUID> id() {
        return note().map(Note::id);
    }

    /// @param at the upper edge of the words on the page
    void show(Note note, double at, boolean chosen) {
        anchor = at;
        card.show(note);
        card.choose(chosen);
    }

    /// Gives the keys to the field that is open on it.
    boolean focus() {
        return card.focusField();
    }

    void clear() {
        move.stop();
        card.clear();
    }

    /// Where it would like to stand.
    double anchor() {
        return anchor;
    }

    double top() {
        return card.getLayoutY();
    }

    double bottom() {
        return card.getLayoutY() + card.getHeight();
    }

    double height(double width) {
        card.applyCss();
        return Math.ceil(card.prefHeight(width));
    }

    /// Puts it in its place; one that stood elsewhere moves there.
    void place(PageColumns columns, double top, double height, boolean moves) {
        var seen = card.getLayoutY() + card.getTranslateY();
        var at = Math.rint(top);
        if (placed && at == card.getLayoutY()) {
            card.resizeRelocate(columns.notesLeft(), at, columns.notes(), height);
        } else {
            card.resizeRelocate(columns.notesLeft(), at, columns.notes(), height);
            move.stop();
            card.setTranslateY(0);
            if (placed && moves) {
                card.setTranslateY(seen - at);
                move.setFromY(seen - at);
                move.playFromStart();
            }
        }
        placed = true;
        lead(columns, at);
    }

    private void lead(PageColumns columns, double top) {
        var left = columns.left() + columns.text() + 2;
        var right = columns.notesLeft();
        leader.setVisible(Math.abs(top - anchor) > FAR);
        leader.getPoints().setAll(left, anchor + LINE, left + (right - left) / 2, anchor + LINE,
                left + (right - left) / 2, top + LINE, right, top + LINE);
    }
}
