package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.exchange.Colleagues.correct;
import static org.lectern.exchange.Colleagues.everything;
import static org.lectern.exchange.Colleagues.holdings;
import static org.lectern.exchange.Colleagues.keys;
import static org.lectern.exchange.Colleagues.kinds;
import static org.lectern.exchange.Colleagues.read;
import static org.lectern.exchange.Colleagues.reject;
import static org.lectern.exchange.Colleagues.said;
import static org.lectern.exchange.Colleagues.take;
import static org.lectern.exchange.Colleagues.text;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.annotation.Bookmark;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.lens.Verdict;
import org.lectern.testing.Samples;

/// What was said of numbers, and what is bookmarked, from one store to another.
class VerdictsTest {

    @TempDir
    Path folder;
    private Colleagues two;

    @BeforeEach
    void open() {
        two = new Colleagues(folder);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void takesThemIntoAnotherStoreInOneStep() {
        everything(two.mine);
        var file = two.export(two.mine, Format.JSONLD);

        assertThat(kinds(two.theirs, file)).containsOnly(Kind.NEW).hasSize(5);
        take(two.theirs, file);

        assertThat(said(two.theirs)).isEqualTo(said(two.mine)).hasSize(2);
        assertThat(two.theirs.lens().judging().all()).extracting(Verdict::made)
                .isEqualTo(two.mine.lens().judging().all().stream().map(Verdict::made).toList());
        assertThat(two.theirs.lens().judging().all()).extracting(Verdict::author).containsOnly("Ada");
        assertThat(keys(two.theirs)).isEqualTo(keys(two.mine)).hasSize(2);
        assertThat(kinds(two.theirs, file)).containsOnly(Kind.SAME);
        two.theirs.history().undo();
        assertThat(two.theirs.annotations().all()).isEmpty();
        assertThat(said(two.theirs)).isEmpty();
        assertThat(keys(two.theirs)).isEmpty();
        two.theirs.history().redo();
        assertThat(said(two.theirs)).hasSize(2);
    }

    @Test
    void letsTheLaterOneHoldAndTellsOfTheOther() {
        correct(two.mine, "March 2024", "1");
        take(two.theirs, two.export(two.mine, Format.JSONLD));
        reject(two.theirs, "March 2024");
        var later = two.export(two.theirs, Format.JSONLD);
        var item = two.theirs.library().shelf().get().item(FERRIES).orElseThrow();

        var arriving = two.mine.exchange().preview(read(two.mine, later).pieces());

        assertThat(arriving).extracting(Arriving::kind).containsExactly(Kind.NEWER);
        assertThat(Replaced.of(arriving)).containsExactly(new Replaced(FERRIES, "March 2024",
                "1 %, Bay ferries, share before noon, 2023", "no statistic"));
        var earlier = two.export(two.mine, Format.JSONLD);
        take(two.mine, later);
        assertThat(said(two.mine)).containsExactly("March 2024: no statistic");
        assertThat(two.mine.lens().read(item)).as("the chart heeds it").noneMatch(
                figure -> ArticleText.of(item).words(figure.span()).equals("March 2024"));
        assertThat(kinds(two.mine, earlier)).containsExactly(Kind.OLDER);
        take(two.mine, earlier);
        assertThat(said(two.mine)).containsExactly("March 2024: no statistic");
        two.mine.history().undo();
        assertThat(said(two.mine)).as("kept in the history").containsExactly(
                "March 2024: 1 %, Bay ferries, share before noon, 2023");
    }

    @Test
    void bringsNothingBackThatWasTakenAway() {
        correct(two.mine, "March 2024", "1");
        two.mine.annotations().bookmarks().toggle(QUAY);
        var old = two.export(two.mine, Format.JSONLD);
        take(two.theirs, old);
        two.mine.lens().forget(two.mine.lens().judging().all().getFirst());
        two.mine.annotations().bookmarks().toggle(QUAY);

        assertThat(kinds(two.mine, old)).containsOnly(Kind.OLDER);
        take(two.mine, old);

        assertThat(said(two.mine)).isEmpty();
        assertThat(keys(two.mine)).isEmpty();
        correct(two.theirs, "March 2024", "2");
        take(two.mine, two.export(two.theirs, Format.JSONLD));
        assertThat(said(two.mine)).as("but said anew, it is").hasSize(1);
        assertThat(keys(two.mine)).isEmpty();
    }

    @Test
    void losesVerdictsWhoseWordsChangedAndKeepsThem() throws IOException {
        correct(two.mine, "March 2024", "1");
        correct(two.mine, "Some 60 %", "2");
        var file = two.export(two.mine, Format.JSONLD);
        two.theirs.close();
        two.theirs = two.desk("edited", "2024 once");

        assertThat(read(two.theirs, file).pieces()).extracting(Incoming::landing).containsExactly(Landing.WORDS,
                Landing.LOST);
        take(two.theirs, file);

        var item = two.theirs.library().shelf().get().item(FERRIES).orElseThrow();
        assertThat(two.theirs.lens().read(item)).as("on no other words").extracting(figure -> figure.standing().name())
                .containsOnlyOnce("CORRECTED");
        assertThat(said(two.theirs)).isEqualTo(said(two.mine));
        assertThat(Files.readString(two.export(two.theirs, Format.MD))).containsOnlyOnce(
                "*These words are no longer in the text.*");
    }

    @Test
    void keepsWhatIsOnItemsThatAreNotHere() {
        correct(two.mine, "March 2024", "1");
        var file = folder.resolve("stray.jsonld");
        Samples.write(file,
                text(two.export(two.mine, Format.JSONLD)).replace("harbour-week:ferry", "harbour-week:other"));

        assertThat(read(two.theirs, file).pieces()).extracting(Incoming::landing).containsExactly(Landing.STRAY);
        take(two.theirs, file);

        assertThat(two.theirs.lens().judging().all()).extracting(Verdict::item)
                .containsExactly(new ItemRef("harbour-week", "other-riders"));
        assertThat(text(two.export(two.theirs, Format.JSONLD))).contains("urn:lectern:item:harbour-week:other-riders");
    }

    @Test
    void leavesThemOutWhereOnlySomeNotesAreWanted() {
        everything(two.mine);

        var choice = two.mine.exchange().choose(_ -> true, QUAY::equals);

        assertThat(choice.verdicts()).extracting(Verdict::item).containsExactly(QUAY);
        assertThat(choice.bookmarks()).extracting(Bookmark::item).containsExactly(QUAY);
        assertThat(two.mine.exchange().choose(_ -> false, _ -> false)).isEqualTo(Exchange.Choice.NOTHING);
        assertThat(two.mine.exchange().export(choice, holdings(two.mine), "").counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void takesAllBackWhenItIsCancelledMidway() {
        everything(two.mine);
        var file = two.export(two.mine, Format.JSONLD);
        var pieces = read(two.theirs, file).pieces();
        for (var stop = 1; stop <= 5; stop++) {
            var most = stop;
            var done = new int[1];
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> two.theirs.exchange().take(pieces,
                    _ -> Optional.empty(), count -> {
                        done[0] += count;
                        if (done[0] == most) {
                            throw new CancellationException();
                        }
                    }))).as("stopped after %s", stop).isInstanceOf(CancellationException.class);

            assertThat(two.theirs.annotations().all()).isEmpty();
            assertThat(said(two.theirs)).isEmpty();
            assertThat(keys(two.theirs)).isEmpty();
            assertThat(two.theirs.history().steps(0, 9)).isEmpty();
        }
        take(two.theirs, file);
        assertThat(said(two.theirs)).as("and then it can be taken all the same").hasSize(2);
    }
}
