package org.lectern.ui.cards;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;

/// The keys of chosen cards, the same wherever cards are shown: Enter does what is next, Space shows the words, E writes,
/// T or # gives a tag, 1 to 4 set the colour, Delete deletes; N, R and K choose for a lost note.
public final class CardKeys {

    private static final Map<KeyCode, Colour> COLOURS = Map.of(KeyCode.DIGIT1, Colour.YELLOW, KeyCode.NUMPAD1,
            Colour.YELLOW, KeyCode.DIGIT2, Colour.GREEN, KeyCode.NUMPAD2, Colour.GREEN, KeyCode.DIGIT3, Colour.BLUE,
            KeyCode.NUMPAD3, Colour.BLUE, KeyCode.DIGIT4, Colour.PINK, KeyCode.NUMPAD4, Colour.PINK);

    private final CardsModel cards;
    private final Host host;

    public CardKeys(CardsModel cards, Host host) {
        this.cards = cards;
        this.host = host;
    }

    /// Does what a key means for the chosen notes.
    ///
    /// @return whether it means anything
    public boolean press(KeyEvent event, List<Note> chosen) {
        if (chosen.isEmpty() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if ("#".equals(event.getText())) {
            host.tag(chosen);
            return true;
        }
        var colour = COLOURS.get(event.getCode());
        if (colour != null && !event.isShiftDown()) {
            cards.recolour(chosen, colour);
            return true;
        }
        switch (event.getCode()) {
            case DELETE -> cards.delete(chosen);
            case T -> host.tag(chosen);
            case ENTER -> one(chosen, this::advance);
            case SPACE -> one(chosen, host::go);
            case E -> one(chosen, note -> {
                cards.edit(note, host);
                host.tornAway(note);
            });
            default -> {
                return chosen.size() == 1 && place(event.getCode(), chosen.getFirst());
            }
        }
        return true;
    }

    /// Enter says that changed words are the right ones, attaches a lost note to the chosen place, and goes to any other.
    private void advance(Note note) {
        if (note.health() == Health.CHANGED) {
            cards.confirm(note);
        } else if (note.placed().get().candidates().isEmpty()) {
            host.go(note);
        } else {
            cards.accept(note);
        }
    }

    private boolean place(KeyCode code, Note note) {
        if (note.health() != Health.LOST && note.health() != Health.CHANGED) {
            return false;
        }
        switch (code) {
            case N -> cards.next(note);
            case R -> cards.reattach(note);
            case K -> cards.detach(note);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void one(List<Note> chosen, Consumer<Note> verb) {
        if (chosen.size() == 1) {
            verb.accept(chosen.getFirst());
        }
    }
}
