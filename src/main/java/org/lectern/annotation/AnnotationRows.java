package org.lectern.annotation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.annotation.History.State;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// The table of the highlights. What is deleted stays in it, marked, so that undo finds it.
final class AnnotationRows {

    private static final String SELECT = "SELECT id, briefing, item, start, finish, exact, prefix, suffix, colour, note,"
            + " created, modified FROM annotation WHERE deleted = 0 ";

    private final Connection connection;

    AnnotationRows(Connection connection) {
        this.connection = connection;
    }

    void insert(Annotation annotation) throws SQLException {
        try (var insert = connection
                .prepareStatement("INSERT INTO annotation (id, briefing, item, start, finish, exact,"
                        + " prefix, suffix, colour, note, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, annotation.id().toString());
            insert.setString(2, annotation.item().briefing());
            insert.setString(3, annotation.item().item());
            set(insert, 4, annotation.anchor());
            insert.setString(9, annotation.colour().name());
            insert.setString(10, annotation.note());
            insert.setLong(11, annotation.created().toEpochMilli());
            insert.setLong(12, annotation.modified().toEpochMilli());
            insert.execute();
        }
    }

    void set(UUID id, State state, Instant modified) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE annotation SET colour = ?, note = ?, deleted = ?, modified = ? WHERE id = ?")) {
            update.setString(1, state.colour().name());
            update.setString(2, state.note());
            update.setBoolean(3, state.deleted());
            update.setLong(4, modified.toEpochMilli());
            update.setString(5, id.toString());
            update.execute();
        }
    }

    /// Sets the note of an annotation that is deleted.
    ///
    /// @return whether it is
    boolean noteDeleted(UUID id, String note) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE annotation SET note = ? WHERE id = ? AND deleted = 1")) {
            update.setString(1, note);
            update.setString(2, id.toString());
            return update.executeUpdate() > 0;
        }
    }

    Optional<Annotation> find(UUID id) throws SQLException {
        return select("AND id = ?", id.toString()).stream().findFirst();
    }

    List<Annotation> of(ItemRef item) throws SQLException {
        return select("AND briefing = ? AND item = ?", item.briefing(), item.item());
    }

    List<Annotation> all() throws SQLException {
        return select("ORDER BY modified DESC, rowid DESC");
    }

    Map<ItemRef, Integer> counts() throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT briefing, item, count(*) FROM annotation WHERE deleted = 0 GROUP BY briefing, item");
                var rows = query.executeQuery()) {
            var counts = new HashMap<ItemRef, Integer>();
            while (rows.next()) {
                counts.put(new ItemRef(rows.getString(1), rows.getString(2)), rows.getInt(3));
            }
            return Map.copyOf(counts);
        }
    }

    static void set(PreparedStatement statement, int first, Anchor anchor) throws SQLException {
        statement.setInt(first, anchor.span().start());
        statement.setInt(first + 1, anchor.span().end());
        statement.setString(first + 2, anchor.quote().exact());
        statement.setString(first + 3, anchor.quote().prefix());
        statement.setString(first + 4, anchor.quote().suffix());
    }

    static Anchor anchor(ResultSet rows, int first) throws SQLException {
        return new Anchor(new Span(rows.getInt(first), rows.getInt(first + 1)),
                new Quote(rows.getString(first + 2), rows.getString(first + 3), rows.getString(first + 4)));
    }

    private List<Annotation> select(String rest, String... arguments) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + rest)) {
            for (var at = 0; at < arguments.length; at++) {
                query.setString(at + 1, arguments[at]);
            }
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Annotation>();
                while (rows.next()) {
                    found.add(new Annotation(UUID.fromString(rows.getString(1)),
                            new ItemRef(rows.getString(2), rows.getString(3)), anchor(rows, 4),
                            Colour.valueOf(rows.getString(9)), rows.getString(10),
                            Instant.ofEpochMilli(rows.getLong(11)), Instant.ofEpochMilli(rows.getLong(12))));
                }
                return List.copyOf(found);
            }
        }
    }
}
