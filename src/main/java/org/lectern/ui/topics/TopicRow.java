package org.lectern.ui.topics;

import org.lectern.ui.session.Listing;

/// A row of the tree.
sealed interface TopicRow {

    /// What stands above a part of the tree; cannot be chosen.
    record Heading(String words) implements TopicRow {}

    /// A listing that can be opened.
    ///
    /// @param shout whether the count asks for attention
    record Node(Listing listing, String name, int count, boolean shout) implements TopicRow {}
}
