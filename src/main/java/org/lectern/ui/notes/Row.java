package org.lectern.ui.notes;

import java.util.Optional;
import org.lectern.annotation.Bookmark;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// A row of the pane.
sealed interface Row permits Row.Heading, Row.Card {

    /// What stands above a group of cards.
    ///
    /// @param words what there is to know about the group; may be empty
    record Heading(String title, String words) implements Row {}

    /// A row that can be chosen, opened and deleted.
    sealed interface Card extends Row permits Note, Place {

        ItemRef item();

        /// The words it is about, as they were when it was made.
        String quote();

        /// Where these words stand today; empty when they are lost.
        Optional<Span> span();
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
