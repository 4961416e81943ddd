package org.lectern.ui.style;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A heading with a word at its right end; the word goes below where it would leave the heading too little room.
public final class HeadLine extends VBox {

    /// In em of the heading.
    private static final double NARROW = 17;

    private final Label heading;
    private final Label word;
    private final HBox line;

    public HeadLine(Label heading, Label word) {
        this.heading = heading;
        this.word = word;
        line = new HBox(heading, word);
        line.getStyleClass().add("head-line");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        word.setMinWidth(USE_PREF_SIZE);
        getChildren().add(line);
        widthProperty().subscribe((_, _) -> place());
        heading.fontProperty().subscribe((_, _) -> place());
    }

    private void place() {
        var place = getWidth() < NARROW * heading.getFont().getSize() ? this : line;
        if (!place.equals(word.getParent())) {
            line.getChildren().remove(word);
            getChildren().remove(word);
            place.getChildren().add(word);
        }
    }
}
