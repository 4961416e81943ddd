package org.lectern.ui.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Ailing;
import org.lectern.annotation.Annotations;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.metrics.Figures;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;

/// What the item list shows, and the steps through it.
public final class ItemsModel {

    private final Library library;
    private final Annotations annotations;
    private final ReadingSession session;
    private final Background background;
    private final Figures figures;
    private final Latest latest;
    private final Filter filter = new Filter();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ItemRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable ItemRef keep;

    public ItemsModel(Library library, Annotations annotations, ReadingSession session, Background background,
            Figures figures) {
        this.library = library;
        this.annotations = annotations;
        this.session = session;
        this.background = background;
        this.figures = figures;
        this.latest = new Latest(background);
        background.watch(library.shelf(), _ -> update());
        background.watch(annotations.revision(), _ -> update());
        session.listing().subscribe(_ -> {
            keep = null;
            update();
        });
        query.subscribe(_ -> update());
    }

    /// The words that every shown item must hold.
    public StringProperty query() {
        return query;
    }

    /// What went wrong last; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ItemRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadingSession session() {
        return session;
    }

    /// Opens the item below the open one.
    public void next() {
        step(1);
    }

    /// Opens the item above the open one.
    public void previous() {
        step(-1);
    }

    /// Opens the next unread item below the open one, or the first one above it when there is none below.
    public void nextUnread() {
        var entries = entries();
        var at = position(refs());
        var below = new ArrayList<>(entries.subList(at + 1, entries.size()));
        below.addAll(entries.subList(0, Math.max(0, at)));
        below.stream().filter(ItemRow.Entry::unread).findFirst().ifPresent(entry -> session.open(entry.item().ref()));
    }

    /// Marks an item as read, or as unread.
    public void markRead(ItemRef item, boolean read) {
        keep = item;
        run(() -> library.markRead(List.of(item), read));
    }

    /// Marks an item that was open for a moment as read; it stays in the list of what is unread until another one opens.
    public void opened(ItemRef item) {
        if (library.shelf().get().unread(item)) {
            markRead(item, true);
        }
    }

    /// Turns the read mark of the open item.
    public void toggleRead() {
        open().ifPresent(item -> markRead(item, library.shelf().get().unread(item)));
    }

    /// Marks everything in the list as read.
    public void markAllRead() {
        var refs = refs();
        run(() -> library.markRead(refs, true));
    }

    /// Sets or takes away the bookmark of the open item.
    public void toggleBookmark() {
        open().ifPresent(item -> {
            keep = item;
            run(() -> annotations.bookmarks().toggle(item));
        });
    }

    List<ItemRow.Entry> entries() {
        return rows.get().stream().filter(ItemRow.Entry.class::isInstance).map(ItemRow.Entry.class::cast).toList();
    }

    private Optional<ItemRef> open() {
        return Optional.ofNullable(session.item().get());
    }

    private void step(int by) {
        var refs = refs();
        var at = position(refs) + by;
        if (at >= 0 && at < refs.size()) {
            session.open(refs.get(at));
        }
    }

    private int position(List<ItemRef> refs) {
        var open = session.item().get();
        return open == null ? -1 : refs.indexOf(open);
    }

    private List<ItemRef> refs() {
        return entries().stream().map(entry -> entry.item().ref()).toList();
    }

    private void run(Runnable change) {
        background.run(() -> {
            change.run();
            return true;
        }, _ -> failure.set(null), e -> failure.set(e.getMessage()));
    }

    private void update() {
        var shelf = library.shelf().get();
        var listing = session.listing().get();
        var words = query.get();
        var kept = keep;
        latest.run(() -> list(shelf, listing, words, kept), rows::set, e -> failure.set(e.getMessage()));
    }

    private List<ItemRow> list(Shelf shelf, Listing listing, String words, @Nullable ItemRef kept) {
        var bookmarked = annotations.bookmarks().items();
        var counts = annotations.counts();
        var ailing = annotations.notebook().ailing();
        var notes = words.isBlank() ? Map.<ItemRef, String>of() : notes();
        Predicate<Item> listed = switch (listing) {
            case Listing.Fixed.ALL -> _ -> true;
            case Listing.Fixed.UNREAD -> item -> shelf.unread(item.ref()) || item.ref().equals(kept);
            case Listing.Fixed.BOOKMARKS -> item -> bookmarked.contains(item.ref());
            case Listing.Fixed.NOTES -> item -> counts.containsKey(item.ref());
            case Listing.Fixed.CHARTS, Listing.Fixed.DISAGREEMENTS, Listing.Fixed.PROBLEMS, Listing.Fixed.EDITIONS,
                    Listing.Fixed.CONFLICTS ->
                _ -> false;
            case Listing.Topic topic -> item -> item.topics().stream().anyMatch(each -> each.within(topic.topic()));
        };
        var list = new ArrayList<ItemRow>();
        for (var briefing : shelf.briefings()) {
            var entries = briefing.items().stream().filter(listed)
                    .filter(item -> filter.matches(item, notes.getOrDefault(item.ref(), ""), words))
                    .map(item -> entry(item, shelf, bookmarked.contains(item.ref()),
                            counts.getOrDefault(item.ref(), 0), ailing.getOrDefault(item.ref(), Ailing.NONE)))
                    .toList();
            if (!entries.isEmpty()) {
                list.add(new ItemRow.Heading(briefing));
                list.addAll(entries);
            }
        }
        return List.copyOf(list);
    }

    private ItemRow.Entry entry(Item item, Shelf shelf, boolean bookmarked, int notes, Ailing ailing) {
        var lead = item.metrics().stream().findFirst();
        return new ItemRow.Entry(item, shelf.unread(item.ref()), bookmarked, notes, ailing,
                lead.map(figures::value).orElse(""), lead.map(figures::unit).orElse(""));
    }

    private Map<ItemRef, String> notes() {
        var notes = new HashMap<ItemRef, String>();
        for (var annotation : annotations.all()) {
            notes.merge(annotation.item(), annotation.note(), (one, other) -> one + "\n" + other);
        }
        return notes;
    }
}
