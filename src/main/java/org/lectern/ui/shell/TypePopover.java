package org.lectern.ui.shell;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Preferences.Appearance;
import org.lectern.ui.session.Preferences.Face;

/// How the article is set: face, size, line height, width, light or dark, and the size of the window's own type.
final class TypePopover extends VBox {

    TypePopover(Preferences preferences) {
        getStyleClass().add("type-popover");
        getChildren().addAll(choice("appearance", preferences.appearance(), Appearance.values()),
                choice("face", preferences.face(), Face.values()),
                stepper("size", preferences.textSize(), preferences::stepTextSize,
                        value -> Messages.get("shell.type.px", value)),
                stepper("line", preferences.lineHeight(), preferences::stepLineHeight,
                        value -> Messages.get("shell.type.times", value)),
                stepper("measure", preferences.measure(), preferences::stepMeasure,
                        value -> Messages.get("shell.type.characters", value)),
                stepper("window", preferences.windowScale(), preferences::stepWindowScale,
                        value -> Messages.get("shell.type.percent", value)));
    }

    private static Node row(String id, Node control) {
        var name = new Label(Messages.get("shell.type." + id));
        name.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(name, gap, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("type-row");
        return row;
    }

    @SafeVarargs
    private static <T extends Enum<T>> Node choice(String id, ObjectProperty<T> property, T... values) {
        var group = new ToggleGroup();
        var buttons = new HBox();
        buttons.getStyleClass().add("segments");
        for (var value : values) {
            var button = new ToggleButton(
                    Messages.get("shell.type." + id + "." + value.name().toLowerCase(Locale.ROOT)));
            button.getStyleClass().setAll("segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                property.set(value);
                button.setSelected(true);
            });
            property.subscribe(now -> button.setSelected(now == value));
            buttons.getChildren().add(button);
        }
        return row(id, buttons);
    }

    private static Node stepper(String id, DoubleProperty property, IntConsumer step, Function<Double, String> words) {
        var value = new Label();
        value.getStyleClass().add("stepper-value");
        property.subscribe(now -> value.setText(words.apply(now.doubleValue())));
        var less = button(Feather.MINUS, Messages.get("shell.type." + id + ".less"));
        less.setOnAction(_ -> step.accept(-1));
        var more = button(Feather.PLUS, Messages.get("shell.type." + id + ".more"));
        more.setOnAction(_ -> step.accept(1));
        var stepper = new HBox(less, value, more);
        stepper.setAlignment(Pos.CENTER);
        return row(id, stepper);
    }

    private static Button button(Feather icon, String name) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat");
        button.setAccessibleText(name);
        return button;
    }
}
