package org.lectern.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Span;

class ReadingSessionTest {

    private final ReadingSession session = new ReadingSession();

    @Test
    void goesBackAndForwardOverItemsAndFigures() {
        session.open(FERRIES);
        session.open(QUAY);
        session.reveal(new FigureRef(FERRIES, "riders"), new Span(0, 3));

        session.goBack();
        assertThat(session.item().get()).isEqualTo(QUAY);
        session.goBack();
        assertThat(session.item().get()).isEqualTo(FERRIES);
        assertThat(session.chosen().get()).isNull();
        assertThat(session.canGoBack().get()).isFalse();
        session.goForward();
        session.goForward();
        assertThat(session.chosen().get()).isEqualTo(new FigureRef(FERRIES, "riders"));
        assertThat(session.canGoForward().get()).isFalse();
    }

    @Test
    void forgetsWhatLayAheadWhenAnotherItemOpens() {
        session.open(FERRIES);
        session.open(QUAY);
        session.goBack();
        session.open(QUAY);

        assertThat(session.canGoForward().get()).isFalse();
    }

    @Test
    void wishesForTheSamePlaceTwiceAreTwoWishes() {
        session.reveal(FERRIES, new Span(1, 2));
        var first = session.reveal().get();
        session.reveal(FERRIES, new Span(1, 2));

        assertThat(session.reveal().get()).isNotEqualTo(first);
    }

    @Test
    void keepsAListingInAWord() {
        for (var listing : List.of(Listing.Fixed.ALL, Listing.Fixed.UNREAD, Listing.Fixed.BOOKMARKS,
                Listing.Fixed.NOTES, Listing.Fixed.PROBLEMS,
                new Listing.Topic(org.lectern.briefing.Topic.parse("A/B c")))) {
            assertThat(Listing.parse(listing.code())).isEqualTo(listing);
        }
        assertThat(Listing.parse("topic:")).isEqualTo(Listing.Fixed.ALL);
    }
}
