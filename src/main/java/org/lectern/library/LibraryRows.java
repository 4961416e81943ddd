package org.lectern.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.briefing.ItemRef;

/// The tables of what was added in its place, and of what was read.
final class LibraryRows {

    private final Connection connection;

    LibraryRows(Connection connection) {
        this.connection = connection;
    }

    void add(Collection<Path> paths) throws SQLException {
        try (var insert = connection
                .prepareStatement("INSERT OR IGNORE INTO added (path, at) VALUES (?, unixepoch())")) {
            for (var path : paths) {
                insert.setString(1, path.toString());
                insert.execute();
            }
        }
    }

    List<Path> added() throws SQLException {
        try (var query = connection.prepareStatement("SELECT path FROM added ORDER BY rowid");
                var rows = query.executeQuery()) {
            var added = new ArrayList<Path>();
            while (rows.next()) {
                added.add(Path.of(rows.getString(1)));
            }
            return List.copyOf(added);
        }
    }

    void markRead(Collection<ItemRef> items, boolean read) throws SQLException {
        try (var change = connection.prepareStatement(read
                ? "INSERT OR IGNORE INTO read_item (briefing, item, at) VALUES (?, ?, unixepoch())"
                : "DELETE FROM read_item WHERE briefing = ? AND item = ?")) {
            for (var item : items) {
                change.setString(1, item.briefing());
                change.setString(2, item.item());
                change.addBatch();
            }
            change.executeBatch();
        }
    }

    Set<ItemRef> read() throws SQLException {
        try (var query = connection.prepareStatement("SELECT briefing, item FROM read_item");
                var rows = query.executeQuery()) {
            var read = new HashSet<ItemRef>();
            while (rows.next()) {
                read.add(new ItemRef(rows.getString(1), rows.getString(2)));
            }
            return Set.copyOf(read);
        }
    }
}
