package org.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// Copies of the file, each checked before it takes its name; of the daily ones the newest ten are kept.
final class Backups {

    private static final String DAY = "day-";
    private static final int KEPT = 10;

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /// Makes today's copy, unless there is one.
    void daily(Connection connection) throws SQLException {
        var name = DAY + LocalDate.now(ZoneId.systemDefault());
        if (!Files.exists(folder.resolve(name + ".db"))) {
            make(connection, name);
            try {
                for (var old : daily().stream().skip(KEPT).toList()) {
                    Files.delete(old);
                }
            } catch (IOException e) {
                throw new StoreException("An old copy in " + folder + " cannot be deleted: " + e.getMessage(), e);
            }
        }
    }

    /// Makes a copy under a name; one that has the name is kept under a number.
    void make(Connection connection, String name) throws SQLException {
        try {
            Files.createDirectories(folder);
            var copy = folder.resolve(name + ".part");
            Files.deleteIfExists(copy);
            try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, copy.toString());
                vacuum.execute();
            }
            try (var opened = Sqlite.open(copy, true)) {
                Sqlite.check(opened, copy);
            }
            Files.move(copy, free(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("No copy of what is stored could be made in " + folder + ": " + e.getMessage(), e);
        }
    }

    private Path free(String name) {
        var file = folder.resolve(name + ".db");
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ".db");
        }
        return file;
    }

    private List<Path> daily() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(DAY))
                    .sorted(Comparator.comparing(Path::getFileName).reversed()).toList();
        }
    }
}
