package org.lectern.ui.items;

import org.lectern.annotation.Ailing;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;

/// A row of the list.
sealed interface ItemRow {

    /// What stands above the items of a briefing.
    record Heading(Briefing briefing) implements ItemRow {}

    /// An item with what the reader made of it.
    ///
    /// @param ailing its notes that need a look
    /// @param figure its lead statistic as an analyst writes it; empty when it has none
    /// @param counts what the figure counts
    record Entry(Item item, boolean unread, boolean bookmarked, int notes, Ailing ailing, String figure,
            String counts)
            implements
                ItemRow {}
}
