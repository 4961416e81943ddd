package org.lectern.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.store.Statements;

/// A table of which undo takes rows back. What its other columns hold is reckoned from these, or is nobody's to undo.
///
/// @param table its name
/// @param columns the user's columns, the key first; every other column has a default
public record Tracked(String table, List<String> columns) {

    public Tracked {
        columns = List.copyOf(columns);
    }

    /// A row as it is now; empty when there is none.
    Optional<String> snapshot(Statements statements, String key) throws SQLException {
        var query = statements.of("SELECT json_array(" + String.join(", ", columns) + ") FROM " + table + " WHERE "
                + columns.getFirst() + " = ?");
        query.setString(1, key);
        try (var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /// Brings a row back to a snapshot; takes it away when there was none.
    void restore(Statements statements, String key, Optional<String> snapshot) throws SQLException {
        var change = statements.of(
                snapshot.isPresent() ? upsert() : "DELETE FROM " + table + " WHERE " + columns.getFirst() + " = ?");
        change.setString(1, snapshot.orElse(key));
        change.execute();
    }

    /// The path of a column's value in a snapshot.
    String path(String column) {
        return "$[" + columns.indexOf(column) + "]";
    }

    private String upsert() {
        var values = IntStream.range(0, columns.size()).mapToObj(at -> "json_extract(?1, '$[" + at + "]')")
                .collect(Collectors.joining(", "));
        var changes = columns.stream().skip(1).map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values + ") ON CONFLICT ("
                + columns.getFirst() + ") DO UPDATE SET " + changes;
    }
}
