package org.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    Path folder;

    @Test
    void keepsOverARestartWhatTheSameMakerMade() {
        try (var scratch = open("one")) {
            assertThat(get(scratch, "key")).isEmpty();
            scratch.put("key", bytes("first"));
            scratch.put("key", bytes("second"));
            assertThat(get(scratch, "key")).contains("second");
        }
        try (var scratch = open("one")) {
            assertThat(get(scratch, "key")).contains("second");
            assertThat(get(scratch, "other")).isEmpty();
        }
    }

    @Test
    void forgetsWhatAnotherMakerMade() {
        try (var scratch = open("one")) {
            scratch.put("key", bytes("words"));
        }
        try (var scratch = open("two")) {
            assertThat(get(scratch, "key")).isEmpty();
            scratch.put("key", bytes("others"));
        }
        try (var scratch = open("two")) {
            assertThat(get(scratch, "key")).contains("others");
        }
    }

    @Test
    void beginsAnewWhereTheFileIsGoneOrDamaged() throws IOException {
        try (var scratch = open("one")) {
            scratch.put("key", bytes("words"));
        }
        Files.writeString(file(), "no database at all, but long enough to be taken for one ".repeat(40));
        try (var scratch = open("one")) {
            assertThat(get(scratch, "key")).isEmpty();
            scratch.put("key", bytes("words"));
            assertThat(get(scratch, "key")).contains("words");
        }
        Files.delete(file());
        try (var scratch = open("one")) {
            assertThat(get(scratch, "key")).isEmpty();
        }
    }

    @Test
    void isEmptyWhereItCannotBeUsed() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        try (var scratch = open("one")) {
            scratch.put("key", bytes("words"));
            assertThat(get(scratch, "key")).isEmpty();
        }
        var closed = open("one");
        closed.close();
        closed.put("key", bytes("words"));
        assertThat(get(closed, "key")).isEmpty();
    }

    @Test
    void standsBesideTheStoreAndInNoBackup() throws IOException {
        for (var start = 0; start < 2; start++) {
            try (var store = Store.open(folder, List.of(new Schema("test", List.of("CREATE TABLE t (a);"))))) {
                store.scratch("made", () -> "one").put("key", bytes("words"));
            }
        }

        assertThat(file()).exists();
        try (var backups = Files.list(folder.resolve("backup"))) {
            assertThat(backups.map(each -> each.getFileName().toString())).isNotEmpty()
                    .noneMatch(name -> name.contains("made"));
        }
    }

    private Scratch open(String maker) {
        return new Scratch(file(), () -> maker);
    }

    private Path file() {
        return folder.resolve("made.db");
    }

    private static Optional<String> get(Scratch scratch, String key) {
        return scratch.get(key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
