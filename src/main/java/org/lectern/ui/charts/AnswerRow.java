package org.lectern.ui.charts;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Statement;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// What one item says a value is: the value, where it is from, and its sentence with the number set off. It opens the
/// sentence.
final class AnswerRow extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Statement statement;
    private final ChartsModel model;

    AnswerRow(Datum datum, Statement statement, ChartsModel model) {
        this.statement = statement;
        this.model = model;
        var words = model.words();
        var article = ArticleText.of(statement.item());
        var value = new Text(words.figures().value(statement.claim(), datum.measure()));
        value.getStyleClass().add("answer-value");
        var from = new Text("   " + words.values().source(statement));
        from.getStyleClass().add("answer-from");
        getStyleClass().add("answer");
        getChildren().addAll(new TextFlow(value, from), said(article));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.get("disagreements.answer", words.values().claim(statement.claim(), datum.measure()),
                statement.sentence(article).orElse(""), words.values().source(statement)));
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> model.point(datum));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            requestFocus();
            model.open(statement);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.open(statement);
                event.consume();
            }
        });
        light();
    }

    /// Marks it when its figure is the chosen one.
    void light() {
        var chosen = model.session().chosen().get();
        pseudoClassStateChanged(CHOSEN, chosen != null && statement.states(chosen.item(), chosen.metric()));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            model.open(statement);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private Node said(ArticleText article) {
        var number = statement.span(article);
        if (number.isEmpty()) {
            return new Paragraph(statement.sentence(article).orElse(Messages.get("charts.tip.unstated")),
                    "answer-source");
        }
        var sentence = article.sentence(number.get());
        var before = text(article, new Span(sentence.start(), number.get().start()), "sentence");
        var exact = text(article, number.get(), "sentence-number");
        var after = text(article, new Span(number.get().end(), sentence.end()), "sentence");
        var flow = new TextFlow(before, exact, after);
        flow.getStyleClass().add("answer-sentence");
        return flow;
    }

    private static Text text(ArticleText article, Span span, String style) {
        var text = new Text(article.words(span));
        text.getStyleClass().add(style);
        return text;
    }
}
