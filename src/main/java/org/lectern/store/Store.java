package org.lectern.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The file that holds what the user made: opened, migrated, written by one thread, closed.
public final class Store implements AutoCloseable {

    /// The name of the file in the data folder.
    public static final String FILE = "lectern.db";

    private Store() {}

    /// Opens the store of a data folder, makes it when there is none, and brings its tables up to date.
    ///
    /// @throws StoreException when the folder cannot be used, another Lectern holds it, or a newer one wrote it
    public static Store open(Path folder, List<Schema> schemas) {
        throw new UnsupportedOperationException(folder + " " + schemas);
    }

    /// Runs a query; may be called on any thread.
    public <T> T read(Work<T> work) {
        throw new UnsupportedOperationException(work.toString());
    }

    /// Runs a change in one transaction on the store's thread and returns when it is on the disk: all of it or none.
    public <T> T write(Work<T> work) {
        throw new UnsupportedOperationException(work.toString());
    }

    @Override
    public void close() {}

    /// What is done with the connection.
    @FunctionalInterface
    public interface Work<T> {

        T with(Connection connection) throws SQLException;
    }
}
