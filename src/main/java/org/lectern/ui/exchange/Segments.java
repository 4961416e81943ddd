package org.lectern.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A choice of which every part is seen; the arrow keys walk it.
final class Segments<T> extends HBox {

    Segments(List<T> parts, Property<T> chosen, Function<T, String> name) {
        getStyleClass().add("segments");
        setMaxWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var part : parts) {
            var button = new ToggleButton(name.apply(part));
            button.getStyleClass().setAll("segment");
            button.setToggleGroup(group);
            button.setSelected(part.equals(chosen.getValue()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.setValue(part);
            });
            getChildren().add(button);
        }
    }
}
