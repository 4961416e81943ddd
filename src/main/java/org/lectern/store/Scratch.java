package org.lectern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A file of what can be made again at any time, kept because making it takes long. It holds nothing of the user's, stands
/// in no backup, and may be deleted. When it cannot be used, everything is as if it were empty.
public final class Scratch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Scratch.class.getName());
    private static final String MAKER = "";

    private final Path file;
    private final Supplier<String> maker;
    private final ReentrantLock using = new ReentrantLock();
    private @Nullable Connection connection;
    private boolean ended;

    /// @param maker names who makes what is kept; what another one made is forgotten
    Scratch(Path file, Supplier<String> maker) {
        this.file = file;
        this.maker = maker;
    }

    /// What is kept under a key, if it is there and whole.
    public Optional<byte[]> get(String key) {
        return with(open -> {
            try (var query = open.prepareStatement("SELECT value, sum FROM made WHERE key = ?")) {
                query.setString(1, key);
                try (var rows = query.executeQuery()) {
                    return rows.next() && rows.getLong(2) == sum(key, rows.getBytes(1))
                            ? Optional.of(rows.getBytes(1))
                            : Optional.<byte[]>empty();
                }
            }
        }, Optional.empty());
    }

    /// Keeps something, unless that cannot be done.
    public void put(String key, byte[] value) {
        with(open -> put(open, key, value), 0);
    }

    @Override
    public void close() {
        using.lock();
        try {
            ended = true;
            shut();
        } finally {
            using.unlock();
        }
    }

    private <T> T with(Store.Work<T> work, T otherwise) {
        using.lock();
        try {
            if (ended) {
                return otherwise;
            }
            if (connection == null) {
                connection = open();
            }
            return work.with(connection);
        } catch (SQLException | IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "the file " + file + " is not used any more until the next start", e);
            ended = true;
            shut();
            return otherwise;
        } finally {
            using.unlock();
        }
    }

    /// Opens what is there; begins anew when it is damaged, or was made by another.
    private Connection open() throws SQLException, IOException {
        var name = maker.get();
        if (Files.exists(file)) {
            try {
                var there = Sqlite.scratch(file);
                if (madeBy(there, name)) {
                    return there;
                }
                there.close();
            } catch (SQLException e) {
                LOG.log(Level.INFO, "the file " + file + " is begun anew", e);
            }
        }
        for (var part : new String[]{"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        }
        var made = Sqlite.scratch(file);
        Sqlite.execute(made,
                "CREATE TABLE made (key TEXT PRIMARY KEY, value BLOB NOT NULL, sum INTEGER NOT NULL) STRICT");
        put(made, MAKER, name.getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private static boolean madeBy(Connection there, String name) throws SQLException {
        try (var query = there.prepareStatement("SELECT value FROM made WHERE key = ?")) {
            query.setString(1, MAKER);
            try (var rows = query.executeQuery()) {
                return rows.next() && Arrays.equals(rows.getBytes(1), name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static int put(Connection open, String key, byte[] value) throws SQLException {
        try (var put = open.prepareStatement("REPLACE INTO made (key, value, sum) VALUES (?, ?, ?)")) {
            put.setString(1, key);
            put.setBytes(2, value);
            put.setLong(3, sum(key, value));
            return put.executeUpdate();
        }
    }

    private static long sum(String key, byte[] value) {
        var sum = new CRC32();
        sum.update(ByteBuffer.wrap(key.getBytes(StandardCharsets.UTF_8)));
        sum.update(value);
        return sum.getValue();
    }

    private void shut() {
        var was = connection;
        connection = null;
        if (was != null) {
            try {
                was.close();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "the file " + file + " was not closed", e);
            }
        }
    }
}
