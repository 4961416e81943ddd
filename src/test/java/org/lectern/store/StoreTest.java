package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String FIRST = "CREATE TABLE word (word TEXT PRIMARY KEY) STRICT;\n";
    private static final Schema WORDS = new Schema("words", List.of(FIRST));

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWritten() {
        try (var store = open(WORDS)) {
            put(store, "quay");
        }
        try (var store = open(WORDS)) {
            assertThat(words(store)).containsExactly("quay");
        }
    }

    @Test
    void syncsEveryCommitToTheDisk() {
        try (var store = open(WORDS)) {
            assertThat(store.<String>write(connection -> Sqlite.text(connection, "PRAGMA synchronous"))).isEqualTo("2");
            assertThat(store.<String>write(connection -> Sqlite.text(connection, "PRAGMA journal_mode")))
                    .isEqualTo("wal");
        }
    }

    @Test
    void writesAllOfAChangeOrNone() {
        try (var store = open(WORDS)) {
            assertThatThrownBy(() -> store.write(connection -> {
                Sqlite.execute(connection, "INSERT INTO word VALUES ('quay')");
                throw new IllegalStateException("half way");
            })).isInstanceOf(IllegalStateException.class).hasMessage("half way");
            assertThatThrownBy(() -> store.write(connection -> {
                Sqlite.execute(connection, "INSERT INTO word VALUES ('quay')");
                Sqlite.execute(connection, "INSERT INTO nowhere VALUES (1)");
                return true;
            })).isInstanceOf(StoreException.class).hasMessageContaining("no such table");

            assertThat(words(store)).isEmpty();
        }
    }

    @Test
    void readsWhileManyWrite() {
        try (var store = open(WORDS)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var number = 0; number < 50; number++) {
                    var word = "word " + number;
                    threads.execute(() -> put(store, word));
                    threads.execute(() -> assertThat(words(store)).doesNotHaveDuplicates());
                }
            }

            assertThat(words(store)).hasSize(50);
        }
    }

    @Test
    void letsOneLecternIntoAFolder() {
        try (var store = open(WORDS)) {
            assertThatThrownBy(() -> open(WORDS)).isInstanceOf(StoreException.class)
                    .hasMessageContaining("already open").hasMessageContaining(folder.toString());
            put(store, "still writing");
        }
        open(WORDS).close();
    }

    @Test
    void takesTheNextStepAndKeepsACopyOfBefore() throws IOException {
        try (var store = open(WORDS)) {
            put(store, "quay");
        }
        var longer = new Schema("words", List.of(FIRST, "ALTER TABLE word ADD COLUMN said INTEGER DEFAULT 7;\n"));
        try (var store = open(longer)) {
            assertThat(store.<String>read(connection -> Sqlite.text(connection, "SELECT said FROM word")))
                    .isEqualTo("7");
        }
        try (var copies = Files.list(folder.resolve("backup"))) {
            assertThat(copies.map(copy -> copy.getFileName().toString())).contains("before-update.db");
        }
    }

    @Test
    void leavesEverythingAsItWasWhenAStepFails() throws IOException {
        open(WORDS).close();
        var broken = new Schema("words", List.of(FIRST, "CREATE TABLE half (x);\nNONSENSE;\n"));

        assertThatThrownBy(() -> open(broken)).isInstanceOf(StoreException.class);

        try (var store = open(WORDS)) {
            assertThat(store.<String>read(
                    connection -> Sqlite.text(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'")))
                    .isEqualTo("0");
        }
    }

    @Test
    void refusesWhatANewerLecternWrote() throws IOException {
        var newer = new Schema("words", List.of(FIRST, "CREATE TABLE more (x);\n"));
        open(newer).close();
        var before = Files.readAllBytes(folder.resolve(Store.FILE));

        assertThatThrownBy(() -> open(WORDS)).isInstanceOf(StoreException.class).hasMessageContaining("newer Lectern");

        assertThat(Files.readAllBytes(folder.resolve(Store.FILE))).isEqualTo(before);
    }

    @Test
    void refusesAFileThatIsNoStore() throws IOException {
        Files.writeString(folder.resolve(Store.FILE), "This is a letter, and no store at all. ".repeat(60));

        assertThatThrownBy(() -> open(WORDS)).isInstanceOf(StoreException.class);

        assertThat(folder.resolve(Store.FILE)).content().startsWith("This is a letter");
    }

    @Test
    void makesOneCopyADay() throws IOException {
        open(WORDS).close();
        open(WORDS).close();
        open(WORDS).close();

        try (var copies = Files.list(folder.resolve("backup"))) {
            assertThat(copies.map(copy -> copy.getFileName().toString())).singleElement().asString()
                    .matches("day-\\d{4}-\\d\\d-\\d\\d\\.db");
        }
    }

    private Store open(Schema schema) {
        return Store.open(folder, List.of(schema));
    }

    private static void put(Store store, String word) {
        store.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO word VALUES (?)")) {
                insert.setString(1, word);
                return insert.executeUpdate();
            }
        });
    }

    private static List<String> words(Store store) {
        return store.read(connection -> {
            try (var query = connection.prepareStatement("SELECT word FROM word"); var rows = query.executeQuery()) {
                var words = new ArrayList<String>();
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
                return words;
            }
        });
    }
}
