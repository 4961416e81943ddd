package org.lectern.ui.style;

import javafx.scene.control.Label;

/// Words that wrap, and are never cut short for want of height.
public final class Paragraph extends Label {

    public Paragraph(String words, String... styles) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
