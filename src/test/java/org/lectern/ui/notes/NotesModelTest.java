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
import org.lectern.ui.fx.Background;
import org.lectern.ui.session.Listing;

class NotesModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private Annotations annotations;
    private NotesModel model;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        annotations = desk.annotations();
        model = new NotesModel(annotations, desk.library(), desk.session(), new SameThread());
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
        assertThat(model.everything().get()).isFalse();
    }

    @Test
    void keepsALostPlaceInSight() {
        var old = Samples.article("The old pier by the harbour was closed.");
        annotations.bookmarks().add(FERRIES, old, Samples.span(old, "The old pier by the harbour"));

        assertThat(shown()).containsExactly("= No longer in the text", "The old pier by the harbour");
    }

    @Test
    void listsAllNotesByItemTheNewestChangeFirst() {
        var first = highlight(FERRIES, "night line");
        highlight(QUAY, "3 boats");
        highlight(FERRIES, "4.5 million");
        annotations.annotate(first.id(), "since when?");
        desk.session().listing().set(new Listing.Notes());

        assertThat(shown()).containsExactly("= Ferries fill up", "night line", "4.5 million",
                "= A quay falls silent", "3 boats");
        assertThat(model.everything().get()).isTrue();
        assertThat(model.count().get()).as("of the open item").isEqualTo(2);
    }

    @Test
    void listsAllNotesWhileNoItemIsOpen() {
        highlight(QUAY, "3 boats");
        desk.session().close();

        assertThat(shown()).containsExactly("= A quay falls silent", "3 boats");
        assertThat(model.count().get()).isZero();
    }

    @Test
    void keepsTheOrderOfAllNotesWhileTheyAreInSight() {
        desk.session().listing().set(new Listing.Notes());
        var first = highlight(FERRIES, "night line");
        highlight(QUAY, "3 boats");
        annotations.annotate(first.id(), "since when?");
        annotations.delete(List.of(first.id()));
        desk.history().undo();

        assertThat(shown()).containsExactly("= A quay falls silent", "3 boats", "= Ferries fill up", "night line");
    }

    @Test
    void listsNotesWhoseItemHasLeftTheLibrary() {
        var old = Samples.article("It was all quite different.");
        annotations.highlight(new ItemRef("gone", "away"), old, Samples.span(old, "different"), Colour.BLUE);
        desk.session().listing().set(new Listing.Notes());

        assertThat(shown()).containsExactly("= Not in the library", "different");
        model.go(card(0));
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
    }

    @Test
    void goesToThePlaceOfACard() {
        highlight(QUAY, "3 boats");
        desk.session().listing().set(new Listing.Notes());

        model.go(card(0));

        var reveal = desk.session().reveal().get();
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(reveal).isNotNull();
        assertThat(text(QUAY).words(reveal.span())).isEqualTo("3 boats");
    }

    @Test
    void opensTheItemOfALostNoteWithoutAPlace() {
        lose(QUAY, "the old ferry pier");
        desk.session().listing().set(new Listing.Notes());

        model.go(card(0));

        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(desk.session().reveal().get()).isNull();
    }

    @Test
    void savesADraftAndKeepsTheEditorOpenThroughTheRefresh() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        model.save(note);

        assertThat(model.rows().get()).containsExactly(note);
        assertThat(note.editing().get()).isTrue();
        assertThat(note.draft().get()).isEqualTo("since when?");
        assertThat(note.state().get()).isEqualTo(new Note.State.Saved());
        assertThat(annotations.all().getFirst().note()).isEqualTo("since when?");
    }

    @Test
    void closesTheEditorWhenTheNoteIsSaved() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        model.end(note);

        assertThat(note.editing().get()).isFalse();
        assertThat(note.annotation().note()).isEqualTo("since when?");
    }

    @Test
    void saysSavedOnlyAfterTheDiskHoldsIt() {
        var held = new Held();
        model = new NotesModel(annotations, desk.library(), desk.session(), held);
        held.runAll();
        var note = editHeld(held, highlight(FERRIES, "night line"));
        note.draft().set("since");
        model.save(note);
        assertThat(note.state().get()).isEqualTo(new Note.State.Saving());

        note.draft().set("since when?");
        model.save(note);
        held.runAll();

        assertThat(note.state().get()).isEqualTo(new Note.State.Saved());
        assertThat(annotations.all().getFirst().note()).as("the last words, saved last").isEqualTo("since when?");
    }

    @Test
    void doesNotCallWordsSavedThatWereWrittenMeanwhile() {
        var held = new Held();
        model = new NotesModel(annotations, desk.library(), desk.session(), held);
        held.runAll();
        var note = editHeld(held, highlight(FERRIES, "night line"));
        note.draft().set("since");
        model.save(note);
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

        model.end(note);

        assertThat(note.state().get()).isInstanceOf(Note.State.Failed.class);
        assertThat(note.editing().get()).isTrue();
        assertThat(note.draft().get()).isEqualTo("since when?");
        assertThat(model.failure().get()).isNotBlank();
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

        assertThat(model.wanted().get()).isEqualTo(card(0));
        assertThat(((Note) card(0)).editing().get()).isTrue();
    }

    @Test
    void recolours() {
        highlight(FERRIES, "night line");
        var note = (Note) card(0);

        model.recolour(note, Colour.PINK);

        assertThat(card(0)).isSameAs(note);
        assertThat(note.annotation().colour()).isEqualTo(Colour.PINK);
    }

    @Test
    void deletesAndTellsOfItEachTime() {
        highlight(FERRIES, "night line");
        highlight(FERRIES, "4.5 million");
        var told = new ArrayList<String>();
        model.told().subscribe(words -> {
            if (words != null) {
                told.add(words);
            }
        });

        model.delete(card(0));
        model.delete(card(0));

        assertThat(shown()).isEmpty();
        assertThat(told).containsExactly("Note deleted", "Note deleted");
        desk.history().undo();
        assertThat(shown()).containsExactly("night line");
    }

    @Test
    void keepsWhatWasBeingWrittenOnANoteThatIsDeletedAndTakenBack() {
        var note = edit(highlight(FERRIES, "night line"));
        note.draft().set("since when?");

        model.delete(note);
        desk.history().undo();

        assertThat(shown()).containsExactly("night line");
        assertThat(((Note) card(0)).annotation().note()).isEqualTo("since when?");
        assertThat(((Note) card(0)).editing().get()).isFalse();
    }

    @Test
    void removesAPlace() {
        mark("before noon");

        model.delete(card(0));

        assertThat(shown()).isEmpty();
        assertThat(model.told().get()).isEqualTo("Bookmark removed");
    }

    @Test
    void writesEverythingUnsavedAtTheEnd() {
        edit(highlight(FERRIES, "night line")).draft().set("since when?");

        model.flush();

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
        model.edit(annotation.id());
        return (Note) card(0);
    }

    private Note editHeld(Held held, Annotation annotation) {
        held.runAll();
        return edit(annotation);
    }

    private ArticleText text(ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
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
