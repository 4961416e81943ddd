package org.lectern.ui.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Found;
import org.lectern.annotation.Query;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.briefing.Topic;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.Sieve;
import org.lectern.ui.session.Listing;

class NotebookModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private Annotations annotations;
    private CardsModel cards;
    private NotebookModel model;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        annotations = desk.annotations();
        cards = new CardsModel(annotations, desk.library(), desk.session(), new SameThread(), _ -> {});
        model = new NotebookModel(annotations, desk.library(), desk.session(), cards, new SameThread());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void asksOnlyWhileItIsInSight() {
        highlight(FERRIES, "night line");
        assertThat(model.pages().get().size()).isZero();

        browse();
        assertThat(shown()).containsExactly("= Ferries fill up 1", "night line");
    }

    @Test
    void listsByItemByTagAndTheNewestFirst() {
        var night = highlight(FERRIES, "night line");
        highlight(QUAY, "3 boats");
        highlight(FERRIES, "4.5 million");
        annotations.tag(List.of(night.id()), "ports");
        browse();

        assertThat(shown()).containsExactly("= Ferries fill up 2", "4.5 million", "night line",
                "= A quay falls silent 1", "3 boats");
        model.wanted().set(model.wanted().get().with(Query.Group.TAG));
        assertThat(shown()).startsWith("= ports 1", "night line", "=  2");
        model.wanted().set(model.wanted().get().with(Query.Group.NONE));
        assertThat(shown()).hasSize(3).doesNotContain("= ports 1");
    }

    @Test
    void choosesByTopicBriefingTimeAndWords() {
        highlight(FERRIES, "night line");
        highlight(QUAY, "3 boats");
        browse();

        model.wanted().set(model.wanted().get().withTopic(Optional.of(Topic.parse("Towns/Nord"))));
        assertThat(shown()).containsExactly("= A quay falls silent 1", "3 boats");
        model.wanted().set(Wanted.ALL.withBriefing(Optional.of("another")));
        assertThat(shown()).isEmpty();
        model.wanted().set(Wanted.ALL.with(Period.TODAY));
        assertThat(shown()).hasSize(4);
        model.sieve().set(Sieve.OPEN.withText("NIGHT"));
        assertThat(shown()).containsExactly("= Ferries fill up 1", "night line");
        model.clear();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void standsStillWhileItIsWorkedOn() {
        highlight(FERRIES, "night line");
        highlight(QUAY, "3 boats");
        browse();
        var before = shown();
        var note = slot(3);

        cards.recolour(List.of(note), Colour.PINK);
        assertThat(shown()).isEqualTo(before);
        assertThat(slot(3)).isSameAs(note);
        assertThat(note.annotation().colour()).isEqualTo(Colour.PINK);
        assertThat(model.pages().get().isSteady()).isTrue();

        cards.delete(List.of(note));
        assertThat(shown()).containsExactly(before.get(0), before.get(1));
        desk.history().undo();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void opensANoteAtItsWordsAndLeadsBack() {
        highlight(QUAY, "3 boats");
        desk.session().open(FERRIES);
        browse();

        model.go(slot(1));
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(desk.session().reveal().get()).isNotNull();
        assertThat(desk.session().browsing().get()).isFalse();

        var pages = model.pages().get();
        desk.session().goBack();
        assertThat(desk.session().browsing().get()).isTrue();
        assertThat(model.pages().get()).as("the list as it was").isSameAs(pages);
        desk.session().goBack();
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
        assertThat(desk.session().browsing().get()).isFalse();
    }

    @Test
    void holdsNotesWhoseItemHasLeftTheLibrary() {
        var old = Samples.article("It was all quite different.");
        annotations.highlight(new ItemRef("gone", "away"), old, Samples.span(old, "different"), Colour.BLUE);
        browse();

        assertThat(shown()).containsExactly("= gone/away 1", "different");
        model.go(slot(1));
        assertThat(desk.session().item().get()).isNull();
    }

    @Test
    void readsOfThirtyThousandNotesOnlyThePagesThatAreLookedAt() {
        fill(30_000);
        browse();
        var entries = entries();

        assertThat(entries).hasSize(30_002);
        assertThat(model.pages().get().read()).hasSize(1);
        assertThat(entries.get(20_000)).as("asked for, then there").isInstanceOf(Entry.Slot.class);
        assertThat(((Entry.Slot) entries.get(20_000)).note()).isPresent();
        assertThat(model.pages().get().read().keySet()).containsExactly(0, 19_999 / Pages.SIZE);

        IntStream.iterate(0, row -> row < entries.size(), row -> row + 50).forEach(entries::get);
        assertThat(model.pages().get().read()).as("pages that are held").hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void knowsTheRowOfEveryNote() {
        fill(500);
        browse();
        var entries = entries();

        var headings = new AtomicInteger();
        for (var row = 0; row < entries.size(); row++) {
            if (entries.get(row) instanceof Entry.Slot(var place, var _)) {
                assertThat(entries.row(place)).isEqualTo(row);
            } else {
                headings.incrementAndGet();
            }
        }
        assertThat(headings).hasValue(2);
    }

    private void browse() {
        desk.session().list(Listing.Fixed.NOTES);
    }

    private void fill(int count) {
        var ferries = text(FERRIES);
        var first = annotations.highlight(FERRIES, ferries, new Span(0, 7), Colour.YELLOW);
        annotations.highlight(QUAY, text(QUAY), new Span(0, 7), Colour.GREEN);
        desk.copy(first.id(), count - 2);
    }

    private Annotation highlight(ItemRef item, String words) {
        var text = text(item);
        return annotations.highlight(item, text, Samples.span(text, words), Colour.YELLOW);
    }

    private ArticleText text(ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
    }

    private Entries entries() {
        Function<Found.Part, String> titles = model::title;
        return new Entries(model.pages().get(), model.wanted().get().group() != Query.Group.NONE, titles);
    }

    private Note slot(int row) {
        return ((Entry.Slot) entries().get(row)).note().orElseThrow();
    }

    private List<String> shown() {
        return entries().stream().map(entry -> switch (entry) {
            case Entry.Heading(var title, var count) -> "= " + title + " " + count;
            case Entry.Slot(int _, var note) -> note.map(Note::quote).orElse("…");
        }).toList();
    }
}
