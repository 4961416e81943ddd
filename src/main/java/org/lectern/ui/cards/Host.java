package org.lectern.ui.cards;

import java.util.List;

/// A pane that shows cards.
public interface Host {

    /// Told of a note on whose card the keys were going when it was taken away, so that they can go there again.
    void tornAway(Note note);

    /// Takes the keys back from the field of a card.
    void leave();

    /// Shows what a note is about.
    void go(Note note);

    /// Lets notes be given a tag.
    void tag(List<Note> notes);
}
