package org.lectern.ui.notebook;

import java.util.Optional;
import org.lectern.ui.cards.Note;

/// A row of the list.
sealed interface Entry {

    /// What stands above the notes of an item, or with a tag.
    record Heading(String title, int count) implements Entry {}

    /// The place of a note.
    ///
    /// @param place which one it is among those that were found
    /// @param note empty while it is being read
    record Slot(int place, Optional<Note> note) implements Entry {}
}
