package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.library.Library.Adding;
import org.lectern.store.Store;
import org.lectern.testing.Samples;

class LibraryEditionsTest {

    private static final ItemRef ONE = new ItemRef("day", "one");

    @TempDir
    Path folder;
    private Path roots;
    private Store store;
    private History history;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        roots = Files.createDirectories(folder.resolve("roots"));
        store = Store.open(folder.resolve("data"), List.of(History.schema(), Library.schema()));
        history = new History(store, Clock.systemUTC(), Library.tracked());
        library = new Library(store, history, List.of(roots), folder.resolve("data").resolve("briefings"));
        library.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void acceptsAtOnceWhatItSeesForTheFirstTime() {
        edition("Five boats came.");
        library.load();

        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).isEmpty();
        assertThat(kept()).containsExactly("Five boats came.");
    }

    @Test
    void showsTheAcceptedEditionWhileTheNextOneWaits() throws IOException {
        edition("Five boats came.");
        library.load();
        edition("Six boats came.");
        library.load();

        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
        restart();
        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
        assertThat(kept()).containsExactly("Five boats came.");
    }

    @Test
    void acceptsTheEditionThatWaitsAndKeepsTheOldOne() throws IOException {
        edition("Five boats came.");
        library.load();
        edition("Six boats came.");
        library.load();
        var waiting = library.shelf().get().pending();

        assertThat(library.accept(waiting)).isEqualTo(waiting);
        assertThat(shown()).contains("Six boats came.");
        assertThat(pending()).isEmpty();
        restart();
        assertThat(shown()).contains("Six boats came.");
        assertThat(pending()).isEmpty();
        assertThat(kept()).containsExactly("Six boats came.", "Five boats came.");
    }

    @Test
    void takesAcceptingBack() throws IOException {
        edition("Five boats came.");
        library.load();
        edition("Six boats came.");
        library.load();
        var accepted = library.accept(library.shelf().get().pending());
        library.show(accepted.getFirst().shown());

        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
        restart();
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
        library.accept(library.shelf().get().pending());
        assertThat(shown()).contains("Six boats came.");
        assertThat(kept()).containsExactly("Six boats came.", "Five boats came.");
    }

    @Test
    void acceptingSeveralIsOneStepThatCanBeTakenBackAfterARestart() throws IOException {
        edition("Five boats came.");
        Samples.harbour(roots);
        library.load();
        edition("Six boats came.");
        var harbour = roots.resolve("harbour-week.json");
        Files.writeString(harbour, Files.readString(harbour).replace("Ferries fill up", "Ferries fill"));
        library.load();
        library.accept(library.shelf().get().pending());
        assertThat(library.shelf().get().item(Samples.FERRIES)).get().extracting(Item::title)
                .isEqualTo("Ferries fill");

        restart();
        assertThat(history.undo()).get().extracting(Step::verb, Step::count).containsExactly("ACCEPT_EDITION", 2);
        assertThat(shown()).contains("Five boats came.");
        assertThat(library.shelf().get().pending()).hasSize(2);
        restart();
        history.redo();
        assertThat(shown()).contains("Six boats came.");
        assertThat(pending()).isEmpty();
    }

    @Test
    void acceptsOnlyWhatWasReviewed() {
        edition("Five boats came.");
        library.load();
        edition("Six boats came.");
        library.load();
        var reviewed = library.shelf().get().pending();
        edition("Seven boats came.");
        library.load();

        assertThat(library.accept(reviewed)).isEmpty();
        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).containsExactly("Five boats came. > Seven boats came.");
    }

    @Test
    void acceptsWhatWasReviewedThoughTheFileHasChangedSince() {
        edition("Five boats came.");
        library.load();
        edition("Six boats came.");
        library.load();
        edition("Seven boats came.");
        library.accept(library.shelf().get().pending());

        assertThat(shown()).contains("Six boats came.");
        assertThat(pending()).containsExactly("Six boats came. > Seven boats came.");
    }

    @Test
    void seesNoNewEditionInOtherFormatting() throws IOException {
        var file = edition("Five boats came.");
        library.load();
        Files.writeString(file, Files.readString(file).replace("{", "{\n  ").replace(",", " ,\n"));
        library.load();

        assertThat(pending()).isEmpty();
        assertThat(library.shown("day")).contains(library.editions("day").getFirst());
        damage();
        library.load();
        assertThat(library.shelf().get().faults()).hasSize(0);
        edition("Six boats came.");
        restart();
        assertThat(library.shelf().get().faults()).hasSize(1);
    }

    @Test
    void anEditionThatGoesBackToTheOldWordsWaitsToo() {
        edition("Five boats came.");
        library.load();
        edition("Six boats came.");
        library.load();
        library.accept(library.shelf().get().pending());
        edition("Five boats came.");
        library.load();

        assertThat(pending()).containsExactly("Six boats came. > Five boats came.");
        library.accept(library.shelf().get().pending());
        assertThat(shown()).contains("Five boats came.");
        assertThat(kept()).containsExactly("Six boats came.", "Five boats came.");
    }

    @Test
    void showsTheFileWhereTheStoredCopyIsDamagedAndSaysSo() throws IOException {
        edition("Five boats came.");
        library.load();
        damage();
        edition("Six boats came.");
        library.load();

        assertThat(shown()).contains("Six boats came.");
        assertThat(pending()).isEmpty();
        assertThat(library.shelf().get().faults()).singleElement().asString().contains("day.json:0:0: : expected the"
                + " edition of this briefing that was accepted on ", "its stored copy is damaged");
        assertThat(library.editions("day")).hasSize(2);
        assertThat(library.read(library.editions("day").getLast())).isEmpty();
        restart();
        assertThat(library.shelf().get().faults()).hasSize(0);
        edition("Seven boats came.");
        library.load();
        assertThat(pending()).containsExactly("Six boats came. > Seven boats came.");
    }

    @Test
    void aFileThatVanishesTakesItsBriefingAlongUntilItComesAgain() throws IOException {
        var file = edition("Five boats came.");
        library.load();
        Files.delete(file);
        library.load();
        assertThat(shown()).isEmpty();
        assertThat(kept()).containsExactly("Five boats came.");

        edition("Six boats came.");
        restart();
        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndItsEditionsStay() throws IOException {
        var file = edition("Five boats came.");
        library.load();
        Files.writeString(file, "{");
        library.load();

        assertThat(library.shelf().get().faults()).hasSize(1);
        assertThat(kept()).containsExactly("Five boats came.");
    }

    @Test
    void theCopyOfANewEditionWaits() throws IOException {
        Samples.harbour(roots);
        library.add(List.of(edition(folder.resolve("desk"), "Five boats came.")), Adding.COPY);
        var faults = library.add(List.of(edition(folder.resolve("desk"), "Six boats came.")), Adding.COPY);

        assertThat(faults).hasSize(0);
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
        restart();
        library.accept(library.shelf().get().pending());
        restart();
        assertThat(shown()).contains("Six boats came.");
        assertThat(library.shelf().get().faults()).hasSize(0);
    }

    @Test
    void aCopyMayBringTheNewEditionOfWhatLiesElsewhere() throws IOException {
        edition("Five boats came.");
        library.load();
        var faults = library.add(List.of(edition(folder.resolve("desk"), "Six boats came.")), Adding.COPY);
        assertThat(faults).hasSize(0);
        assertThat(pending()).containsExactly("Five boats came. > Six boats came.");
        library.accept(library.shelf().get().pending());
        assertThat(library.shelf().get().faults()).hasSize(0);

        edition("Seven boats came.");
        restart();
        assertThat(pending()).containsExactly("Six boats came. > Seven boats came.");
        assertThat(library.shelf().get().faults()).hasSize(0);
    }

    @Test
    void twoFilesOfOneIdAtOneTimeAreAFaultAsEver() {
        edition("Five boats came.");
        var other = Samples.write(roots.resolve("other.json"), text("Six boats came."));
        library.load();
        library.load();

        assertThat(shown()).contains("Five boats came.");
        assertThat(pending()).isEmpty();
        assertThat(library.shelf().get().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(other);
            assertThat(fault.pointer()).isEqualTo("/id");
        });
    }

    private void restart() throws IOException {
        close();
        open();
    }

    private void damage() {
        store.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE edition SET content = x'1f8b00'")) {
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Optional<String> shown() {
        return library.shelf().get().item(ONE).map(item -> item.body());
    }

    private Stream<String> pending() {
        return library.shelf().get().pending().stream().map(each -> body(each.before()) + " > " + body(each.after()));
    }

    private List<String> kept() {
        return library.editions("day").stream().map(each -> body(library.read(each).orElseThrow())).toList();
    }

    private static String body(Briefing briefing) {
        return briefing.items().getFirst().body();
    }

    private Path edition(String body) {
        return edition(roots, body);
    }

    private static Path edition(Path folder, String body) {
        return Samples.write(folder.resolve("day.json"), text(body));
    }

    private static String text(String body) {
        return """
                {"format": "lectern-briefing/1", "id": "day", "title": "A day", "publisher": "P",
                 "published": "2025-01-01", "language": "en",
                 "items": [{"id": "one", "title": "One", "topics": ["Ships"], "body": "%s"}]}
                """.formatted(body);
    }
}
