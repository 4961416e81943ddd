package org.lectern.annotation;

/// What the user does with notes, as the history names it.
enum Verb {
    HIGHLIGHT, NOTE, ITEM_NOTE, FIGURE_NOTE, RECOLOUR, TAG, UNTAG, DELETE, RESIZE, REATTACH, DETACH, CONFIRM, BOOKMARK,
    REMOVE_BOOKMARK, NAME_COLOUR, IMPORT, RESOLVE
}
