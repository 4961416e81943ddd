package org.lectern.ui.reading;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Placed;
import org.lectern.briefing.Span;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.ColourNames;
import org.lectern.ui.fx.Messages;

/// What the reader does with the words in hand: those that are selected, or those of the chosen highlight. Pointer, keys
/// and menus all end here.
final class Hand implements MarkPopover.Verbs {

    private final ReadingModel model;
    private final MarksModel marks;
    private final ArticlePage page;
    private final Places places;
    private final Consumer<String> copier;
    private final ReadOnlyObjectProperty<ColourNames> names;
    private final MarkPopover popover = new MarkPopover(this::highlight, this);
    private double column;
    private boolean beside;

    /// @param copier puts words on the clipboard
    Hand(ReadingModel model, CardsModel cards, ArticlePage page, Places places, Consumer<String> copier) {
        this.model = model;
        marks = model.marks();
        this.page = page;
        this.places = places;
        this.copier = copier;
        names = cards.names();
        names.subscribe(popover::name);
    }

    MarkPopover popover() {
        return popover;
    }

    /// Sets where the text ends on the right, in the view, and whether the chosen note has a card beside it.
    void column(double right, boolean cards) {
        column = right;
        beside = cards;
    }

    /// Hides the bar.
    void letGo() {
        popover.hide();
    }

    /// Gives the selected words a colour, or the chosen highlight another one. The words stay selected.
    void highlight(Colour colour) {
        held().ifPresentOrElse(present -> {
            marks.recolour(present.annotation().id(), colour);
            say("reading.said.colour", names.get().of(colour));
        }, () -> withSelection(span -> {
            marks.highlight(span, colour);
            say("reading.said.made", names.get().of(colour));
        }));
        letGo();
    }

    void highlightAsBefore() {
        highlight(marks.colour());
    }

    @Override
    public void note() {
        work(MarksModel.Wish.Part.NOTE);
    }

    @Override
    public void tag() {
        work(MarksModel.Wish.Part.TAGS);
    }

    @Override
    public void cite() {
        var reading = model.reading().get();
        if (reading != null) {
            var words = selection().or(() -> held().flatMap(Placed::span))
                    .orElseGet(() -> new Span(0, reading.item().title().length()));
            copier.accept(Citation.of(reading, words));
            letGo();
        }
    }

    @Override
    public void bookmark() {
        withSelection(span -> {
            marks.bookmark(span);
            letGo();
        });
    }

    @Override
    public void delete() {
        held().ifPresent(present -> {
            marks.delete(present.annotation().id());
            page.selectNothing();
            letGo();
            say("reading.said.deleted");
        });
    }

    /// Chooses a note on the words in hand, and the next one when it is asked again.
    @Override
    public void showNotes() {
        selection().or(() -> held().flatMap(Placed::span)).ifPresent(words -> {
            var there = marks.over(words);
            if (!there.isEmpty()) {
                page.selectNothing();
                choose(there.get((there.indexOf(held().orElse(null)) + 1) % there.size()));
            }
        });
    }

    /// Goes to the next highlight, or the one before, from the chosen one or from what is in sight.
    void step(int by) {
        marks.step(by, places.near(column / 2, 1).orElse(0)).ifPresent(next -> {
            page.selectNothing();
            next.span().ifPresent(page::bringIntoSight);
            choose(next);
        });
    }

    /// Chooses a highlight and shows the bar at it, unless its card is beside it.
    void choose(Placed placed) {
        letGo();
        marks.choose(placed.annotation().id());
        placed.span().ifPresent(span -> {
            if (!beside) {
                show(span, Optional.of(placed), false);
            }
            say("reading.said.chosen", names.get().of(placed.annotation().colour()),
                    placed.annotation().quote(), placed.annotation().note());
        });
    }

    /// Moves an end of the chosen highlight by a word.
    ///
    /// @return whether there is one
    boolean resize(int by, boolean last) {
        var reading = model.reading().get();
        var present = held();
        var span = present.flatMap(Placed::span);
        if (reading == null || present.isEmpty() || span.isEmpty()) {
            return false;
        }
        var words = new Words(reading.text().text());
        resize(present.get(), last ? words.moveEnd(span.get(), by) : words.moveStart(span.get(), by));
        return true;
    }

