package org.lectern.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.ItemRef;
import org.lectern.history.Recorder.Change;

/// The tables of the steps and of what they changed.
final class StepRows {

    /// What is done to the same row within this time goes on with the step before.
    private static final Duration ONE_GO = Duration.ofMinutes(1);
    private static final String SELECT = "SELECT number, verb, briefing, item, changes, at, undone FROM history_step ";

    private final Connection connection;

    StepRows(Connection connection) {
        this.connection = connection;
    }

    void add(String verb, Optional<ItemRef> item, List<Change> changes, Instant at, boolean goesOn)
            throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM history_step WHERE undone = 1")) {
            delete.execute();
        }
        if (goesOn && changes.size() == 1 && extend(verb, changes.getFirst(), at)) {
            return;
        }
        var number = insert(verb, item, changes.size(), at);
        try (var insert = connection.prepareStatement(
                "INSERT INTO history_change (step, tracked, subject, before, after) VALUES (?, ?, ?, ?, ?)")) {
            for (var change : changes) {
                insert.setLong(1, number);
                insert.setString(2, change.table());
                insert.setString(3, change.subject());
                insert.setString(4, change.before().orElse(null));
                insert.setString(5, change.after().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    Optional<Step> undoable() throws SQLException {
        return select("WHERE undone = 0 ORDER BY number DESC LIMIT 1").stream().findFirst();
    }

    Optional<Step> redoable() throws SQLException {
        return select("WHERE undone = 1 ORDER BY number LIMIT 1").stream().findFirst();
    }

    List<Step> list(int offset, int limit) throws SQLException {
        return select("ORDER BY number DESC LIMIT " + limit + " OFFSET " + offset);
    }

    /// What a step changed, in the order to take it back or again.
    List<Change> changes(long step, boolean back) throws SQLException {
        try (var query = connection.prepareStatement("SELECT tracked, subject, before, after FROM history_change"
                + " WHERE step = ? ORDER BY rowid" + (back ? " DESC" : ""))) {
            query.setLong(1, step);
            try (var rows = query.executeQuery()) {
                var changes = new ArrayList<Change>();
                while (rows.next()) {
                    changes.add(new Change(rows.getString(1), rows.getString(2),
                            Optional.ofNullable(rows.getString(3)), Optional.ofNullable(rows.getString(4))));
                }
                return changes;
            }
        }
    }

    void mark(long step, boolean undone) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE history_step SET undone = ? WHERE number = ?")) {
            update.setBoolean(1, undone);
            update.setLong(2, step);
            update.execute();
        }
    }

    /// Lets the newest step go on, when it did the same to the same row a moment ago.
    private boolean extend(String verb, Change change, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE history_change SET after = ? WHERE step ="
                + " (SELECT number FROM history_step WHERE number = (SELECT max(number) FROM history_step)"
                + " AND verb = ? AND changes = 1 AND at BETWEEN ? AND ?) AND tracked = ? AND subject = ?")) {
            update.setString(1, change.after().orElse(null));
            update.setString(2, verb);
            update.setLong(3, at.minus(ONE_GO).toEpochMilli());
            update.setLong(4, at.toEpochMilli());
            update.setString(5, change.table());
            update.setString(6, change.subject());
            if (update.executeUpdate() == 0) {
                return false;
            }
        }
        try (var update = connection
                .prepareStatement(
                        "UPDATE history_step SET at = ? WHERE number = (SELECT max(number) FROM history_step)")) {
            update.setLong(1, at.toEpochMilli());
            update.execute();
        }
        return true;
    }

    private long insert(String verb, Optional<ItemRef> item, int changes, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO history_step (verb, briefing, item, changes, at) VALUES (?, ?, ?, ?, ?) RETURNING number")) {
            insert.setString(1, verb);
            insert.setString(2, item.map(ItemRef::briefing).orElse(null));
            insert.setString(3, item.map(ItemRef::item).orElse(null));
            insert.setInt(4, changes);
            insert.setLong(5, at.toEpochMilli());
            try (var rows = insert.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private List<Step> select(String rest) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + rest); var rows = query.executeQuery()) {
            var steps = new ArrayList<Step>();
            while (rows.next()) {
                steps.add(step(rows));
            }
            return List.copyOf(steps);
        }
    }

    private static Step step(ResultSet rows) throws SQLException {
        var item = Optional.ofNullable(rows.getString(3));
        var name = rows.getString(4);
        return new Step(rows.getLong(1), rows.getString(2), item.map(briefing -> new ItemRef(briefing, name)),
                rows.getInt(5), Instant.ofEpochMilli(rows.getLong(6)), rows.getBoolean(7));
    }
}
