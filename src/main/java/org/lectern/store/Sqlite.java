package org.lectern.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.lectern.store.Store.Work;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// The settings with which the file is opened, and what else is particular to SQLite.
final class Sqlite {

    private Sqlite() {}

    static Connection open(Path file, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        if (!readOnly) {
            config.setJournalMode(JournalMode.WAL);
        }
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5000);
        config.enableLoadExtension(false);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        execute(connection, readOnly ? "PRAGMA query_only = ON" : "PRAGMA fullfsync = ON");
        return connection;
    }

    /// Opens a file that may be lost: what was written lately need not be on the disk when the power goes.
    static Connection scratch(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(5000);
        config.enableLoadExtension(false);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /// Refuses a file whose pages are damaged.
    static void check(Connection connection, Path file) throws SQLException {
        if (!text(connection, "PRAGMA quick_check(1)").equals("ok")) {
            throw new StoreException("The file " + file + " is damaged. Close Lectern, keep a copy of the file, and put"
                    + " the newest one of the folder “backup” in its place.");
        }
    }

    static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        return Integer.parseInt(text(connection, query));
    }

    static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    static StoreException told(SQLException e) {
        return new StoreException("The change was not written: " + e.getMessage()
                + ". Nothing was lost; look whether the disk is full or the data folder may not be written to.", e);
    }
}
