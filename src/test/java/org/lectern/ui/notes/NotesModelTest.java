package org.lectern.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.Note;
import org.lectern.ui.fx.Background;

class NotesModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private Annotations annotations;
    private CardsModel cards;
    private NotesModel model;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        annotations = desk.annotations();
        cards = new CardsModel(annotations, desk.library(), desk.session(), new SameThread(), _ -> {});
        model = new NotesModel(annotations, desk.library(), desk.session(), cards, new SameThread());
        desk.session().open(FERRIES);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsTheNotesOfTheOpenItemInTheOrderOfItsTextAndTheLostOnesLast() {
        highlight(FERRIES, "night line");
        lose(FERRIES, "the old ferry pier");
        highlight(FERRIES, "4.5 million");
        highlight(QUAY, "3 boats");
        mark("before noon");

        assertThat(shown()).containsExactly("4.5 million", "night line", "= Places", "before noon",
                "= No longer in the text", "the old ferry pier");
        assertThat(model.count().get()).isEqualTo(3);
    }

    @Test
    void keepsALostPlaceInSight() {
        var old = Samples.article("The old pier by the harbour was closed.");
        annotations.bookmarks().add(FERRIES, old, Samples.span(old, "The old pier by the harbour"));

        assertThat(shown()).containsExactly("= No longer in the text", "The old pier by the harbour");
    }

    @Test
    void savesADraftAndKeepsTheEditorOpenThroughTheRefresh() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        cards.save(note);

        assertThat(model.rows().get()).containsExactly(new Row.Noted(note));
        assertThat(note.editing()).isTrue();
        assertThat(note.draft().get()).isEqualTo("since when?");
        assertThat(note.state().get()).isEqualTo(new Note.State.Saved());
        assertThat(annotations.all().getFirst().note()).isEqualTo("since when?");
    }

    @Test
    void closesTheEditorWhenTheNoteIsSaved() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        cards.end(note);

        assertThat(note.editing()).isFalse();
        assertThat(note.annotation().note()).isEqualTo("since when?");
    }

    @Test
    void saysSavedOnlyAfterTheDiskHoldsIt() {
        var held = new Held();
        model = model(held);
        held.runAll();
        var note = editHeld(held, highlight(FERRIES, "night line"));
        note.draft().set("since");
        cards.save(note);
        assertThat(note.state().get()).isEqualTo(new Note.State.Saving());

        note.draft().set("since when?");
        cards.save(note);
        held.runAll();

        assertThat(note.state().get()).isEqualTo(new Note.State.Saved());
        assertThat(annotations.all().getFirst().note()).as("the last words, saved last").isEqualTo("since when?");
    }

    @Test
    void doesNotCallWordsSavedThatWereWrittenMeanwhile() {
        var held = new Held();
        model = model(held);
        held.runAll();
        var note = editHeld(held, highlight(FERRIES, "night line"));
        note.draft().set("since");
        cards.save(note);
        note.draft().set("since when?");
        held.runNext();

        assertThat(note.state().get()).isEqualTo(new Note.State.Saving());
        held.runAll();
        assertThat(note.state().get()).isEqualTo(new Note.State.Saved());
    }

    @Test
    void keepsTheWordsInTheEditorWhenTheyCannotBeSaved() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");
        desk.close();

        cards.end(note);

        assertThat(note.state().get()).isInstanceOf(Note.State.Failed.class);
        assertThat(note.editing()).isTrue();
        assertThat(note.draft().get()).isEqualTo("since when?");
        assertThat(cards.failure().get()).isNotBlank();
        open();
        assertThat(annotations.all().getFirst().note()).isEmpty();
    }

    @Test
    void savesWhatIsBeingWrittenWhenAnotherItemIsOpened() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        desk.session().open(QUAY);

        assertThat(shown()).isEmpty();
        assertThat(annotations.all().getFirst().note()).isEqualTo("since when?");
    }

    @Test
    void opensAnEditorAsSoonAsItsNoteIsListed() {
        var elsewhere = highlight(QUAY, "3 boats");
        model.edit(elsewhere.id());
        assertThat(model.wanted().get()).isNull();

        desk.session().open(QUAY);

        assertThat(model.wanted().get()).isEqualTo(note(0));
    }

    @Test
    void recolours() {
        highlight(FERRIES, "night line");
        var note = note(0);

        cards.recolour(List.of(note), Colour.PINK);

        assertThat(note(0)).isSameAs(note);
        assertThat(note.annotation().colour()).isEqualTo(Colour.PINK);
    }

    @Test
    void deletesAndTellsOfItEachTime() {
        highlight(FERRIES, "night line");
        highlight(FERRIES, "4.5 million");
        var told = new ArrayList<String>();
        cards.told().subscribe(words -> {
            if (words != null) {
                told.add(words);
            }
        });

        cards.delete(List.of(note(0)));
        cards.delete(List.of(note(0)));

        assertThat(shown()).isEmpty();
        assertThat(told).containsExactly("Note deleted", "Note deleted");
        desk.history().undo();
        assertThat(shown()).containsExactly("night line");
    }

    @Test
    void keepsWhatWasBeingWrittenOnANoteThatIsDeletedAndTakenBack() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        cards.delete(List.of(note));
        desk.history().undo();

        assertThat(shown()).containsExactly("night line");
        assertThat(note(0).annotation().note()).isEqualTo("since when?");
        assertThat(note(0).editing()).isFalse();
    }

    @Test
    void removesAPlace() {
        mark("before noon");

        model.delete((Row.Place) card(0));

        assertThat(shown()).isEmpty();
        assertThat(model.told().get()).isEqualTo("Bookmark removed");
    }

    @Test
    void writesEverythingUnsavedAtTheEnd() {
        edit(highlight(FERRIES, "night line")).draft().set("since when?");

        cards.flush();

        assertThat(annotations.all().getFirst().note()).isEqualTo("since when?");
    }

    private Annotation highlight(ItemRef item, String words) {
        var text = text(item);
        return annotations.highlight(item, text, Samples.span(text, words), Colour.YELLOW);
    }

    private void lose(ItemRef item, String words) {
        var old = Samples.article("Here stood " + words + " for years.");
        annotations.highlight(item, old, Samples.span(old, words), Colour.GREEN);
    }

    private void mark(String words) {
        annotations.bookmarks().add(FERRIES, text(FERRIES), Samples.span(text(FERRIES), words));
    }

    private Note edit(Annotation annotation) {
        var note = note(0);
        assertThat(note.id()).isEqualTo(annotation.id());
        cards.edit(note, new NoHost());
        return note;
    }

    private Note editHeld(Held held, Annotation annotation) {
        held.runAll();
        return edit(annotation);
    }

    private ArticleText text(ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
    }

    private NotesModel model(Background background) {
        cards = new CardsModel(annotations, desk.library(), desk.session(), background, _ -> {});
        return new NotesModel(annotations, desk.library(), desk.session(), cards, background);
    }

    private Note note(int at) {
        return ((Row.Noted) card(at)).note();
    }

    private Row.Card card(int at) {
        return model.rows().get().stream().filter(Row.Card.class::isInstance).map(Row.Card.class::cast).skip(at)
                .findFirst().orElseThrow();
    }

    private List<String> shown() {
        return model.rows().get().stream().map(row -> switch (row) {
            case Row.Heading heading -> "= " + heading.title();
            case Row.Card card -> card.quote();
        }).toList();
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

    /// A background that works only when it is told to.
    private static final class Held implements Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Exception> onFailure) {
            waiting.add(() -> new SameThread().run(work, onResult, onFailure));
        }

        @Override
        public void onFx(Runnable action) {
            action.run();
        }

        void runNext() {
            waiting.remove().run();
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                runNext();
            }
        }
    }
}
