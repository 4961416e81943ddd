package org.lectern.ui.notes;

import java.util.EnumMap;
import java.util.Locale;
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
            var name = Messages.get("notes.colour.tooltip", name(colour), buttons.size() + 1);
            var button = new Button();
            button.getStyleClass().setAll("swatch", style(colour));
            button.setTooltip(new Tooltip(name));
            button.setAccessibleText(name);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> chooser.accept(colour));
            buttons.put(colour, button);
            getChildren().add(button);
        }
    }

    void show(Colour colour) {
        buttons.forEach((each, button) -> button.pseudoClassStateChanged(CURRENT, each == colour));
    }

    static String name(Colour colour) {
        return Messages.get("notes.colour." + colour.name());
    }

    /// The style class that sets the colour of a mark.
    static String style(Colour colour) {
        return "mark-" + colour.name().toLowerCase(Locale.ROOT);
    }
}
