package org.lectern.ui.session;

/// What the item list shows.
public sealed interface Listing {

    record All() implements Listing {}

    record Unread() implements Listing {}

    record Bookmarks() implements Listing {}

    record Notes() implements Listing {}

    record Problems() implements Listing {}

    /// The items of a topic and of those below it.
    record Topic(org.lectern.briefing.Topic topic) implements Listing {}
}
