package org.lectern.annotation;

import java.time.Instant;
import java.util.Optional;

/// All that a store has of one place that is or was bookmarked.
///
/// @param gone when the bookmark was taken away; empty while it is there
public record Marked(Bookmark bookmark, Optional<Instant> gone) {

    /// What becomes of it when a bookmark of the same place arrives: the place is marked since the first of both. What was
    /// taken away here comes back only if it was set since.
    public Marked with(Bookmark theirs) {
        if (gone.isPresent()) {
            return theirs.created().isAfter(gone.get())
                    ? new Marked(bookmark.since(theirs.created()), Optional.empty())
                    : this;
        }
        return theirs.created().isBefore(bookmark.created())
                ? new Marked(bookmark.since(theirs.created()), Optional.empty())
                : this;
    }
}
