package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library.Adding;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.Workspace;

class ShellModelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Desk desk;
    private final Workspace workspace = new Workspace();

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void opensWhatWasOpenLast() {
        workspace.item().set(QUAY.toString());
        workspace.listing().set("topic:Towns");
        model();

        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(desk.session().listing().get())
                .isEqualTo(new Listing.Topic(org.lectern.briefing.Topic.parse("Towns")));
    }

    @Test
    void opensTheFirstItemWhereNothingWasOpenAndRemembersTheNext() {
        model();
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);

        desk.session().open(QUAY);
        desk.session().listing().set(Listing.Fixed.UNREAD);
        assertThat(workspace.item().get()).isEqualTo(QUAY.toString());
        assertThat(workspace.listing().get()).isEqualTo("unread");
    }

    @Test
    void tellsWhatTheLibraryHoldsAndWhenAChangeReachedTheDisk() {
        var model = model();
        assertThat(model.holdings().get()).isEqualTo(new ShellModel.Holdings(1, 2, 4));
        assertThat(model.saved().get()).isEmpty();

        desk.annotations().bookmarks().toggle(QUAY);
        assertThat(model.saved().get()).contains(LocalTime.NOON);
        assertThat(model.undoable().get()).isTrue();
    }

    @Test
    void takesStepsBackAndOpensTheItemTheyWereOn() {
        var model = model();
        desk.annotations().bookmarks().toggle(QUAY);
        model.undo();

        assertThat(desk.annotations().bookmarks().items()).isEmpty();
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(model.redoable().get()).isTrue();
        model.redo();
        assertThat(desk.annotations().bookmarks().items()).containsExactly(QUAY);
        assertThat(model.notice().get()).isNotNull().extracting(ShellModel.Notice::words)
                .isEqualTo("Done again: bookmark");
    }

    @Test
    void addsFilesAndShowsTheProblemsOfTheFaultyOnes() {
        var model = model();
        var broken = Samples.write(folder.resolve("desk").resolve("broken.json"), "{");
        model.add(List.of(broken), Adding.COPY);

        assertThat(desk.session().listing().get()).isEqualTo(Listing.Fixed.PROBLEMS);
        assertThat(model.notice().get()).isNotNull().extracting(ShellModel.Notice::words)
                .isEqualTo("No new briefing, 1 problem");
        assertThat(model.busy().get()).isFalse();
    }

    private ShellModel model() {
        return new ShellModel(desk.library(), desk.history(), desk.session(), workspace, new SameThread(), NOON);
    }
}
