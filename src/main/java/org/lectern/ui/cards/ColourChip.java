package org.lectern.ui.cards;

import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.annotation.Colour;
import org.lectern.ui.fx.Messages;

/// A colour by the name the user gave it, to be let through or not. A double click, or F2, gives it another name.
final class ColourChip extends HBox {

    private final CardsModel cards;
    private final Colour colour;
    private final ToggleButton toggle = new ToggleButton();
    private final TextField name = new TextField();

    ColourChip(CardsModel cards, Colour colour, Runnable turn) {
        this.cards = cards;
        this.colour = colour;
        var dot = new Region();
        dot.getStyleClass().addAll("chip-dot", ColourNames.style(colour));
        toggle.setGraphic(dot);
        toggle.getStyleClass().setAll("sieve-chip");
        toggle.setMnemonicParsing(false);
        toggle.setTooltip(new Tooltip());
        toggle.setOnAction(_ -> turn.run());
        toggle.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.SECONDARY || event.getClickCount() == 2) {
                rename();
            }
        });
        toggle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                rename();
                event.consume();
            }
        });
        name.setPrefColumnCount(9);
        name.setAccessibleText(Messages.get("cards.colour.name"));
        name.setPromptText(Messages.get("cards.colour." + colour.name()));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        name.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                end();
            }
        });
        getChildren().add(toggle);
        cards.names().subscribe(names -> {
            toggle.setText(names.of(colour));
            toggle.getTooltip().setText(Messages.get("cards.colour.rename", names.of(colour)));
        });
    }

    void show(boolean chosen) {
        toggle.setSelected(chosen);
    }

    private void rename() {
        name.setText(Objects.requireNonNullElse(cards.names().get().given().get(colour), ""));
        getChildren().setAll(name);
        name.requestFocus();
        name.selectAll();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            cards.name(colour, name.getText());
            end();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        if (!getChildren().contains(toggle)) {
            getChildren().setAll(toggle);
            toggle.requestFocus();
        }
    }
}
