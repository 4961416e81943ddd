package org.lectern.ui.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Placed;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ReadingSession;

/// The highlights and notes of the open article, the chosen one among them, and what can be done with them.
final class MarksModel {

    private final Annotations annotations;
    private final ReadingSession session;
    private final Background background;
    private final ReadOnlyObjectProperty<@Nullable Reading> reading;
    private final Consumer<String> teller;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Placed>> placed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Placed>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Placed>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty margin = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Wish> wish = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UUID> elsewhere = new ReadOnlyObjectWrapper<>();
    private Wish.Part elsewherePart = Wish.Part.NOTE;
    private final Map<UUID, Span> moving = new HashMap<>();
    private Colour colour = Colour.YELLOW;

    MarksModel(Annotations annotations, ReadingSession session, Background background,
            ReadOnlyObjectProperty<@Nullable Reading> reading, Consumer<String> teller) {
        this.annotations = annotations;
        this.session = session;
        this.background = background;
        this.reading = reading;
        this.teller = teller;
        latest = new Latest(background);
        reading.subscribe(_ -> {
            show(List.of());
            update();
        });
        background.watch(annotations.revision(), _ -> update());
        session.chosenNote().subscribe(_ -> findThose());
        session.reattaching().subscribe(_ -> findThose());
    }

    /// The notes on the item first, then those on its words in their order, the lost ones last.
    ReadOnlyObjectProperty<List<Placed>> placed() {
        return placed.getReadOnlyProperty();
    }

    /// The chosen one.
    ReadOnlyObjectProperty<Optional<Placed>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The note that waits for other words of this article.
    ReadOnlyObjectProperty<Optional<Placed>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Whether there is room for the notes beside the text; the view says so.
    BooleanProperty margin() {
        return margin;
    }

    /// What the reader wants to do on a card beside the text; set anew for every wish.
    ReadOnlyObjectProperty<@Nullable Wish> wish() {
        return wish.getReadOnlyProperty();
    }

    /// The note whose card the reader wants to work on while there is no room beside the text; set anew for every wish.
    ReadOnlyObjectProperty<@Nullable UUID> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /// Whether it is the tags of that note that the reader wants to work on.
    boolean tagsElsewhere() {
        return elsewherePart == Wish.Part.TAGS;
    }

    /// The colour that was used last.
    Colour colour() {
        return colour;
    }

    void choose(@Nullable UUID id) {
        session.chosenNote().set(id);
    }

    /// Those at an offset, the shortest first, as the one that can only be reached there.
    List<Placed> at(int offset) {
        return on(span -> span.contains(offset));
    }

    /// Those that share words with a span, the shortest first.
    List<Placed> over(Span words) {
        return on(words::overlaps);
    }

    /// The one to choose when the reader points at an offset: the shortest there, or the next longer than the chosen one.
    Optional<Placed> nextAt(int offset) {
        var there = at(offset);
        var ids = there.stream().map(each -> each.annotation().id()).toList();
        var present = ids.indexOf(session.chosenNote().get());
        return there.isEmpty() ? Optional.empty() : Optional.of(there.get((present + 1) % there.size()));
    }

