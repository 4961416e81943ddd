package org.lectern.ui.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.briefing.Topic;
import org.lectern.metrics.Figures;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.session.Listing;

class ItemsModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private ItemsModel model;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        model = new ItemsModel(desk.library(), desk.annotations(), desk.session(), new SameThread(),
                new Figures(Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void groupsTheItemsByBriefing() {
        assertThat(model.rows().get()).hasSize(3);
        assertThat(model.rows().get().getFirst()).isInstanceOf(ItemRow.Heading.class);
        assertThat(shown()).containsExactly(FERRIES, QUAY);
        assertThat(model.entries().getFirst().unread()).isTrue();
    }

    @Test
    void listsATopicWithWhatLiesBelowIt() {
        desk.session().listing().set(new Listing.Topic(Topic.parse("Towns")));
        assertThat(shown()).containsExactly(FERRIES, QUAY);

        desk.session().listing().set(new Listing.Topic(Topic.parse("Towns/Nord")));
        assertThat(shown()).containsExactly(QUAY);
    }

    @Test
    void keepsWhatWasJustReadAmongTheUnreadUntilTheListingChanges() {
        desk.session().listing().set(Listing.Fixed.UNREAD);
        model.opened(FERRIES);
        assertThat(shown()).containsExactly(FERRIES, QUAY);

        desk.session().listing().set(Listing.Fixed.ALL);
        desk.session().listing().set(Listing.Fixed.UNREAD);
        assertThat(shown()).containsExactly(QUAY);
    }

    @Test
    void listsWhatIsBookmarkedAndWhatHasNotes() {
        desk.session().open(QUAY);
        model.toggleBookmark();
        desk.session().listing().set(Listing.Fixed.BOOKMARKS);
        assertThat(shown()).containsExactly(QUAY);
        assertThat(model.entries().getFirst().bookmarked()).isTrue();

        var text = ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
        desk.annotations().highlight(FERRIES, text, new Span(0, 7), Colour.PINK);
        desk.session().listing().set(Listing.Fixed.NOTES);
        assertThat(shown()).containsExactly(FERRIES);
        assertThat(model.entries().getFirst().notes()).isEqualTo(1);
    }

    @Test
    void filtersByWordsOfTitleTextAndNote() {
        model.query().set("night LINE");
        assertThat(shown()).containsExactly(FERRIES);

        var text = ArticleText.of(desk.library().shelf().get().item(QUAY).orElseThrow());
        var made = desk.annotations().highlight(QUAY, text, new Span(0, 6), Colour.GREEN);
        desk.annotations().annotate(made.id(), "ask Wilhelmina");
        model.query().set("wilhelmina");
        assertThat(shown()).containsExactly(QUAY);

        model.query().set("no such words");
        assertThat(shown()).isEmpty();
    }

    @Test
    void stepsThroughTheItems() {
        model.next();
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
        model.next();
        model.next();
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        model.previous();
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
        model.markRead(QUAY, true);
        model.nextUnread();
        assertThat(desk.session().item().get()).as("the only unread one").isEqualTo(FERRIES);
    }

    @Test
    void marksEverythingInTheListAsRead() {
        model.markAllRead();
        assertThat(model.entries()).noneMatch(ItemRow.Entry::unread);

        desk.session().open(QUAY);
        model.toggleRead();
        assertThat(desk.library().shelf().get().unread(QUAY)).isTrue();
    }

    private List<ItemRef> shown() {
        return model.entries().stream().map(entry -> entry.item().ref()).toList();
    }
}
