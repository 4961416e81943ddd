package org.lectern.annotation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.history.Tracked;
import org.lectern.store.Statements;

/// The table of the notes. What is deleted stays in it, marked, so that no import brings it back unasked.
final class AnnotationRows implements AutoCloseable {

    static final Tracked TRACKED = new Tracked("annotation",
            List.of("id", "briefing", "item", "target", "start", "finish", "exact", "prefix", "suffix",
                    "confirmed_start", "confirmed_finish", "confirmed_exact", "confirmed_prefix", "confirmed_suffix",
                    "subject", "measure", "unit", "period", "metric", "colour", "note", "tags", "author", "created",
                    "modified", "confirmed_in", "deleted"));
    /// The columns that [#annotation] reads, in its order.
    static final String COLUMNS = String.join(", ", TRACKED.columns().subList(0, 26));

    private static final String UPSERT = "INSERT INTO annotation (" + COLUMNS + ") VALUES ("
            + "?, ".repeat(25) + "?) ON CONFLICT (id) DO UPDATE SET "
            + String.join(", ", TRACKED.columns().subList(1, 26).stream().map(each -> each + " = excluded." + each)
                    .toList());

    private final Statements statements;

    AnnotationRows(Connection connection) {
        statements = new Statements(connection);
    }

    /// Makes the row, or changes it; whether it is deleted stays as it is.
    void put(Annotation annotation) throws SQLException {
        var put = statements.of(UPSERT);
        bind(put, annotation);
        put.execute();
    }

    void delete(UUID id, boolean deleted, Instant at) throws SQLException {
        var update = statements.of("UPDATE annotation SET deleted = ?, modified = ? WHERE id = ?");
        update.setBoolean(1, deleted);
        update.setLong(2, at.toEpochMilli());
        update.setString(3, id.toString());
        update.execute();
    }

    /// Sets the note of an annotation that is deleted.
    ///
    /// @return whether it is
    boolean noteDeleted(UUID id, String note) throws SQLException {
        var update = statements.of("UPDATE annotation SET note = ? WHERE id = ? AND deleted = 1");
        update.setString(1, note);
        update.setString(2, id.toString());
        return update.executeUpdate() > 0;
    }

    Optional<Annotation> find(UUID id) throws SQLException {
        return select("deleted = 0 AND id = ?", id.toString()).stream().findFirst();
    }

    List<Annotation> all() throws SQLException {
        return select("deleted = 0 ORDER BY modified DESC, rowid DESC");
    }

    Map<ItemRef, Integer> counts() throws SQLException {
        var query = statements
                .of("SELECT briefing, item, count(*) FROM annotation WHERE deleted = 0 GROUP BY briefing, item");
        try (var rows = query.executeQuery()) {
            var counts = new HashMap<ItemRef, Integer>();
            while (rows.next()) {
                counts.put(new ItemRef(rows.getString(1), rows.getString(2)), rows.getInt(3));
            }
            return Map.copyOf(counts);
        }
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    /// Sets the first 26 arguments of a statement, those of [#COLUMNS].
    static void bind(PreparedStatement put, Annotation annotation) throws SQLException {
        put.setString(1, annotation.id().toString());
        put.setString(2, annotation.item().briefing());
        put.setString(3, annotation.item().item());
        for (var column = 5; column <= 19; column++) {
            put.setNull(column, Types.NULL);
        }
        target(put, annotation.target());
        put.setString(20, annotation.colour().name());
        put.setString(21, annotation.note());
        put.setString(22, Json.array(annotation.tags()));
        put.setString(23, annotation.author());
        put.setLong(24, annotation.created().toEpochMilli());
        put.setLong(25, annotation.modified().toEpochMilli());
        put.setString(26, annotation.target() instanceof Target.Words words ? words.text() : "");
    }

    static void set(PreparedStatement statement, int first, Selector selector) throws SQLException {
        statement.setObject(first, selector.position().map(Span::start).orElse(null));
        statement.setObject(first + 1, selector.position().map(Span::end).orElse(null));
        statement.setString(first + 2, selector.quote().exact());
        statement.setString(first + 3, selector.quote().prefix());
        statement.setString(first + 4, selector.quote().suffix());
    }

    static Selector selector(ResultSet rows, int first) throws SQLException {
        return new Selector(span(rows, first),
                new Quote(rows.getString(first + 2), rows.getString(first + 3), rows.getString(first + 4)));
    }

    /// Reads a span from two columns; empty where they are.
    static Optional<Span> span(ResultSet rows, int first) throws SQLException {
        return rows.getObject(first) == null
                ? Optional.empty()
                : Optional.of(new Span(rows.getInt(first), rows.getInt(first + 1)));
    }

    static Annotation annotation(ResultSet rows) throws SQLException {
        return new Annotation(UUID.fromString(rows.getString(1)), new ItemRef(rows.getString(2), rows.getString(3)),
                target(rows), Colour.valueOf(rows.getString(20)), rows.getString(21), Json.strings(rows.getString(22)),
                rows.getString(23), Instant.ofEpochMilli(rows.getLong(24)), Instant.ofEpochMilli(rows.getLong(25)));
    }

    private List<Annotation> select(String which, String... arguments) throws SQLException {
        var query = statements.of("SELECT " + COLUMNS + " FROM annotation WHERE " + which);
        for (var at = 0; at < arguments.length; at++) {
            query.setString(at + 1, arguments[at]);
        }
        try (var rows = query.executeQuery()) {
            var found = new ArrayList<Annotation>();
            while (rows.next()) {
                found.add(annotation(rows));
            }
            return List.copyOf(found);
        }
    }

    private static void target(PreparedStatement put, Target target) throws SQLException {
        switch (target) {
            case Target.Words words -> {
                put.setString(4, "WORDS");
                set(put, 5, words.first());
                set(put, 10, words.confirmed());
            }
            case Target.Whole _ -> put.setString(4, "WHOLE");
            case Target.Figure figure -> {
                put.setString(4, "FIGURE");
                put.setString(15, figure.subject());
                put.setString(16, figure.measure());
                put.setString(17, figure.unit().code());
                put.setString(18, figure.period().text());
                put.setString(19, figure.metric().orElse(null));
            }
        }
    }

    private static Target target(ResultSet rows) throws SQLException {
        return switch (rows.getString(4)) {
            case "WORDS" -> new Target.Words(selector(rows, 5), selector(rows, 10), rows.getString(26));
            case "WHOLE" -> new Target.Whole();
            case "FIGURE" -> new Target.Figure(rows.getString(15), rows.getString(16), new Unit(rows.getString(17)),
                    Period.parse(rows.getString(18)), Optional.ofNullable((@Nullable String) rows.getString(19)));
            default -> throw new SQLException("a note on what no one knows: " + rows.getString(4));
        };
    }
}
