package org.lectern.annotation;

import java.util.Optional;

/// A revision that came from elsewhere, and what it is to the note that is here.
///
/// @param mine the note as it is here; empty when it never was
public record Arrival(Revision theirs, Kind kind, Optional<Revision> mine) {

    /// What an arriving revision is to what is here.
    public enum Kind {
        /// Its note was never here.
        NEW,
        /// It says what is here.
        SAME,
        /// It was made with knowledge of what is here.
        NEWER,
        /// What is here was made with knowledge of it.
        OLDER,
        /// Both were made without knowledge of the other, and say different things.
        CONFLICTING
    }
}
