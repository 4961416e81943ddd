package org.lectern.ui.charts;

import java.util.List;
import javafx.scene.layout.VBox;
import org.lectern.metrics.Disagreement;
import org.lectern.ui.style.Paragraph;

/// A disagreement: what it is about, how far the answers lie apart, and each answer with its sentence, its source and
/// its date.
final class DisagreementCard extends VBox {

    private final List<AnswerRow> answers;

    DisagreementCard(Disagreement disagreement, ChartsModel model) {
        var words = model.words();
        answers = disagreement.answers().stream().flatMap(datum -> datum.statements().stream()
                .map(statement -> new AnswerRow(datum, statement, model))).toList();
        getStyleClass().addAll("chart-card", "disagreement");
        getChildren().addAll(new Paragraph(words.title(disagreement), "figure-title"),
                new Paragraph(words.gap(disagreement), "chart-warning", "disagreement-gap"));
        if (!disagreement.ofUnits()) {
            getChildren().add(new SpreadPlot(disagreement.answers(), words));
        }
        getChildren().addAll(answers);
    }

    /// Marks the answer that is chosen.
    void light() {
        answers.forEach(AnswerRow::light);
    }

    /// Gives the first answer the focus.
    void focus() {
        answers.getFirst().requestFocus();
    }

    /// The cards of some disagreements.
    static List<DisagreementCard> of(List<Disagreement> disagreements, ChartsModel model) {
        return disagreements.stream().map(each -> new DisagreementCard(each, model)).toList();
    }
}
