package org.lectern.ui.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.annotation.Held;
import org.lectern.annotation.Merge;
import org.lectern.annotation.Revision;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The notes on which two sides disagree, one below the other, each with the ways to settle it.
public final class ConflictsView extends ScrollPane {

    private final ConflictsModel model;
    private final VBox cards = new VBox();

    public ConflictsView(ConflictsModel model) {
        this.model = model;
        getStylesheets().addAll(Theme.sheet(ConflictsView.class, "exchange.css"),
                Theme.sheet(ConflictsView.class, "conflicts.css"));
        getStyleClass().add("conflicts");
        cards.getStyleClass().add("conflict-cards");
        setContent(cards);
        setFitToWidth(true);
        model.conflicts().subscribe(this::show);
    }

    private void show(List<Held> conflicts) {
        var title = new Label(Messages.get("exchange.conflicts.title"));
        title.getStyleClass().add("conflicts-title");
        var failure = new Paragraph("", "warning");
        failure.textProperty().bind(model.failure());
        failure.visibleProperty().bind(failure.textProperty().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        cards.getChildren().setAll(title, new Paragraph(Messages.get(conflicts.isEmpty()
                ? "exchange.conflicts.none"
                : "exchange.conflicts.advice"), "muted"), failure);
        conflicts.forEach(each -> cards.getChildren().add(card(each)));
    }

    private Node card(Held conflict) {
        var card = new VBox(new Paragraph(model.where(conflict), "conflict-where"));
        card.getStyleClass().add("conflict-card");
        var quote = conflict.current().annotation().quote();
        if (!quote.isBlank()) {
            card.getChildren().add(new Paragraph("“" + quote + "”", "conflict-quote"));
        }
        for (var sibling : conflict.siblings()) {
            card.getChildren().add(new Sides(conflict.current(), sibling));
            card.getChildren().add(buttons(card, conflict, sibling));
        }
        return card;
    }

    private Node buttons(VBox card, Held conflict, Revision theirs) {
        var mine = button("exchange.keep-mine", () -> model.choose(conflict, conflict.current()));
        var other = button("exchange.keep-theirs", () -> model.choose(conflict, theirs));
        var both = button("exchange.keep-both", () -> model.both(conflict));
        var edit = button("exchange.edit", () -> edit(card, conflict, theirs));
        var buttons = new FlowPane(mine, other, both, edit);
        buttons.getStyleClass().add("conflict-buttons");
        return buttons;
    }

    /// Opens the words of both for editing.
    private void edit(VBox card, Held conflict, Revision theirs) {
        var words = new TextArea(Merge.both(conflict.current().annotation(), theirs.annotation())
                .note());
        words.setWrapText(true);
        words.setPrefRowCount(5);
        words.setAccessibleText(Messages.get("exchange.edit"));
        var done = button("exchange.edit.done", () -> model.edited(conflict, words.getText()));
        done.getStyleClass().setAll("primary-button");
        card.getChildren().setAll(card.getChildren().getFirst(), new Sides(conflict.current(), theirs), words, done);
        words.requestFocus();
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Messages.get(key));
        button.getStyleClass().setAll("plain-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
