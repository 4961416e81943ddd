package org.lectern.ui.charts;

import javafx.scene.layout.VBox;
import org.lectern.metrics.Datum;
import org.lectern.ui.style.Paragraph;

/// Everything about a value: as it is shown, what of and when, as it was reported, and who states it in what words.
final class ValueCard extends VBox {

    ValueCard(Datum datum, ChartsModel model) {
        var words = model.words();
        getStyleClass().add("value-card");
        getChildren().addAll(new Paragraph(words.values().value(datum), "card-value"),
                new Paragraph(words.values().about(datum), "card-facts"));
        words.values().made(datum).forEach(line -> getChildren().add(new Paragraph(line, "card-facts")));
        getChildren().add(new ValueVerbs(datum, model));
        datum.statements().forEach(statement -> getChildren().add(new AnswerRow(datum, statement, model)));
    }
}
