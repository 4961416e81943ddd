package org.lectern.ui.reading;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Placed;
import org.lectern.briefing.Span;
import org.lectern.ui.fx.Messages;

/// What the reader's hand does on the page: selecting, colouring, pointing, and the keys for it.
final class Hand implements MarkPopover.Verbs {

    private final ReadingModel model;
    private final ArticlePage page;
    private final ReadingView view;
    private final MarkPopover popover = new MarkPopover(this::highlight, this);
    private final SentenceCursor cursor;
    private @Nullable Placed held;
    private Runnable onEnd = () -> {};

    Hand(ReadingModel model, ArticlePage page, ReadingView view) {
        this.model = model;
        this.page = page;
        this.view = view;
        cursor = new SentenceCursor(model, page);
        page.view().addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        page.view().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        page.view().addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.hover(""));
        page.view().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> letGo());
        page.view().addEventFilter(ScrollEvent.SCROLL, _ -> letGo());
        page.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.view().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        page.view().addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.isShiftDown() && event.getCode().isArrowKey()) {
                showBar();
            }
        });
    }

    MarkPopover popover() {
        return popover;
    }

    void onEnd(Runnable action) {
        onEnd = action;
    }

    void letGo() {
        held = null;
        popover.hide();
    }

    /// Gives the selected words a colour, or the highlight that is held another one.
    void highlight(Colour colour) {
        var present = held;
        if (present != null) {
            model.recolour(present.annotation().id(), colour);
            letGo();
        } else {
            withSelection(span -> {
                model.highlight(span, colour);
                page.selectNothing();
                letGo();
            });
        }
    }

    @Override
    public void note() {
        var present = held;
        if (present != null) {
            model.askForNote(present.annotation().id());
            letGo();
        } else {
            withSelection(span -> {
                model.note(span);
                page.selectNothing();
                letGo();
            });
        }
    }

    @Override
    public void cite() {
        var reading = model.reading().get();
        var span = held == null ? selection() : held.span();
        if (reading != null) {
            var cited = span.orElseGet(() -> new Span(0, reading.item().title().length()));
            view.copy(Citation.of(reading, cited));
            letGo();
        }
    }

    @Override
    public void bookmark() {
        withSelection(span -> {
            model.bookmark(span);
            letGo();
        });
    }

    @Override
    public void delete() {
        var present = held;
        if (present != null) {
            model.delete(present.annotation().id());
            letGo();
        }
    }

    /// Goes to the next highlight below the one that is held, and holds it.
    void nextHighlight() {
        var all = model.placed().get().stream().filter(each -> each.span().isPresent()).toList();
        if (!all.isEmpty()) {
            var now = held;
            var at = now == null
                    ? -1
                    : all.stream().map(each -> each.annotation().id()).toList()
                            .indexOf(now.annotation().id());
            var next = all.get((at + 1) % all.size());
            next.span().ifPresent(page::bringIntoSight);
            showBar(next);
        }
    }

    void showBar(Placed placed) {
        placed.span().ifPresent(span -> {
            held = placed;
            popover.show(page.bounds(span), placed.annotation().colour());
        });
    }

    private void showBar() {
        selection().ifPresentOrElse(span -> {
            held = null;
            popover.show(page.bounds(span), null);
        }, this::letGo);
    }

    /// The selected words. A menu command finds none when nothing is selected, and says what to do.
    private void withSelection(Consumer<Span> verb) {
        selection().ifPresentOrElse(verb, () -> model.tell(Messages.get("reading.select")));
    }

    private Optional<Span> selection() {
        var reading = model.reading().get();
        return reading == null ? Optional.empty() : page.selection().flatMap(reading::trimmed);
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !page.ready().get()) {
            return;
        }
        if (selection().isPresent()) {
            showBar();
            return;
        }
        var spot = page.at(event.getX(), event.getY());
        if (!spot.number().isEmpty()) {
            model.choose(spot.number());
        } else if (spot.offset() >= 0) {
            model.at(spot.offset()).stream().findFirst().ifPresent(this::showBar);
        }
    }

    private void moved(MouseEvent event) {
        if (page.ready().get()) {
            var spot = page.at(event.getX(), event.getY());
            model.hover(spot.number());
            if (spot.number().isEmpty() && spot.offset() >= 0 && !model.at(spot.offset()).isEmpty()) {
                page.view().setCursor(Cursor.HAND);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || !page.ready().get()) {
            return;
        }
        if (known(event)) {
            event.consume();
        }
    }

    private boolean known(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> highlight(Colour.YELLOW);
            case DIGIT2, NUMPAD2 -> highlight(Colour.GREEN);
            case DIGIT3, NUMPAD3 -> {
                if (event.isShiftDown()) {
                    return false;
                }
                highlight(Colour.BLUE);
            }
            case DIGIT4, NUMPAD4 -> highlight(Colour.PINK);
            case H -> highlight(model.colour());
            case N -> note();
            case C -> cite();
            case J -> sentence(1, event.isShiftDown());
            case K -> sentence(-1, event.isShiftDown());
            case E -> edit();
            case DELETE, BACK_SPACE -> delete();
            case SPACE -> page(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// On many keyboards `#` is Shift+3.
    private void typed(KeyEvent event) {
        if (Objects.equals(event.getCharacter(), "#")) {
            view.nextNumber();
            event.consume();
        }
    }

    private void sentence(int step, boolean extend) {
        if (cursor.step(step, extend)) {
            showBar();
        }
    }

    private void edit() {
        if (held != null) {
            note();
        }
    }

    private void page(int pages) {
        if (!page.page(pages) && pages > 0) {
            onEnd.run();
        }
    }

    private void escape() {
        letGo();
        page.selectNothing();
        model.choose("");
    }
}
