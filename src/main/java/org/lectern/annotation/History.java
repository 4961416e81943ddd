package org.lectern.annotation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.annotation.Step.Verb;
import org.lectern.briefing.ItemRef;

/// The steps the reader took, kept with the notes so that undo reaches back over restarts.
final class History {

    /// A note that is written in one go is one step.
    private static final Duration ONE_GO = Duration.ofMinutes(1);

    private final Connection connection;

    History(Connection connection) {
        this.connection = connection;
    }

    /// Adds a step; what was undone before it cannot be done again.
    void add(Entry entry) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM step WHERE undone = 1")) {
            delete.execute();
        }
        if (entry.verb() == Verb.NOTE && extend(entry)) {
            return;
        }
        try (var insert = connection.prepareStatement("INSERT INTO step (verb, subject, briefing, item, at,"
                + " colour_before, note_before, deleted_before, colour_after, note_after, deleted_after)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, entry.verb().name());
            insert.setString(2, entry.subject().toString());
            insert.setString(3, entry.item().briefing());
            insert.setString(4, entry.item().item());
            insert.setLong(5, entry.at().toEpochMilli());
            insert.setString(6, entry.before().colour().name());
            insert.setString(7, entry.before().note());
            insert.setBoolean(8, entry.before().deleted());
            insert.setString(9, entry.after().colour().name());
            insert.setString(10, entry.after().note());
            insert.setBoolean(11, entry.after().deleted());
            insert.execute();
        }
    }

    /// Lets the step that deleted an annotation bring back a note that came too late for it.
    boolean noteDeleted(UUID subject, String note) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE step SET note_before = ?, note_after = ? WHERE number ="
                + " (SELECT max(number) FROM step WHERE subject = ? AND verb = ?)")) {
            update.setString(1, note);
            update.setString(2, note);
            update.setString(3, subject.toString());
            update.setString(4, Verb.DELETE.name());
            return update.executeUpdate() > 0;
        }
    }

    Optional<Step> undo() throws SQLException {
        return take("undone = 0 ORDER BY number DESC", true);
    }

    Optional<Step> redo() throws SQLException {
        return take("undone = 1 ORDER BY number", false);
    }

    Optional<Step> undoable() throws SQLException {
        return find("undone = 0 ORDER BY number DESC").map(Row::step);
    }

    Optional<Step> redoable() throws SQLException {
        return find("undone = 1 ORDER BY number").map(Row::step);
    }

    /// Lets the newest step go on, when it wrote the same note a moment ago.
    private boolean extend(Entry entry) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE step SET note_after = ?, at = ?"
                + " WHERE number = (SELECT max(number) FROM step) AND verb = ? AND subject = ? AND at BETWEEN ? AND ?")) {
            update.setString(1, entry.after().note());
            update.setLong(2, entry.at().toEpochMilli());
            update.setString(3, Verb.NOTE.name());
            update.setString(4, entry.subject().toString());
            update.setLong(5, entry.at().minus(ONE_GO).toEpochMilli());
            update.setLong(6, entry.at().toEpochMilli());
            return update.executeUpdate() > 0;
        }
    }

    private Optional<Step> take(String which, boolean back) throws SQLException {
        var found = find(which);
        if (found.isPresent()) {
            var row = found.get();
            var state = back ? row.before() : row.after();
            if (row.bookmark()) {
                new BookmarkRows(connection).set(row.subject(), state.deleted());
            } else {
                new AnnotationRows(connection).set(row.subject(), state, row.at());
            }
            try (var update = connection.prepareStatement("UPDATE step SET undone = ? WHERE number = ?")) {
                update.setBoolean(1, back);
                update.setLong(2, row.number());
                update.execute();
            }
        }
        return found.map(Row::step);
    }

    private Optional<Row> find(String which) throws SQLException {
        try (var query = connection.prepareStatement("SELECT number, verb, subject, briefing, item, at, colour_before,"
                + " note_before, deleted_before, colour_after, note_after, deleted_after FROM step WHERE " + which
                + " LIMIT 1"); var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(row(rows)) : Optional.empty();
        }
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getLong(1),
                new Step(Verb.valueOf(rows.getString(2)), new ItemRef(rows.getString(4), rows.getString(5))),
                UUID.fromString(rows.getString(3)), state(rows, 7), state(rows, 10),
                Instant.ofEpochMilli(rows.getLong(6)));
    }

    private static State state(ResultSet rows, int first) throws SQLException {
        return new State(Colour.valueOf(rows.getString(first)), rows.getString(first + 1), rows.getBoolean(first + 2));
    }

    /// What a step can change. A bookmark has only the last of it.
    record State(Colour colour, String note, boolean deleted) {}

    /// A step to keep.
    record Entry(Verb verb, UUID subject, ItemRef item, State before, State after, Instant at) {

        static Entry bookmark(Verb verb, Bookmark bookmark, Instant at) {
            var there = new State(Colour.YELLOW, "", false);
            var gone = new State(Colour.YELLOW, "", true);
            return verb == Verb.BOOKMARK
                    ? new Entry(verb, bookmark.id(), bookmark.item(), gone, there, at)
                    : new Entry(verb, bookmark.id(), bookmark.item(), there, gone, at);
        }
    }

    private record Row(long number, Step step, UUID subject, State before, State after, Instant at) {

        boolean bookmark() {
            return step.verb() == Verb.BOOKMARK || step.verb() == Verb.REMOVE_BOOKMARK;
        }
    }
}
