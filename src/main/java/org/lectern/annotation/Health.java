package org.lectern.annotation;

/// How a note stands to the text of today.
public enum Health {

    /// Its words stand where they stood.
    EXACT,
    /// Its words stand elsewhere.
    MOVED,
    /// Its words were edited.
    CHANGED,
    /// Its words are not there, or it cannot be told which of several they are.
    LOST,
    /// Its item is not in the library.
    STRAY
}
