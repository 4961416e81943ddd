package org.lectern.ui.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lectern.ui.editions.EditionsStage.FISH;
import static org.lectern.ui.editions.EditionsStage.GROWTH;
import static org.lectern.ui.editions.EditionsStage.LAMP;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Health;
import org.lectern.briefing.ArticleText;
import org.lectern.testing.Fx;
import org.lectern.ui.session.Listing;

class EditionsViewTest {

    @TempDir
    Path folder;
    private EditionsStage stage;

    @BeforeEach
    void open() {
        stage = new EditionsStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void saysAboveTheArticleThatANewEditionWaits() {
        assertThat(stage.bannerShown()).isFalse();
        stage.comeAgain();

        assertThat(stage.bannerShown()).isTrue();
        assertThat(Fx.call(stage.view::isVisible)).isFalse();
    }

    @Test
    void showsFiguresFromOldToNewAndThenTheWords() {
        stage.comeAgain();
        stage.open();

        assertThat(stage.rows()).containsSequence("Trade through the port slows down",
                "Figure|Port of Nord: cargo, 2023|-18.2 M tonnes a year|→|≈ 18.2 M tonnes a year",
                "Figure|Port of Nord: growth, 2026, forecast|-4.1 %|→|3.6 %",
                "Figure gone|Port of Nord: cranes out of use, 2024|-2 cranes",
                "Point of a series|Port of Nord: cargo, 2022|-17.1 M tonnes a year|→|17.3 M tonnes a year",
                "New point|Port of Nord: cargo, 2023|18.2 M tonnes a year");
        assertThat(stage.rows()).containsSequence("Moved|The mayor called the year a good one.",
                "Gone|-Two cranes are out of use.",
                "Edited|The port|+now|expects growth of|-4.1|+3.6|% in 2026.",
                "New|+A dredger has been ordered from abroad.", "Edited|New berths are to open in|-March|+June|.");
        assertThat(stage.words()).contains("May 3, 2024 → November 8, 2024",
                "3 items changed, 1 new, 1 gone · 5 figures changed · no note changes");
    }

    @Test
    void acceptsWithEnterAndSaysSo() {
        stage.comeAgain();
        stage.open();
        assertThat(Fx.call(() -> ((Button) stage.stage.getScene().getFocusOwner()).getText())).isEqualTo("Accept");
        stage.press(KeyCode.ENTER, false);

        assertThat(stage.desk.library().shelf().get().pending()).isEmpty();
        assertThat(stage.desk.session().listing().get()).isEqualTo(Listing.Fixed.ALL);
        assertThat(stage.model.told().get()).isEqualTo("New edition of “Port outlook” accepted");
        assertThat(stage.bannerShown()).isFalse();
    }

    @Test
    void acceptsWithControlAndEnterFromTheListToo() {
        stage.comeAgain();
        stage.open();
        Fx.run(stage.list()::requestFocus);
        stage.press(KeyCode.ENTER, true);

        assertThat(stage.desk.library().shelf().get().pending()).isEmpty();
    }

    @Test
    void leavesItForLaterWithEscape() {
        stage.comeAgain();
        Fx.run(() -> stage.desk.session().listing().set(Listing.Fixed.UNREAD));
        stage.open();
        stage.press(KeyCode.ESCAPE, false);

        assertThat(stage.desk.session().listing().get()).isEqualTo(Listing.Fixed.UNREAD);
        assertThat(stage.desk.library().shelf().get().pending()).hasSize(1);
        assertThat(Fx.call(stage.view::isVisible)).isFalse();
    }

    @Test
    void opensTheArticleWhereARowSpeaksOfIt() {
        stage.comeAgain();
        stage.open();
        Fx.run(() -> {
            stage.list().requestFocus();
            for (var at = 0; at < stage.list().getItems().size(); at++) {
                if (stage.list().getItems().get(at).toString().contains("cranes are out of use")) {
                    stage.list().getSelectionModel().clearAndSelect(at);
                }
            }
        });
        stage.press(KeyCode.ENTER, false);

        var reveal = stage.desk.session().reveal().get();
        assertThat(reveal).isNotNull();
        assertThat(stage.desk.session().item().get()).isEqualTo(GROWTH);
        assertThat(ArticleText.of(stage.desk.library().shelf().get().item(GROWTH).orElseThrow())
                .words(reveal.span())).isEqualTo("Two cranes are out of use.");
        assertThat(Fx.call(stage.view::isVisible)).isFalse();
    }

    @Test
    void readsTheOldEditionAfterTheNewOneWasAccepted() {
        stage.comeAgain();
        stage.open();
        stage.press(KeyCode.ENTER, true);
        Fx.run(stage.view::openOld);
        stage.layout();

        assertThat(Fx.call(stage.view::isVisible)).isTrue();
        assertThat(stage.words()).contains("An older edition, to be read only: May 3, 2024", "4.1 % in 2026");
        stage.fire("Show this edition again");
        assertThat(stage.desk.library().shelf().get().pending()).hasSize(1);
        assertThat(stage.reading.told().get()).isEqualTo("An older edition of “Port outlook” is shown");
        assertThat(Fx.call(stage.view::isVisible)).isFalse();
    }

    @Test
    void readsBothEditionsFromTheReviewAndComesBackToIt() {
        stage.comeAgain();
        stage.open();
        stage.fire("Read new");
        assertThat(stage.words()).contains("The edition that waits: November 8, 2024", "A tug joins");
        stage.press(KeyCode.ESCAPE, false);
        stage.fire("Read old");
        assertThat(stage.words()).contains("The edition that is shown: May 3, 2024");
        stage.press(KeyCode.ESCAPE, false);

        assertThat(stage.words()).contains("3 items changed");
    }

    @Test
    void saysThatABriefingHasNoOtherEdition() {
        Fx.run(stage.view::openOld);
        stage.layout();

        assertThat(stage.words()).contains("This briefing has no other edition.");
    }

    @Test
    void saysThatNothingWaits() {
        Fx.run(() -> stage.desk.session().listing().set(Listing.Fixed.EDITIONS));
        stage.layout();

        assertThat(stage.words()).startsWith("No new edition is waiting|");
    }

    @Test
    void showsWhatBecomesOfNotesBeforeAndKeepsThemAllAfter() {
        var moved = stage.highlight(GROWTH, "Ship owners doubt that the channel");
        var changed = stage.highlight(GROWTH, "The port expects growth of 4.1 % in 2026.");
        var lost = stage.highlight(GROWTH, "Two cranes are out of use.");
        var still = stage.highlight(FISH, "渔民说明年会更好");
        var gone = stage.highlight(LAMP, "switched off");
        stage.comeAgain();
        stage.open();
        var before = stage.desk.annotations().all();

        assertThat(Fx.call(() -> stage.list().getItems()).stream().filter(ReviewRow.Noted.class::isInstance)
                .map(row -> ((ReviewRow.Noted) row).change()))
                .extracting(change -> change.annotation().id(), NoteChange::health, NoteChange::after)
                .containsExactly(tuple(lost.id(), Health.LOST, ""),
                        tuple(changed.id(), Health.CHANGED, "The port now expects growth of 3.6 % in 2026"),
                        tuple(moved.id(), Health.MOVED, "Ship owners doubt that the channel"),
                        tuple(gone.id(), Health.STRAY, ""));
        assertThat(stage.rows()).containsSequence("Note is lost|-Two cranes are out of use.",
                "Note changes|The port|+now|expects growth of|-4.1|+3.6|% in 2026|-.",
                "Note moves|Ship owners doubt that the channel");
        assertThat(stage.words()).contains("4 notes change, 1 stays as it is");
        stage.press(KeyCode.ENTER, true);

        assertThat(stage.desk.annotations().all()).isEqualTo(before).hasSize(5)
                .extracting(Annotation::id).contains(still.id());
        assertThat(stage.placed(GROWTH)).containsExactlyInAnyOrder(lost.id() + " LOST", changed.id() + " CHANGED",
                moved.id() + " MOVED");
        Fx.run(() -> stage.desk.history().undo());
        assertThat(stage.placed(GROWTH)).containsExactlyInAnyOrder(lost.id() + " EXACT", changed.id() + " EXACT",
                moved.id() + " EXACT");
    }
}
