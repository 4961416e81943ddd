package org.lectern.exchange;

import org.lectern.annotation.Bookmark;
import org.lectern.annotation.Revision;
import org.lectern.briefing.ItemRef;
import org.lectern.lens.Verdict;

/// One thing that a user made, of those that stores give one another.
public sealed interface Piece {

    /// The item it is on.
    ItemRef item();

    /// A note.
    record Note(Revision revision) implements Piece {

        @Override
        public ItemRef item() {
            return revision.annotation().item();
        }
    }

    /// What was said of a number.
    record Judgement(Verdict verdict) implements Piece {

        @Override
        public ItemRef item() {
            return verdict.item();
        }
    }

    /// A bookmark.
    record Mark(Bookmark bookmark) implements Piece {

        @Override
        public ItemRef item() {
            return bookmark.item();
        }
    }
}
