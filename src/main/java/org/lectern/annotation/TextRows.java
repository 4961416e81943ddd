package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.lectern.store.Packed;

/// The table of the texts that notes were made on, each kept once, packed, under its digest, for as long as the store.
final class TextRows {

    private final Connection connection;

    TextRows(Connection connection) {
        this.connection = connection;
    }

    /// Keeps a text and names it.
    String keep(String text) throws SQLException {
        var name = Packed.digest(text);
        try (var insert = connection
                .prepareStatement("INSERT OR IGNORE INTO annotated_text (name, content) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setBytes(2, Packed.pack(text));
            insert.execute();
        }
        return name;
    }

    /// A text; nothing when it is not kept. A damaged one is as good as none: without it notes are placed by their
    /// selectors, which is stricter.
    Optional<String> find(String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT content FROM annotated_text WHERE name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Packed.unpack(rows.getBytes(1), name) : Optional.empty();
            }
        }
    }
}
