package org.lectern.ui.charts;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.metrics.Datum;
import org.lectern.ui.style.Paragraph;

/// The value of a chart that was walked to or is chosen: what it says in a line, and what can be done with it.
final class ChosenValue extends VBox {

    private final ChartsModel model;
    private @Nullable Datum datum;

    ChosenValue(ChartsModel model) {
        this.model = model;
        getStyleClass().add("chosen-value");
        setVisible(false);
        setManaged(false);
    }

    /// @param shown null for none
    void show(@Nullable Datum shown) {
        if (shown != null && !shown.equals(datum)) {
            getChildren().setAll(new Paragraph(model.words().values().reading(shown), "chart-reading"),
                    new ValueVerbs(shown, model));
        }
        datum = shown;
        setVisible(shown != null);
        setManaged(shown != null);
    }
}
