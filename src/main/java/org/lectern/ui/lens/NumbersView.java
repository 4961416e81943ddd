package org.lectern.ui.lens;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.lens.NumberList.Found;
import org.lectern.ui.lens.NumberList.Said;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The numbers of the open item that its briefing does not list, each one click from its words; and below them what the
/// user said is none, to be taken back.
public final class NumbersView extends VBox {

    private final NumberModel model;

    public NumbersView(NumberModel model) {
        this.model = model;
        getStylesheets().add(Theme.sheet(NumbersView.class, "numbers.css"));
        getStylesheets().add(Theme.sheet(NumbersView.class, "lens.css"));
        getStyleClass().add("numbers");
        managedProperty().bind(visibleProperty());
        model.numbers().subscribe(this::show);
        model.session().chosen().subscribe(this::light);
        model.session().hovered().subscribe(this::light);
    }

    private void show(NumberList list) {
        getChildren().clear();
        if (!list.found().isEmpty()) {
            getChildren().add(new Paragraph(Messages.get("numbers.list", list.found().size()), "numbers-head"));
            list.found().forEach(found -> getChildren().add(new Row(found)));
        }
        if (!list.said().isEmpty()) {
            getChildren().add(new Paragraph(Messages.get("numbers.said"), "numbers-head"));
            list.said().forEach(said -> getChildren().add(said(said)));
        }
        setVisible(!getChildren().isEmpty());
        light();
    }

    private void light() {
        getChildren().forEach(child -> {
            if (child instanceof Row row) {
                row.light();
            }
        });
    }

    private Node said(Said said) {
        var words = new VBox(new Paragraph(said.value().isEmpty()
                ? said.printed()
                : Messages.get("numbers.said.gone", said.printed(), said.value()), "numbers-value"),
                new Paragraph(said.context(), "numbers-about"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = new Button(Messages.get("numbers.verb.take-back"));
        back.getStyleClass().setAll("flat", "number-verb");
        back.setAccessibleText(Messages.get("numbers.take-back", said.printed()));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> model.takeBack(said.verdict()));
        var line = new HBox(words, back);
        line.getStyleClass().add("numbers-said");
        return line;
    }

    /// A number in the text.
    private final class Row extends HBox {

        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
        private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

        private final Found found;

        Row(Found found) {
            this.found = found;
            getStyleClass().add("numbers-row");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(Messages.get("numbers.row", found.value(), found.about(), Messages.get(
                    "numbers.badge." + found.claim().name().toLowerCase(Locale.ROOT))));
            var words = new VBox(new Paragraph(found.value(), "numbers-value"));
            if (!found.about().isEmpty()) {
                words.getChildren().add(new Paragraph(found.about(), "numbers-about"));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().add(words);
            if (found.claim() != Claim.FOUND) {
                getChildren().add(new ClaimBadge(found.claim()));
            }
            addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> model.point(found.figure()));
            addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(null));
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    requestFocus();
                    model.open(found);
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    model.open(found);
                    event.consume();
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                model.open(found);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }

        void light() {
            pseudoClassStateChanged(CHOSEN, found.figure().equals(model.session().chosen().get()));
            pseudoClassStateChanged(LIT, found.figure().equals(model.session().hovered().get()));
        }
    }
}
