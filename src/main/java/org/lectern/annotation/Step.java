package org.lectern.annotation;

import org.lectern.briefing.ItemRef;

/// One thing the reader did, as undo and redo name it.
public record Step(Verb verb, ItemRef item) {

    /// What was done.
    public enum Verb {
        HIGHLIGHT, NOTE, RECOLOUR, DELETE, BOOKMARK, REMOVE_BOOKMARK
    }
}
