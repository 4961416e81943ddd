package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.briefing.ItemRef;
import org.lectern.history.Tracked;

/// The table of the bookmarks. What was taken away stays in it, marked, so that no import brings it back.
final class BookmarkRows {

    static final Tracked TRACKED = new Tracked("bookmark",
            List.of("id", "briefing", "item", "start", "finish", "exact", "prefix", "suffix", "created", "gone"));

    private static final String SELECT = "SELECT id, briefing, item, created, exact IS NULL, start, finish, exact,"
            + " prefix, suffix, gone FROM bookmark ";

    private final Connection connection;

    BookmarkRows(Connection connection) {
        this.connection = connection;
    }

    void put(Marked marked) throws SQLException {
        var bookmark = marked.bookmark();
        try (var insert = connection
                .prepareStatement("REPLACE INTO bookmark (id, briefing, item, created, start, finish,"
                        + " exact, prefix, suffix, gone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, bookmark.id().toString());
            insert.setString(2, bookmark.item().briefing());
            insert.setString(3, bookmark.item().item());
            insert.setLong(4, bookmark.created().toEpochMilli());
            if (bookmark.place().isPresent()) {
                AnnotationRows.set(insert, 5, bookmark.place().get());
            }
            insert.setLong(10, marked.gone().map(Instant::toEpochMilli).orElse(0L));
            insert.execute();
        }
    }

    Optional<Bookmark> find(UUID id) throws SQLException {
        return select("WHERE gone = 0 AND id = ?", id.toString()).stream().map(Marked::bookmark).findFirst();
    }

    /// The bookmark of an item as a whole.
    Optional<Bookmark> ofItem(ItemRef item) throws SQLException {
        return select("WHERE gone = 0 AND briefing = ? AND item = ? AND exact IS NULL", item.briefing(), item.item())
                .stream().map(Marked::bookmark).findFirst();
    }

    /// What is held of the places of an item, by the keys of their bookmarks: those that are there before those that
    /// were.
    Map<UUID, Marked> held(ItemRef item) throws SQLException {
        return select("WHERE briefing = ? AND item = ? ORDER BY gone <> 0, gone DESC, created, id", item.briefing(),
                item.item()).stream()
                .collect(Collectors.toMap(each -> each.bookmark().key(), Function.identity(), (first, _) -> first));
    }

    List<Bookmark> all() throws SQLException {
        return select("WHERE gone = 0 ORDER BY created DESC, rowid DESC").stream().map(Marked::bookmark).toList();
    }

    Set<ItemRef> items() throws SQLException {
        return all().stream().map(Bookmark::item).collect(Collectors.toUnmodifiableSet());
    }

    private List<Marked> select(String rest, String... arguments) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + rest)) {
            for (var at = 0; at < arguments.length; at++) {
                query.setString(at + 1, arguments[at]);
            }
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Marked>();
                while (rows.next()) {
                    var gone = rows.getLong(11);
                    found.add(new Marked(new Bookmark(UUID.fromString(rows.getString(1)),
                            new ItemRef(rows.getString(2), rows.getString(3)),
                            rows.getBoolean(5) ? Optional.empty() : Optional.of(AnnotationRows.selector(rows, 6)),
                            Instant.ofEpochMilli(rows.getLong(4))),
                            gone == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(gone))));
                }
                return List.copyOf(found);
            }
        }
    }
}
