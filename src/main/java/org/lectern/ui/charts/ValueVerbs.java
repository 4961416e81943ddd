package org.lectern.ui.charts;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.lectern.metrics.Datum;
import org.lectern.ui.fx.Messages;

/// What can be done with a value of a chart, in a row of quiet buttons.
final class ValueVerbs extends FlowPane {

    ValueVerbs(Datum datum, ChartsModel model) {
        getStyleClass().add("value-verbs");
        getChildren().addAll(button("open", () -> model.open(datum)), button("note", () -> model.note(datum)),
                button("exclude", () -> model.decisions().exclude(datum)));
    }

    /// A quiet button with words on it, its whole meaning in its tooltip.
    static Button button(String key, Runnable action) {
        var button = new Button(Messages.get("charts.verb." + key));
        button.setId("chart-" + key);
        button.setTooltip(new Tooltip(Messages.get("charts.verb." + key + ".tip")));
        button.setAccessibleHelp(button.getTooltip().getText());
        button.getStyleClass().addAll("flat", "value-verb");
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
