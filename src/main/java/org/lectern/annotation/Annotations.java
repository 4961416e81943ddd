package org.lectern.annotation;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.lectern.annotation.History.State;
import org.lectern.annotation.Step.Verb;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The highlights, notes and bookmarks of the reader. Every verb blocks until the disk holds the change.
public final class Annotations {

    private final Store store;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private final Observable<Long> revision = new Observable<>(0L);

    public Annotations(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The tables to open the store with.
    public static Schema schema() {
        return Schema.of(Annotations.class, "annotation", 1);
    }

    /// Counts the changes: whoever shows annotations watches it and asks again.
    public Observable<Long> revision() {
        return revision;
    }

    public Annotation highlight(ItemRef item, ArticleText text, Span span, Colour colour) {
        var now = now();
        var made = new Annotation(UUID.randomUUID(), item, new Anchor(span, text.quote(span)), colour, "", now, now);
        return change(store.write(connection -> {
            new AnnotationRows(connection).insert(made);
            new History(connection).add(new History.Entry(Verb.HIGHLIGHT, made.id(), item,
                    new State(colour, "", true), new State(colour, "", false), now));
            return made;
        }));
    }

    /// Sets the note of a highlight; an empty one takes it away. Words that come after the highlight was deleted are
    /// kept with it, and are there again when the deleting is taken back.
    public void annotate(UUID id, String note) {
        alter(Verb.NOTE, id, state -> new State(state.colour(), note, state.deleted()));
        store.write(connection -> new AnnotationRows(connection).noteDeleted(id, note)
                && new History(connection).noteDeleted(id, note));
    }

    public void recolour(UUID id, Colour colour) {
        alter(Verb.RECOLOUR, id, state -> new State(colour, state.note(), state.deleted()));
    }

    public void delete(UUID id) {
        alter(Verb.DELETE, id, state -> new State(state.colour(), state.note(), true));
    }

    /// The annotations of an item in the order of its text, the lost ones last.
    public List<Placed> of(ItemRef item, ArticleText text) {
        return store.read(connection -> new AnnotationRows(connection).of(item)).stream()
                .map(each -> new Placed(each, each.anchor().place(text)))
                .sorted(Comparator.comparing((Placed each) -> each.span().isEmpty())
                        .thenComparing(each -> each.span().orElse(each.annotation().anchor().span()))
                        .thenComparing(each -> each.annotation().created()))
                .toList();
    }

    /// All annotations, the newest change first.
    public List<Annotation> all() {
        return store.read(connection -> new AnnotationRows(connection).all());
    }

    /// How many annotations each item has; items without one are left out.
    public Map<ItemRef, Integer> counts() {
        return store.read(connection -> new AnnotationRows(connection).counts());
    }

    /// Sets the item's bookmark, or takes it away.
    ///
    /// @return whether it is bookmarked now
    public boolean toggleBookmark(ItemRef item) {
        return change(store.write(connection -> {
            var rows = new BookmarkRows(connection);
            var present = rows.ofItem(item);
            if (present.isPresent()) {
                remove(new History(connection), rows, present.get());
                return false;
            }
            make(new History(connection), rows, new Bookmark(UUID.randomUUID(), item, Optional.empty(), now()));
            return true;
        }));
    }

    public Bookmark bookmark(ItemRef item, ArticleText text, Span place) {
        var made = new Bookmark(UUID.randomUUID(), item, Optional.of(new Anchor(place, text.quote(place))), now());
        return change(store.write(connection -> {
            make(new History(connection), new BookmarkRows(connection), made);
            return made;
        }));
    }

    public void deleteBookmark(UUID id) {
        change(store.write(connection -> {
            var rows = new BookmarkRows(connection);
            var present = rows.find(id);
            if (present.isPresent()) {
                remove(new History(connection), rows, present.get());
            }
            return present;
        }));
    }

    /// All bookmarks, the newest first.
    public List<Bookmark> bookmarks() {
        return store.read(connection -> new BookmarkRows(connection).all());
    }

    /// The items that are bookmarked as a whole or in a place.
    public Set<ItemRef> bookmarked() {
        return store.read(connection -> new BookmarkRows(connection).items());
    }

    /// Takes the last step back, if there is one, and names it.
    public Optional<Step> undo() {
        return change(store.write(connection -> new History(connection).undo()));
    }

    /// Takes the last undone step again, if there is one, and names it.
    public Optional<Step> redo() {
        return change(store.write(connection -> new History(connection).redo()));
    }

    /// What undo would take back now.
    public Optional<Step> undoable() {
        return store.read(connection -> new History(connection).undoable());
    }

    /// What redo would do again now.
    public Optional<Step> redoable() {
        return store.read(connection -> new History(connection).redoable());
    }

    private void alter(Verb verb, UUID id, UnaryOperator<State> alteration) {
        var now = now();
        var altered = store.write(connection -> {
            var rows = new AnnotationRows(connection);
            var present = rows.find(id);
            if (present.isEmpty()) {
                return false;
            }
            var before = new State(present.get().colour(), present.get().note(), false);
            var after = alteration.apply(before);
            if (after.equals(before)) {
                return false;
            }
            rows.set(id, after, now);
            new History(connection).add(new History.Entry(verb, id, present.get().item(), before, after, now));
            return true;
        });
        if (altered) {
            change(altered);
        }
    }

    private static void make(History history, BookmarkRows rows, Bookmark bookmark) throws SQLException {
        rows.insert(bookmark);
        history.add(History.Entry.bookmark(Verb.BOOKMARK, bookmark, bookmark.created()));
    }

    private void remove(History history, BookmarkRows rows, Bookmark bookmark) throws SQLException {
        rows.set(bookmark.id(), true);
        history.add(History.Entry.bookmark(Verb.REMOVE_BOOKMARK, bookmark, now()));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private <T> T change(T result) {
        revision.set(changes.incrementAndGet());
        return result;
    }
}
