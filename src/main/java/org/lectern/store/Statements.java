package org.lectern.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The prepared statements of one piece of work, each prepared once however often it runs: preparing a change of a table
/// with triggers costs more than the change.
public final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /// The statement of some SQL; it stays open until the work is closed.
    public PreparedStatement of(String sql) throws SQLException {
        var present = prepared.get(sql);
        if (present == null) {
            present = connection.prepareStatement(sql);
            prepared.put(sql, present);
        }
        return present;
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
    }
}
