package org.lectern.ui.notes;

import java.util.Optional;
import org.lectern.annotation.Bookmark;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.ui.cards.Note;

/// A row of the pane.
sealed interface Row permits Row.Heading, Row.Card {

    /// What stands above a group of cards.
    ///
    /// @param words what there is to know about the group; may be empty
    record Heading(String title, String words) implements Row {}

    /// A row that can be chosen, opened and deleted.
    sealed interface Card extends Row permits Noted, Place {

        ItemRef item();

        /// The words it is about, as they were when it was made.
        String quote();

        /// Where these words stand today; empty when they are lost.
        Optional<Span> span();
    }

    /// A note.
    record Noted(Note note) implements Card {

        @Override
        public ItemRef item() {
            return note.item();
        }

        @Override
        public String quote() {
            return note.quote();
        }

        @Override
        public Optional<Span> span() {
            return note.span();
        }
    }

    /// A bookmarked place.
    record Place(Bookmark bookmark, Optional<Span> span) implements Card {

        @Override
        public ItemRef item() {
            return bookmark.item();
        }

        @Override
        public String quote() {
            return bookmark.place().map(place -> place.quote().exact()).orElse("");
        }
    }
}
