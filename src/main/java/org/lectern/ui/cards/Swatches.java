package org.lectern.ui.cards;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.lectern.annotation.Colour;
import org.lectern.ui.fx.Messages;

/// The four colours to choose from.
final class Swatches extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<Colour, Button> buttons = new EnumMap<>(Colour.class);

    Swatches(Consumer<Colour> chooser) {
        getStyleClass().add("swatches");
        for (var colour : Colour.values()) {
            var button = new Button();
            button.getStyleClass().setAll("swatch", ColourNames.style(colour));
            button.setTooltip(new Tooltip());
            button.setFocusTraversable(false);
            button.setOnAction(_ -> chooser.accept(colour));
            buttons.put(colour, button);
            getChildren().add(button);
        }
    }

    void show(Colour colour) {
        buttons.forEach((each, button) -> button.pseudoClassStateChanged(CURRENT, each == colour));
    }

    /// Says in the tooltips what the colours are called, each with its key.
    void name(ColourNames names) {
        var key = 0;
        for (var entry : buttons.entrySet()) {
            var name = Messages.get("cards.colour.tooltip", names.of(entry.getKey()), ++key);
            entry.getValue().getTooltip().setText(name);
            entry.getValue().setAccessibleText(name);
        }
    }
}
