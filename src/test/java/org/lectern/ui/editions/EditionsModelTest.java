package org.lectern.ui.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.editions.EditionsStage.GROWTH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.session.Listing;

class EditionsModelTest {

    @TempDir
    Path folder;
    private Path harbour = Path.of("");
    private Desk desk;
    private EditionsModel model;
    private OldEditionsModel reading;

    @BeforeEach
    void open() {
        harbour = Samples.harbour(folder.resolve("briefings"));
        Samples.outlook(folder.resolve("briefings"), 1);
        desk = new Desk(folder.resolve("data"), folder.resolve("briefings"));
        model = new EditionsModel(desk.library(), desk.annotations(), desk.session(), new SameThread());
        reading = new OldEditionsModel(desk.library(), desk.session(), new SameThread());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void comparesNothingWhileNothingIsReviewed() throws IOException {
        bothComeAgain();

        assertThat(model.waiting().get()).hasSize(2);
        assertThat(model.review().get()).isNull();
        assertThat(model.ofOpenItem().get()).isFalse();
        desk.session().open(GROWTH);
        assertThat(model.ofOpenItem().get()).isTrue();
    }

    @Test
    void reviewsTheBriefingOfTheOpenItemFirstAndStepsToTheOthers() throws IOException {
        bothComeAgain();
        desk.session().open(GROWTH);
        model.open();
        assertThat(reviewed()).isEqualTo("Port outlook");
        assertThat(model.position()).isEqualTo(1);
        model.step(1);
        assertThat(reviewed()).isEqualTo("Port outlook");
        model.step(-1);
        assertThat(reviewed()).isEqualTo("Harbour week");
    }

    @Test
    void goesOnWithTheNextAfterOneWasAccepted() throws IOException {
        bothComeAgain();
        desk.session().open(GROWTH);
        model.open();
        model.accept();

        assertThat(model.told().get()).isEqualTo("New edition of “Port outlook” accepted");
        assertThat(reviewed()).isEqualTo("Harbour week");
        assertThat(desk.session().listing().get()).isEqualTo(Listing.Fixed.EDITIONS);
    }

    @Test
    void acceptsAllInOneStepAndLeavesTheReview() throws IOException {
        bothComeAgain();
        desk.session().listing().set(Listing.Fixed.NOTES);
        model.open();
        model.acceptAll();

        assertThat(model.told().get()).isEqualTo("2 new editions accepted");
        assertThat(desk.session().listing().get()).isEqualTo(Listing.Fixed.NOTES);
        desk.history().undo();
        assertThat(model.waiting().get()).hasSize(2);
    }

    @Test
    void neverAcceptsWhatWasNotReviewed() throws IOException {
        bothComeAgain();
        desk.session().open(GROWTH);
        model.open();
        var seen = model.review().get();
        Files.writeString(folder.resolve("briefings").resolve("port-outlook.json"),
                Files.readString(folder.resolve("briefings").resolve("port-outlook.json")).replace("3.6 %", "3.5 %"));
        desk.library().load();
        assertThat(desk.library().accept(java.util.List.of(java.util.Objects.requireNonNull(seen).pending())))
                .isEmpty();

        assertThat(model.review().get()).isNotEqualTo(seen);
        assertThat(desk.library().shelf().get().item(GROWTH)).get().extracting(item -> item.body()).asString()
                .contains("4.1 %");
    }

    @Test
    void countsANoteThatIsMadeDuringTheReview() throws IOException {
        bothComeAgain();
        desk.session().open(GROWTH);
        model.open();
        var text = ArticleText.of(desk.library().shelf().get().item(GROWTH).orElseThrow());
        desk.annotations().highlight(GROWTH, text, Samples.span(text, "Two cranes are out of use."), Colour.PINK);

        var review = model.review().get();
        assertThat(review).isNotNull();
        assertThat(review.changedNotes()).isEqualTo(1);
    }

    @Test
    void readsAnyEditionThatWasShownAndGoesBackToOne() throws IOException {
        bothComeAgain();
        desk.session().open(GROWTH);
        model.open();
        model.acceptAll();
        reading.open();

        var opened = reading.opened().get();
        assertThat(opened).isNotNull();
        assertThat(opened.kept()).hasSize(2);
        assertThat(opened.canBeShown()).isTrue();
        assertThat(opened.content()).get().asString().contains("growth of 4.1 %");
        reading.choose(opened.kept().getFirst());
        assertThat(reading.opened().get()).isNotNull().extracting(Opened::current).isEqualTo(true);
        reading.choose(opened.kept().getLast());
        reading.show();
        assertThat(reading.opened().get()).isNull();
        assertThat(desk.library().shown("port-outlook")).contains(opened.kept().getLast());
        desk.history().undo();
        assertThat(desk.library().shown("port-outlook")).contains(opened.kept().getFirst());
    }

    @Test
    void closesTheOldEditionWhenAnotherItemIsOpened() {
        desk.session().open(GROWTH);
        reading.open();
        assertThat(reading.opened().get()).isNotNull();
        desk.session().open(Samples.QUAY);

        assertThat(reading.opened().get()).isNull();
    }

    private String reviewed() {
        var review = model.review().get();
        return review == null ? "" : review.pending().after().title();
    }

    private void bothComeAgain() throws IOException {
        Samples.outlook(folder.resolve("briefings"), 2);
        Files.writeString(harbour, Files.readString(harbour).replace("Only 3 boats", "Just 3 boats"));
        desk.library().load();
    }
}
