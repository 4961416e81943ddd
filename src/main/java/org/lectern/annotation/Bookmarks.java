package org.lectern.annotation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.history.History;
import org.lectern.store.Store;

/// The marks on items and on places in them.
public final class Bookmarks {

    private final Store store;
    private final History history;
    private final Clock clock;

    Bookmarks(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /// Sets the item's bookmark, or takes it away.
    ///
    /// @return whether it is bookmarked now
    public boolean toggle(ItemRef item) {
        var present = store.read(connection -> new BookmarkRows(connection).ofItem(item));
        if (present.isPresent()) {
            delete(present.get().id());
        } else {
            add(new Bookmark(UUID.randomUUID(), item, Optional.empty(), now()));
        }
        return present.isEmpty();
    }

    /// Marks a place of an item.
    public Bookmark add(ItemRef item, ArticleText text, Span place) {
        return add(new Bookmark(UUID.randomUUID(), item, Optional.of(Selector.of(text.text(), place)), now()));
    }

    public void delete(UUID id) {
        var item = store.read(connection -> new BookmarkRows(connection).find(id)).map(Bookmark::item);
        history.write(Verb.REMOVE_BOOKMARK.name(), item, (connection, recorder) -> {
            recorder.touch(BookmarkRows.TRACKED, id.toString());
            new BookmarkRows(connection).delete(id);
            return id;
        });
    }

    /// All bookmarks, the newest first.
    public List<Bookmark> all() {
        return store.read(connection -> new BookmarkRows(connection).all());
    }

    /// The items that are bookmarked as a whole or in a place.
    public Set<ItemRef> items() {
        return store.read(connection -> new BookmarkRows(connection).items());
    }

    private Bookmark add(Bookmark bookmark) {
        return history.write(Verb.BOOKMARK.name(), Optional.of(bookmark.item()), (connection, recorder) -> {
            recorder.touch(BookmarkRows.TRACKED, bookmark.id().toString());
            new BookmarkRows(connection).insert(bookmark);
            return bookmark;
        });
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
