package org.lectern.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Leads the tables of all features from the form in the file to today's, in one transaction.
final class Migration {

    /// Marks a SQLite file as one of Lectern: the letters `Lect`.
    private static final int APPLICATION = 0x4c656374;

    private final Connection connection;
    private final Path file;
    private final Backups backups;

    Migration(Connection connection, Path file, Backups backups) {
        this.connection = connection;
        this.file = file;
        this.backups = backups;
    }

    /// Whether anything was written to the file before.
    static boolean holdsTables(Connection connection) throws SQLException {
        return Sqlite.number(connection, "SELECT count(*) FROM sqlite_schema") > 0;
    }

    void run(List<Schema> schemas) throws SQLException {
        var old = holdsTables(connection);
        if (old && Sqlite.number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new StoreException("The file " + file + " is no store of Lectern; move it away, or name another"
                    + " folder with --data.");
        }
        if (!old) {
            Sqlite.execute(connection, "PRAGMA application_id = " + APPLICATION);
            Sqlite.execute(connection, "CREATE TABLE schema (feature TEXT PRIMARY KEY, steps INTEGER NOT NULL) STRICT");
        }
        var due = false;
        for (var schema : schemas) {
            var taken = taken(schema);
            if (taken > schema.steps().size()) {
                throw new StoreException("The file " + file + " was written by a newer Lectern (" + schema.feature()
                        + ", form " + taken + "; this one knows " + schema.steps().size()
                        + "). Install the newer one; the file was left as it is.");
            }
            due |= taken < schema.steps().size();
        }
        if (old && due) {
            backups.make(connection, "before-update");
        }
        if (due) {
            Sqlite.transaction(connection, _ -> {
                for (var schema : schemas) {
                    migrate(schema);
                }
                return schemas.size();
            });
        }
    }

    private void migrate(Schema schema) throws SQLException {
        var taken = taken(schema);
        for (var step : schema.steps().subList(taken, schema.steps().size())) {
            for (var statement : step.split(";\\s*\n", -1)) {
                if (!statement.isBlank()) {
                    Sqlite.execute(connection, statement);
                }
            }
        }
        try (var insert = connection.prepareStatement("REPLACE INTO schema VALUES (?, ?)")) {
            insert.setString(1, schema.feature());
            insert.setInt(2, schema.steps().size());
            insert.execute();
        }
    }

    private int taken(Schema schema) throws SQLException {
        try (var query = connection.prepareStatement("SELECT steps FROM schema WHERE feature = ?")) {
            query.setString(1, schema.feature());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
