package org.lectern.ui.shell;

import javafx.scene.Node;
import org.lectern.annotation.Colour;

/// What the menus ask of the article pane.
public interface Article {

    Node node();

    void focus();

    void highlight(Colour colour);

    void note();

    void bookmarkPlace();

    void copyCitation();

    void find();

    void findNext();

    void findPrevious();

    void nextNumber();

    void nextHighlight();

    /// How far down the page is scrolled, 0 to 1.
    double scroll();
}
