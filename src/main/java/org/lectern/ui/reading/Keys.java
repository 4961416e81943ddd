package org.lectern.ui.reading;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.annotation.Colour;

/// The keys of the page, none of which needs a modifier but the ones that go backward or extend.
final class Keys {

    private final ReadingModel model;
    private final ArticlePage page;
    private final Hand hand;
    private final SentenceCursor cursor;
    private Runnable onEnd = () -> {};
    private Runnable onNumber = () -> {};
    private NumberVerbs numbers = NumberVerbs.NONE;

    Keys(ReadingModel model, ArticlePage page, Places places, Hand hand) {
        this.model = model;
        this.page = page;
        this.hand = hand;
        cursor = new SentenceCursor(model, page, places);
        page.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.view().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        page.view().addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.isShiftDown() && event.getCode().isArrowKey() && hand.held().isEmpty()) {
                hand.selected();
            }
        });
    }

    /// Is run when the reader pages on at the end of the article.
    void onEnd(Runnable action) {
        onEnd = action;
    }

    /// Is run when the reader asks for the next number.
    void onNumber(Runnable action) {
        onNumber = action;
    }

    /// Is asked to do what the reader wants of the chosen number.
    void numbers(NumberVerbs verbs) {
        numbers = verbs;
    }

    NumberVerbs numbers() {
        return numbers;
    }

    private void pressed(KeyEvent event) {
        if (!page.ready().get() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        if (event.isAltDown() ? resizes(event) : resizes(event) || known(event)) {
            event.consume();
        }
    }

    /// With Shift the arrows move the end of the chosen highlight by words, with Alt and Shift its start.
    private boolean resizes(KeyEvent event) {
        var sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        return event.isShiftDown() && sideways
                && hand.resize(event.getCode() == KeyCode.RIGHT ? 1 : -1, !event.isAltDown());
    }

    private boolean known(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> hand.highlight(Colour.YELLOW);
            case DIGIT2, NUMPAD2 -> hand.highlight(Colour.GREEN);
            case DIGIT3, NUMPAD3 -> {
                if (event.isShiftDown()) {
                    return false;
                }
                hand.highlight(Colour.BLUE);
            }
            case DIGIT4, NUMPAD4 -> hand.highlight(Colour.PINK);
            case H -> hand.highlightAsBefore();
            case N -> note(event.isShiftDown());
            case G -> numbers.chart();
            case V -> numbers.correct();
            case X -> numbers.reject();
            case T -> hand.tag();
            case S -> hand.showNotes();
            case C -> hand.cite();
            case J -> sentence(1, event.isShiftDown());
            case K -> sentence(-1, event.isShiftDown());
            case E -> {
                return work();
            }
            case ENTER -> {
                return hand.attach() || work() || look();
            }
            case DELETE, BACK_SPACE -> hand.delete();
            case SPACE -> page(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> hand.unwind();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Keys that stand elsewhere on other keyboards: on many `#` is Shift+3.
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "#" -> onNumber.run();
            case "]" -> hand.step(1);
            case "[" -> hand.step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void note(boolean item) {
        if (item) {
            model.noteItem();
        } else {
            hand.note();
        }
    }

    private boolean work() {
        var held = hand.held().isPresent();
        if (held) {
            hand.note();
        }
        return held;
    }

    /// Opens the card of the chosen number.
    private boolean look() {
        var chosen = !model.metric(model.session().chosen().get()).isEmpty();
        if (chosen) {
            numbers.look();
        }
        return chosen;
    }

    private void sentence(int step, boolean extend) {
        if (cursor.step(step, extend)) {
            hand.selected();
        }
    }

    private void page(int pages) {
        if (!page.page(pages) && pages > 0) {
            onEnd.run();
        }
    }
}
