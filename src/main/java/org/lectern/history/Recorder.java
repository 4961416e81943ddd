package org.lectern.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.store.Statements;

/// Takes down what a step changes, while it changes it.
public final class Recorder implements AutoCloseable {

    private final Connection connection;
    private final Statements statements;
    private final Map<Row, Optional<String>> before = new LinkedHashMap<>();
    private final Instant now;
    private boolean goesOn;

    Recorder(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
        this.statements = new Statements(connection);
    }

    /// When the step is taken.
    public Instant now() {
        return now;
    }

    /// Says that a row is about to be made, changed or taken away.
    public void touch(Tracked table, String key) throws SQLException {
        var row = new Row(table, key);
        if (!before.containsKey(row)) {
            before.put(row, table.snapshot(statements, key));
        }
    }

    /// Says that this step goes on where the last one stopped, if that did the same to the same row a moment ago: what is
    /// written in one go is one step.
    public void goOn() {
        goesOn = true;
    }

    /// Changes one value of a row in what the last step on it keeps, for words that come after the fact.
    public void amend(Tracked table, String key, String column, String value) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE history_change SET"
                + " before = json_set(before, ?1, ?2), after = json_set(after, ?1, ?2) WHERE rowid ="
                + " (SELECT max(rowid) FROM history_change WHERE tracked = ?3 AND subject = ?4)")) {
            update.setString(1, table.path(column));
            update.setString(2, value);
            update.setString(3, table.table());
            update.setString(4, key);
            update.execute();
        }
    }

    boolean goesOn() {
        return goesOn;
    }

    /// What was really changed.
    List<Change> changes() throws SQLException {
        var changes = new ArrayList<Change>();
        for (var entry : before.entrySet()) {
            var row = entry.getKey();
            var after = row.table.snapshot(statements, row.key);
            if (!after.equals(entry.getValue())) {
                changes.add(new Change(row.table.table(), row.key, entry.getValue(), after));
            }
        }
        return changes;
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    /// A row that a step changed, as it was and as it became.
    record Change(String table, String subject, Optional<String> before, Optional<String> after) {}

    private record Row(Tracked table, String key) {}
}
