package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.briefing.ItemRef;
import org.lectern.history.Tracked;

/// The table of the bookmarks.
final class BookmarkRows {

    static final Tracked TRACKED = new Tracked("bookmark",
            List.of("id", "briefing", "item", "start", "finish", "exact", "prefix", "suffix", "created"));

    private static final String SELECT = "SELECT id, briefing, item, created, exact IS NULL, start, finish, exact,"
            + " prefix, suffix FROM bookmark ";

    private final Connection connection;

    BookmarkRows(Connection connection) {
        this.connection = connection;
    }

    void insert(Bookmark bookmark) throws SQLException {
        try (var insert = connection
                .prepareStatement("INSERT INTO bookmark (id, briefing, item, created, start, finish,"
                        + " exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, bookmark.id().toString());
            insert.setString(2, bookmark.item().briefing());
            insert.setString(3, bookmark.item().item());
            insert.setLong(4, bookmark.created().toEpochMilli());
            if (bookmark.place().isPresent()) {
                AnnotationRows.set(insert, 5, bookmark.place().get());
            }
            insert.execute();
        }
    }

    void delete(UUID id) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM bookmark WHERE id = ?")) {
            delete.setString(1, id.toString());
            delete.execute();
        }
    }

    Optional<Bookmark> find(UUID id) throws SQLException {
        return select("WHERE id = ?", id.toString()).stream().findFirst();
    }

    /// The bookmark of an item as a whole.
    Optional<Bookmark> ofItem(ItemRef item) throws SQLException {
        return select("WHERE briefing = ? AND item = ? AND exact IS NULL", item.briefing(), item.item()).stream()
                .findFirst();
    }

    List<Bookmark> all() throws SQLException {
        return select("ORDER BY created DESC, rowid DESC");
    }

    Set<ItemRef> items() throws SQLException {
        return all().stream().map(Bookmark::item).collect(Collectors.toUnmodifiableSet());
    }

    private List<Bookmark> select(String rest, String... arguments) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + rest)) {
            for (var at = 0; at < arguments.length; at++) {
                query.setString(at + 1, arguments[at]);
            }
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Bookmark>();
                while (rows.next()) {
                    found.add(new Bookmark(UUID.fromString(rows.getString(1)),
                            new ItemRef(rows.getString(2), rows.getString(3)),
                            rows.getBoolean(5) ? Optional.empty() : Optional.of(AnnotationRows.selector(rows, 6)),
                            Instant.ofEpochMilli(rows.getLong(4))));
                }
                return List.copyOf(found);
            }
        }
    }
}
