package org.lectern.ui.charts;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.briefing.ArticleText;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.Statement;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// A disagreement: what it is about, how far the answers lie apart, and each answer with its sentence, its source and
/// its date. An answer opens its sentence.
final class DisagreementCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ChartsModel model;
    private final Disagreement disagreement;

    DisagreementCard(Disagreement disagreement, ChartsModel model) {
        this.model = model;
        this.disagreement = disagreement;
        var words = model.words();
        getStyleClass().addAll("chart-card", "disagreement");
        var title = new Paragraph(words.title(disagreement), "figure-title");
        var gap = new Paragraph(words.gap(disagreement), "chart-warning", "disagreement-gap");
        getChildren().addAll(title, gap);
        if (!disagreement.ofUnits()) {
            getChildren().add(new SpreadPlot(disagreement.answers(), words));
        }
        disagreement.answers().forEach(datum -> datum.statements()
                .forEach(statement -> getChildren().add(answer(datum, statement))));
        light();
    }

    Disagreement disagreement() {
        return disagreement;
    }

    /// Marks the answer that is chosen.
    void light() {
        var chosen = model.session().chosen().get();
        for (var child : getChildren()) {
            if (child.getUserData() instanceof Statement statement) {
                child.pseudoClassStateChanged(CHOSEN,
                        chosen != null && statement.states(chosen.item(), chosen.metric()));
            }
        }
    }

    /// Gives the first answer the focus.
    void focus() {
        getChildren().stream().filter(child -> child.isFocusTraversable()).findFirst()
                .ifPresent(child -> child.requestFocus());
    }

    private VBox answer(Datum datum, Statement statement) {
        var words = model.words();
        var article = ArticleText.of(statement.item());
        var value = new Label(words.figures().value(statement.claim(), datum.measure()));
        value.getStyleClass().add("answer-value");
        value.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var source = new Paragraph(words.source(statement), "answer-source");
        HBox.setHgrow(source, Priority.ALWAYS);
        var row = new VBox(new HBox(value, source));
        statement.sentence(article).ifPresent(
                sentence -> row.getChildren().add(new Paragraph(sentence, "answer-sentence")));
        row.getStyleClass().add("answer");
        row.setUserData(statement);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(Messages.get("disagreements.answer", words.claim(statement.claim(), datum.measure()),
                statement.sentence(article).orElse(""), words.source(statement)));
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> model.point(datum));
        row.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(null));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            row.requestFocus();
            model.open(statement);
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.open(statement);
                event.consume();
            }
        });
        return row;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            model.open(disagreement.highest());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// The cards of some disagreements.
    static List<DisagreementCard> of(List<Disagreement> disagreements, ChartsModel model) {
        return disagreements.stream().map(each -> new DisagreementCard(each, model)).toList();
    }
}
