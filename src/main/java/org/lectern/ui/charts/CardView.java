package org.lectern.ui.charts;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Paragraph;

/// A metric as a card: its value in large type, what it measures below.
final class CardView extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private static final double VALUE_EM = 1.42;

    private final Card card;
    private final ChartsModel model;

    CardView(Card card, ChartsModel model) {
        this.card = card;
        this.model = model;
        getStyleClass().add("metric-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(card.accessible());
        getChildren().add(new Paragraph(card.value().replace('\u00a0', ' '), "card-value"));
        if (!card.subject().isEmpty()) {
            getChildren().add(new Paragraph(card.subject(), "card-subject"));
        }
        getChildren().add(new Paragraph(card.facts(), "card-facts"));
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> model.session().hovered().set(card.figure()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                open();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// The size of the window's type, in px.
    double em() {
        return getChildren().getFirst() instanceof Label value ? value.getFont().getSize() / VALUE_EM : 0;
    }

    FigureRef figure() {
        return card.figure();
    }

    void light() {
        pseudoClassStateChanged(CHOSEN, card.figure().equals(model.session().chosen().get()));
        pseudoClassStateChanged(LIT, card.figure().equals(model.session().hovered().get()));
    }

    private void open() {
        model.open(card.figure());
    }

    private void leave() {
        if (card.figure().equals(model.session().hovered().get())) {
            model.session().hovered().set(null);
        }
    }
}
