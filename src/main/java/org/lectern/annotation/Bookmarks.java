package org.lectern.annotation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
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
            var rows = new BookmarkRows(connection);
            var present = rows.find(id);
            if (present.isPresent()) {
                rows.put(new Marked(present.get(), Optional.of(now())));
            }
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

    /// What the store has of the places of some bookmarks, by their keys; nothing of those that never were marked.
    public Map<UUID, Marked> held(Collection<Bookmark> bookmarks) {
        return store.read(connection -> {
            var rows = new BookmarkRows(connection);
            var held = new HashMap<UUID, Marked>();
            for (var item : bookmarks.stream().map(Bookmark::item).distinct().toList()) {
                held.putAll(rows.held(item));
            }
            return held;
        });
    }

    /// The change that takes bookmarks in, to be made with others as one step.
    ///
    /// @param taken told how many were looked at; what it throws takes all back
    /// @return how many of them changed what is here
    public History.Work<Integer> taking(List<Bookmark> theirs, IntConsumer taken) {
        return (connection, recorder) -> {
            var rows = new BookmarkRows(connection);
            var held = new HashMap<ItemRef, Map<UUID, Marked>>();
            var changed = 0;
            for (var each : theirs) {
                var places = held.get(each.item());
                if (places == null) {
                    places = new HashMap<>(rows.held(each.item()));
                    held.put(each.item(), places);
                }
                var mine = places.get(each.key());
                var after = mine == null ? new Marked(each, Optional.empty()) : mine.with(each);
                if (!after.equals(mine)) {
                    recorder.touch(BookmarkRows.TRACKED, after.bookmark().id().toString());
                    rows.put(after);
                    places.put(each.key(), after);
                    changed++;
                }
                taken.accept(1);
            }
            return changed;
        };
    }

    private Bookmark add(Bookmark bookmark) {
        return history.write(Verb.BOOKMARK.name(), Optional.of(bookmark.item()), (connection, recorder) -> {
            recorder.touch(BookmarkRows.TRACKED, bookmark.id().toString());
            new BookmarkRows(connection).put(new Marked(bookmark, Optional.empty()));
            return bookmark;
        });
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