    /// The one after the chosen one in the order of the text, or before it.
    ///
    /// @param from where to begin when none is chosen
    Optional<Placed> step(int by, int from) {
        var all = placed.get().stream().filter(each -> each.span().isPresent()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var ids = all.stream().map(each -> each.annotation().id()).toList();
        var present = ids.indexOf(session.chosenNote().get());
        if (present >= 0) {
            return Optional.of(all.get(Math.floorMod(present + by, all.size())));
        }
        var ahead = (int) all.stream().filter(each -> each.span().orElseThrow().start() < from).count();
        return Optional.of(all.get(Math.floorMod(by > 0 ? ahead : ahead - 1, all.size())));
    }

    /// Highlights the words and chooses the highlight.
    void highlight(Span span, Colour wanted) {
        make(span, wanted, _ -> {});
    }

    /// Highlights the words and lets its card be worked on.
    void highlight(Span span, Wish.Part part) {
        make(span, colour, made -> ask(made.id(), part));
    }

    /// Lets the card of a note be worked on: beside the text, or elsewhere where there is no room.
    void ask(UUID id, Wish.Part part) {
        choose(id);
        wish.set(null);
        elsewhere.set(null);
        if (margin.get()) {
            wish.set(new Wish(id, part));
        } else {
            elsewherePart = part;
            elsewhere.set(id);
        }
    }

    void recolour(UUID id, Colour wanted) {
        colour = wanted;
        run(() -> annotations.recolour(List.of(id), wanted));
    }

    void delete(UUID id) {
        if (id.equals(session.chosenNote().get())) {
            choose(null);
        }
        run(() -> annotations.delete(List.of(id)));
    }

    /// Moves the ends of a highlight. It shows at once; of moves that come faster than the disk takes them, the last counts.
    void resize(UUID id, Span span) {
        var open = reading.get();
        if (open != null) {
            var waits = moving.put(id, span) != null;
            show(placed.get());
            if (!waits) {
                move(open, id, span);
            }
        }
    }

    private void move(Reading open, UUID id, Span span) {
        background.run(() -> {
            annotations.resize(id, open.text(), span);
            return span;
        }, done -> {
            var wanted = moving.get(id);
            if (wanted == null || wanted.equals(done)) {
                moving.remove(id);
            } else {
                move(open, id, wanted);
            }
        }, failure -> {
            moving.remove(id);
            fail(failure);
            update();
        });
    }

    /// Attaches the note that is waiting for words to these, and chooses it.
    void reattach(Span span) {
        var open = reading.get();
        var note = waiting.get();
        if (open != null && note.isPresent()) {
            var waits = note.get().annotation().id();
            background.run(() -> {
                annotations.reattach(waits, open.text(), span);
                return waits;
            }, id -> {
                session.reattaching().set(null);
                choose(id);
                teller.accept(Messages.get("reading.reattached"));
            }, this::fail);
        }
    }

    void bookmark(Span span) {
        var open = reading.get();
        if (open != null) {
            background.run(() -> annotations.bookmarks().add(open.item().ref(), open.text(), span),
                    _ -> teller.accept(Messages.get("reading.bookmarked")), this::fail);
        }
    }

    /// Makes a note on a value of a chart, and lets it be written.
    void noteFigure(ItemRef item, Target.Figure figure) {
        background.run(() -> annotations.noteFigure(item, figure, colour), made -> ask(made.id(), Wish.Part.NOTE),
                this::fail);
    }

    /// Makes a note on the open item as a whole, and lets it be written.
    void noteItem() {
        var open = reading.get();
        if (open != null) {
            background.run(() -> annotations.noteItem(open.item().ref(), colour),
                    made -> ask(made.id(), Wish.Part.NOTE), this::fail);
        }
    }

    private List<Placed> on(Predicate<Span> where) {
        return placed.get().stream().filter(each -> each.span().filter(where).isPresent())
                .sorted(Comparator.comparingInt(each -> each.span().map(Span::length).orElse(0))).toList();
    }

    private void make(Span span, Colour wanted, Consumer<Annotation> then) {
        var open = reading.get();
        if (open != null) {
            colour = wanted;
            background.run(() -> annotations.highlight(open.item().ref(), open.text(), span, wanted), made -> {
                choose(made.id());
                then.accept(made);
            }, this::fail);
        }
    }

    private void run(Runnable change) {
        background.run(() -> {
            change.run();
            return true;
        }, _ -> {}, this::fail);
    }

    private void fail(Exception failure) {
        teller.accept(Messages.get("reading.failed", String.valueOf(failure.getMessage())));
    }

    private void update() {
        var open = reading.get();
        if (open == null) {
            return;
        }
        latest.run(() -> annotations.of(open.item().ref(), open.text()), this::show, this::fail);
    }

    private void show(List<Placed> now) {
        placed.set(now.stream().map(this::asMoved).toList());
        findThose();
    }

    private Placed asMoved(Placed each) {
        var span = moving.get(each.annotation().id());
        return span == null
                ? each
                : new Placed(each.annotation(), each.health(), each.score(), Optional.of(span), each.candidates());
    }

    private void findThose() {
        chosen.set(find(session.chosenNote().get()));
        waiting.set(find(session.reattaching().get()));
    }

    private Optional<Placed> find(@Nullable UUID id) {
        return placed.get().stream().filter(each -> each.annotation().id().equals(id)).findFirst();
    }

    /// A wish to write on the card of a note.
    record Wish(UUID note, Part part) {

        /// What of the card.
        enum Part {
            NOTE, TAGS
        }
    }
}
