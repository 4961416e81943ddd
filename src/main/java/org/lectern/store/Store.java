package org.lectern.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The file that holds what the user made: opened, migrated, written by one thread, closed.
public final class Store implements AutoCloseable {

    /// The name of the file in the data folder.
    public static final String FILE = "lectern.db";

    private final Path folder;
    private final Lock lock;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock reading = new ReentrantLock();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("store").daemon().factory());
    private final List<Scratch> scratches = new CopyOnWriteArrayList<>();

    private Store(Path folder, Lock lock, Connection writer, Connection reader) {
        this.folder = folder;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the store of a data folder, makes it when there is none, and brings its tables up to date. What is there
    /// is copied to the folder `backup` once a day, and before its tables change.
    ///
    /// @throws StoreException when the folder cannot be used, another Lectern holds it, or a newer one wrote it
    public static Store open(Path folder, List<Schema> schemas) {
        makePrivate(folder);
        var lock = Lock.take(folder);
        try {
            var file = folder.resolve(FILE);
            var backups = new Backups(folder.resolve("backup"));
            var writer = Sqlite.open(file, false);
            try {
                Sqlite.check(writer, file);
                if (Migration.holdsTables(writer)) {
                    backups.daily(writer);
                }
                new Migration(writer, file, backups).run(schemas);
                return new Store(folder, lock, writer, Sqlite.open(file, true));
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw Sqlite.told(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Runs a query; may be called on any thread.
    public <T> T read(Work<T> work) {
        reading.lock();
        try {
            return work.with(reader);
        } catch (SQLException e) {
            throw Sqlite.told(e);
        } finally {
            reading.unlock();
        }
    }

    /// Runs a change in one transaction on the store's thread and returns when it is on the disk: all of it or none.
    public <T> T write(Work<T> work) {
        var result = thread.submit(() -> Sqlite.transaction(writer, work));
        var interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw switch (e.getCause()) {
                        case SQLException cause -> Sqlite.told(cause);
                        case RuntimeException cause -> cause;
                        case Error cause -> throw cause;
                        case null, default -> new StoreException("The change could not be written.", e);
                    };
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// A file beside the store for what can be made again; it is closed with the store.
    ///
    /// @param name of the file, without its ending
    /// @param maker names who makes what is kept, asked when it is first needed; what another one made is forgotten
    public Scratch scratch(String name, Supplier<String> maker) {
        var scratch = new Scratch(folder.resolve(name + ".db"), maker);
        scratches.add(scratch);
        return scratch;
    }

    /// Finishes what is being written and lets the file go.
    @Override
    public void close() {
        thread.close();
        scratches.forEach(Scratch::close);
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw Sqlite.told(e);
        } finally {
            reading.unlock();
            lock.close();
        }
    }

    private static void makePrivate(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw new StoreException("The data folder " + folder
                    + " cannot be made; name another one with --data, or allow writing there.", e);
        }
    }

    /// What is done with the connection.
    @FunctionalInterface
    public interface Work<T> {

        T with(Connection connection) throws SQLException;
    }
}
