package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.Topic;
import org.lectern.history.History;
import org.lectern.library.Library.Adding;
import org.lectern.store.Store;
import org.lectern.testing.Samples;

class LibraryTest {

    @TempDir
    Path folder;
    private Path roots;
    private Store store;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        roots = Files.createDirectories(folder.resolve("roots"));
        store = Store.open(folder.resolve("data"), List.of(History.schema(), Library.schema()));
        var history = new History(store, Clock.systemUTC(), Library.tracked());
        library = new Library(store, history, List.of(roots), folder.resolve("data").resolve("briefings"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shelvesWhatItsRootsHoldTheNewestFirst() {
        Samples.harbour(roots);
        briefing(roots, "newer", "2025-01-01");
        library.load();

        var shelf = library.shelf().get();
        assertThat(shelf.briefings()).extracting(Briefing::id).containsExactly("newer", "harbour-week");
        assertThat(shelf.items(Topic.parse("Towns"))).extracting(Item::ref).containsExactly(FERRIES, QUAY);
        assertThat(shelf.item(QUAY)).get().extracting(Item::title).isEqualTo("A quay falls silent");
        assertThat(shelf.briefing(QUAY)).get().extracting(Briefing::id).isEqualTo("harbour-week");
        assertThat(shelf.faults()).isEmpty();
    }

    @Test
    void remembersWhatWasRead() throws IOException {
        Samples.harbour(roots);
        library.load();
        library.markRead(List.of(FERRIES, QUAY), true);
        library.markRead(List.of(QUAY), false);
        close();
        open();
        library.load();

        assertThat(library.shelf().get().unread(FERRIES)).isFalse();
        assertThat(library.shelf().get().unread(QUAY)).isTrue();
    }

    @Test
    void copiesWhatIsAdded() throws IOException {
        library.load();
        var away = Samples.harbour(folder.resolve("desk"));

        assertThat(library.add(List.of(away), Adding.COPY)).hasSize(0);
        Files.delete(away);
        close();
        open();
        library.load();

        assertThat(library.shelf().get().item(FERRIES)).isPresent();
    }

    @Test
    void readsInItsPlaceWhatIsNotCopied() throws IOException {
        var desk = folder.resolve("desk");
        Samples.harbour(desk);
        library.load();
        library.add(List.of(desk), Adding.IN_PLACE);
        briefing(desk, "later", "2025-01-01");
        close();
        open();
        library.load();

        assertThat(library.shelf().get().briefings()).extracting(Briefing::id).containsExactly("later",
                "harbour-week");
    }

    @Test
    void addsTheGoodFilesAndTellsOfTheOthers() {
        Samples.harbour(folder.resolve("desk"));
        var broken = Samples.write(folder.resolve("desk").resolve("broken.json"), "{\"format\": ");
        briefing(roots, "base", "2025-01-01");
        library.load();

        var faults = library.add(List.of(folder.resolve("desk")), Adding.COPY);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(broken);
            assertThat(fault.line()).isEqualTo(1);
        });
        assertThat(library.shelf().get().faults()).isEqualTo(faults);
        assertThat(library.shelf().get().item(FERRIES)).isPresent();
    }

    @Test
    void neverWritesOneCopyOverAnother() throws IOException {
        library.load();
        library.add(List.of(briefing(folder.resolve("one"), "same", "2025-01-01")), Adding.COPY);
        library.add(List.of(briefing(folder.resolve("one"), "same", "2025-01-01")), Adding.COPY);
        var faults = library.add(List.of(briefing(folder.resolve("two"), "same", "2025-02-02")), Adding.COPY);

        assertThat(faults).hasSize(0);
        assertThat(library.shelf().get().pending()).singleElement().extracting(pending -> pending.after().published())
                .hasToString("2025-02-02");
        try (var copies = Files.list(folder.resolve("data").resolve("briefings"))) {
            assertThat(copies.map(copy -> copy.getFileName().toString())).containsExactlyInAnyOrder("same.json",
                    "same-2.json");
        }
    }

    private static Path briefing(Path folder, String id, String day) {
        return Samples.write(folder.resolve(id + ".json"), """
                {"format": "lectern-briefing/1", "id": "%s", "title": "A day", "publisher": "P", "published": "%s",
                 "language": "en", "items": [{"id": "one", "title": "One", "topics": ["Ships"], "body": "Words."}]}
                """.formatted(id, day));
    }
}
