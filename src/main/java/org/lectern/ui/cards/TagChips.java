package org.lectern.ui.cards;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.lectern.ui.fx.Messages;

/// The tags of a note side by side, each to be taken away; as many lines as they need.
final class TagChips extends FlowPane {

    private final Consumer<String> remover;

    TagChips(Consumer<String> remover) {
        this.remover = remover;
        getStyleClass().add("tag-chips");
        setMinWidth(0);
    }

    void show(List<String> tags) {
        getChildren().setAll(tags.stream().map(this::chip).toList());
        setVisible(!tags.isEmpty());
        setManaged(isVisible());
    }

    private Node chip(String tag) {
        var remove = new Button("×");
        remove.getStyleClass().setAll("tag-remove");
        remove.setAccessibleText(Messages.get("cards.tag.remove", tag));
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> remover.accept(tag));
        var chip = new Label("#" + tag, remove);
        chip.getStyleClass().add("tag-chip");
        // A tag longer than the card ends in dots rather than widen it.
        chip.maxWidthProperty().bind(widthProperty());
        return chip;
    }
}