    void resize(Placed placed, Span span) {
        if (!placed.span().filter(span::equals).isPresent()) {
            if (selection().isPresent()) {
                page.select(span);
            }
            letGo();
            marks.resize(placed.annotation().id(), span);
            page.bringIntoSight(span);
            say("reading.said.resized", words(span));
        }
    }

    /// Shows the bar at the selected words; hides it when there are none, or while they are for a lost note.
    void selected() {
        var selected = page.selection();
        var words = selection();
        if (words.isEmpty() || marks.waiting().get().isPresent()) {
            letGo();
            return;
        }
        show(words.get(), held(), selected.filter(ArticlePage.Selection::backward).isPresent());
        say("reading.said.selected", words(words.get()));
    }

    Optional<Span> selection() {
        var reading = model.reading().get();
        return reading == null
                ? Optional.empty()
                : page.selection().map(ArticlePage.Selection::span).flatMap(reading::trimmed);
    }

    /// The chosen highlight, unless other words than its own are selected.
    Optional<Placed> held() {
        var selected = selection();
        return marks.chosen().get().filter(chosen -> selected.isEmpty() || chosen.span().equals(selected));
    }

    /// Undoes the newest layer: the bar, the selection, the chosen highlight, the chosen number.
    void unwind() {
        if (marks.waiting().get().isPresent()) {
            model.session().reattaching().set(null);
        } else if (popover.isVisible()) {
            letGo();
        } else if (page.selection().isPresent()) {
            page.selectNothing();
        } else if (marks.chosen().get().isPresent()) {
            marks.choose(null);
        } else {
            model.choose("");
        }
    }

    /// Attaches the note that waits for words to the selected ones.
    ///
    /// @return whether one is waiting
    boolean attach() {
        if (marks.waiting().get().isEmpty()) {
            return false;
        }
        withSelection(marks::reattach);
        return true;
    }

    private void work(MarksModel.Wish.Part part) {
        letGo();
        held().ifPresentOrElse(present -> marks.ask(present.annotation().id(), part),
                () -> selection().or(this::chosenNumber).ifPresentOrElse(span -> marks.highlight(span, part),
                        () -> model.tell(Messages.get("reading.select"))));
    }

    private Optional<Span> chosenNumber() {
        var reading = model.reading().get();
        return reading == null
                ? Optional.empty()
                : reading.span(model.metric(model.session().chosen().get()));
    }

    private void show(Span words, Optional<Placed> present, boolean backward) {
        var scrolled = places.scrolled();
        var lines = places.lines(words).stream().map(line -> moved(line, -scrolled)).toList();
        if (!lines.isEmpty()) {
            var others = marks.over(words).stream().filter(each -> !present.equals(Optional.of(each))).count();
            var room = page.view().getLayoutBounds();
            popover.show(new MarkPopover.Subject(present.map(each -> each.annotation().colour()), (int) others,
                    backward ? lines.getFirst() : lines.getLast(), around(lines.getFirst(), lines.getLast()),
                    backward), new PopoverPlace(room.getWidth(), room.getHeight(), column), scrolled);
        }
    }

    /// The selected words. A menu command finds none when nothing is selected, and says what to do.
    private void withSelection(Consumer<Span> verb) {
        selection().ifPresentOrElse(verb, () -> model.tell(Messages.get("reading.select")));
    }

    private String words(Span span) {
        var reading = model.reading().get();
        return reading == null ? "" : reading.text().words(span);
    }

    /// Says it to those who do not see it.
    private void say(String key, Object... arguments) {
        page.view().setAccessibleText(Messages.get(key, arguments));
    }

    private static Bounds moved(Bounds bounds, double by) {
        return new BoundingBox(bounds.getMinX(), bounds.getMinY() + by, bounds.getWidth(), bounds.getHeight());
    }

    private static Bounds around(Bounds first, Bounds last) {
        return new BoundingBox(Math.min(first.getMinX(), last.getMinX()), first.getMinY(),
                Math.max(first.getMaxX(), last.getMaxX()) - Math.min(first.getMinX(), last.getMinX()),
                last.getMaxY() - first.getMinY());
    }
}
