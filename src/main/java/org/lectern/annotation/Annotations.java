package org.lectern.annotation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The highlights, notes and bookmarks of the reader. Every verb blocks until the disk holds the change.
public final class Annotations {

    private final Observable<Long> revision = new Observable<>(0L);

    public Annotations(Store store, Clock clock) {}

    /// The tables to open the store with.
    public static Schema schema() {
        return new Schema("annotation", List.of());
    }

    /// Counts the changes: whoever shows annotations watches it and asks again.
    public Observable<Long> revision() {
        return revision;
    }

    public Annotation highlight(ItemRef item, ArticleText text, Span span, Colour colour) {
        throw new UnsupportedOperationException();
    }

    /// Sets the note of a highlight; an empty one takes it away.
    public void annotate(UUID id, String note) {
        throw new UnsupportedOperationException();
    }

    public void recolour(UUID id, Colour colour) {
        throw new UnsupportedOperationException();
    }

    public void delete(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// The annotations of an item in the order of its text, the lost ones last.
    public List<Placed> of(ItemRef item, ArticleText text) {
        throw new UnsupportedOperationException();
    }

    /// All annotations, the newest change first.
    public List<Annotation> all() {
        throw new UnsupportedOperationException();
    }

    /// How many annotations each item has; items without one are left out.
    public Map<ItemRef, Integer> counts() {
        throw new UnsupportedOperationException();
    }

    /// Sets the item's bookmark, or takes it away.
    ///
    /// @return whether it is bookmarked now
    public boolean toggleBookmark(ItemRef item) {
        throw new UnsupportedOperationException();
    }

    public Bookmark bookmark(ItemRef item, ArticleText text, Span place) {
        throw new UnsupportedOperationException();
    }

    public void deleteBookmark(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// All bookmarks, the newest first.
    public List<Bookmark> bookmarks() {
        throw new UnsupportedOperationException();
    }

    /// The items that are bookmarked as a whole or in a place.
    public Set<ItemRef> bookmarked() {
        throw new UnsupportedOperationException();
    }

    /// Takes the last step back, if there is one, and names it.
    public Optional<Step> undo() {
        throw new UnsupportedOperationException();
    }

    /// Takes the last undone step again, if there is one, and names it.
    public Optional<Step> redo() {
        throw new UnsupportedOperationException();
    }

    /// What undo would take back now.
    public Optional<Step> undoable() {
        throw new UnsupportedOperationException();
    }

    /// What redo would do again now.
    public Optional<Step> redoable() {
        throw new UnsupportedOperationException();
    }
}
