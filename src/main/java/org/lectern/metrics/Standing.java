package org.lectern.metrics;

/// How a figure stands beside what it was when its chart was last looked at.
public enum Standing {
    /// As it was, or new.
    HOLDS,
    /// Its sentence was changed.
    CHANGED,
    /// Its item no longer states it.
    LOST
}
