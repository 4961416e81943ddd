package org.lectern.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;
import org.lectern.annotation.Query;
import org.lectern.annotation.Target;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.history.Step;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;

class CardsModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private Annotations annotations;
    private CardsModel cards;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        annotations = desk.annotations();
        cards = new CardsModel(annotations, desk.library(), desk.session(), new SameThread(), _ -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void givesOnePaneAndTheOtherTheSameNote() {
        highlight("night line");

        var one = list("one");
        var other = list("other");

        assertThat(one.getFirst()).isSameAs(other.getFirst());
    }

    @Test
    void savesAndClosesANoteOnlyWhenNoPaneListsItAnyMore() {
        highlight("night line");
        var note = list("one").getFirst();
        list("other");
        cards.edit(note, new NoHost());
        note.draft().set("since when?");

        cards.list("one", List.of());
        assertThat(note.editing()).isTrue();
        cards.list("other", List.of());

        assertThat(note.editing()).isFalse();
        assertThat(annotations.all().getFirst().note()).isEqualTo("since when?");
    }

    @Test
    void changesManyInOneStepAndTellsOfIt() {
        highlight("night line");
        highlight("4.5 million");
        var notes = list("one");

        cards.recolour(notes, Colour.PINK);
        assertThat(cards.told().get()).isEqualTo("2 notes have another colour");
        cards.tag(notes, "ports");
        assertThat(cards.tags().get()).containsExactly("ports");
        cards.delete(notes);
        assertThat(cards.told().get()).isEqualTo("2 notes deleted");

        assertThat(desk.history().steps(0, 3)).extracting(Step::verb).containsExactly("DELETE", "TAG", "RECOLOUR");
        assertThat(desk.history().steps(0, 3)).extracting(Step::count).containsOnly(2);
        desk.history().undo();
        desk.history().undo();
        desk.history().undo();
        assertThat(annotations.all()).extracting(Annotation::colour).containsOnly(Colour.YELLOW);
    }

    @Test
    void confirmsTheWordsOfAChangedNote() {
        changed();
        var note = list("one").getFirst();
        assertThat(note.health()).isEqualTo(Health.CHANGED);
        cards.readNow(note);
        assertThat(note.now().get()).isEqualTo("About 4.5 million people crossed in 2023");

        cards.confirm(note);

        assertThat(list("one").getFirst().health()).isEqualTo(Health.EXACT);
        assertThat(note.quote()).isEqualTo("About 4.5 million people crossed in 2023");
        desk.history().undo();
        assertThat(list("one").getFirst().health()).isEqualTo(Health.CHANGED);
    }

    @Test
    void attachesALostNoteToTheChosenPlace() {
        lost();
        var note = list("one").getFirst();
        assertThat(note.health()).isEqualTo(Health.LOST);
        var places = note.placed().get().candidates();
        assertThat(places).isNotEmpty();
        for (var at = 0; at < places.size(); at++) {
            assertThat(note.candidate().get()).isEqualTo(at);
            cards.next(note);
        }
        assertThat(note.candidate().get()).as("round").isZero();

        cards.accept(note);

        assertThat(list("one").getFirst().span()).contains(places.getFirst().span());
        desk.history().undo();
        assertThat(list("one").getFirst().health()).isEqualTo(Health.LOST);
    }

    @Test
    void keepsALostNoteOnItsItemWithItsWords() {
        lost();
        var note = list("one").getFirst();

        cards.detach(note);

        assertThat(list("one").getFirst().annotation().target()).isEqualTo(new Target.Whole());
        assertThat(note.annotation().note()).contains("the day line and the night line");
    }

    @Test
    void letsTheWordsBeSelectedInTheArticle() {
        desk.session().open(QUAY);
        lost();

        cards.reattach(list("one").getFirst());

        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
        assertThat(desk.session().reattaching().get()).isEqualTo(annotations.all().getFirst().id());
    }

    @Test
    void leavesANoteAloneWhoseItemIsNotThere() {
        var old = Samples.article("It was all quite different.");
        annotations.highlight(new ItemRef("gone", "away"), old, Samples.span(old, "different"), Colour.BLUE);
        annotations.notebook().settle(ref -> desk.library().shelf().get().item(ref).map(ArticleText::of));
        var found = annotations.notebook().find(Query.ALL);
        var note = cards.list("one", annotations.notebook().read(found, 0, 1)).getFirst();
        assertThat(note.health()).isEqualTo(Health.STRAY);

        cards.reattach(note);
        cards.confirm(note);

        assertThat(desk.session().reattaching().get()).isNull();
        assertThat(cards.title(note.item())).isEqualTo("gone/away");
    }

    @Test
    void callsColoursWhatTheUserCallsThem() {
        cards.name(Colour.GREEN, "For the memo");
        assertThat(cards.names().get().of(Colour.GREEN)).isEqualTo("For the memo");
        cards.name(Colour.GREEN, "");
        assertThat(cards.names().get().of(Colour.GREEN)).isEqualTo("Green");
    }

    @Test
    void siftsByColourTagStateAndWords() {
        highlight("night line");
        var note = list("one").getFirst();
        cards.tag(List.of(note), "ports");
        list("one");

        assertThat(Sieve.OPEN.lets(note)).isTrue();
        assertThat(Sieve.OPEN.turned(Colour.YELLOW).withTag("ports").withText("NIGHT por").lets(note)).isTrue();
        assertThat(Sieve.OPEN.turned(Colour.YELLOW).turned(Colour.YELLOW)).isEqualTo(Sieve.OPEN);
        assertThat(List.of(Sieve.OPEN.turned(Colour.PINK), Sieve.OPEN.withTag("port"), Sieve.OPEN.withText("day"),
                new Sieve(Set.of(), List.of(), Set.of(Health.LOST), ""))).noneMatch(sieve -> sieve.lets(note));
    }

    private List<Note> list(String pane) {
        return cards.list(pane, annotations.of(FERRIES, text()));
    }

    private ArticleText text() {
        return ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
    }

    private void highlight(String words) {
        annotations.highlight(FERRIES, text(), Samples.span(text(), words), Colour.YELLOW);
    }

    private void changed() {
        var then = Samples.article("About 4.2 million people crossed in 2023. Some 60 % of them went before noon.");
        annotations.highlight(FERRIES, then, Samples.span(then, "About 4.2 million people crossed in 2023"),
                Colour.YELLOW);
    }

    private void lost() {
        var then = Samples.article("Here ran the day line and the night line for years.");
        annotations.highlight(FERRIES, then, Samples.span(then, "the day line and the night line"), Colour.YELLOW);
    }

    /// A pane that shows nothing.
    private record NoHost() implements Host {

        @Override
        public void tornAway(Note note) {}

        @Override
        public void leave() {}

        @Override
        public void go(Note note) {}

        @Override
        public void tag(List<Note> notes) {}
    }
}
