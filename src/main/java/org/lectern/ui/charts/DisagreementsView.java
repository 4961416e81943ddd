package org.lectern.ui.charts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.metrics.Disagreement;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// All disagreements of the library, one below the other, in place of the list of items.
public final class DisagreementsView extends StackPane {

    private final ChartsModel model;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private List<DisagreementCard> cards = List.of();

    public DisagreementsView(DisagreementsModel disagreements, ChartsModel model) {
        this.model = model;
        getStylesheets().setAll(ChartsView.sheets());
        getStyleClass().addAll("charts", "disagreements");
        column.getStyleClass().add("charts-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Messages.get("disagreements.title"));
        getChildren().add(scroll);
        disagreements.all().subscribe(this::show);
        model.session().chosen().subscribe(_ -> cards.forEach(DisagreementCard::light));
    }

    @Override
    public void requestFocus() {
        if (cards.isEmpty()) {
            scroll.requestFocus();
        } else {
            cards.getFirst().focus();
        }
    }

    private void show(List<Disagreement> found) {
        cards = DisagreementCard.of(found, model);
        var title = new Label(Messages.get("disagreements.title"));
        title.getStyleClass().add("heading");
        var count = new Label(found.isEmpty() ? "" : Messages.get("disagreements.count", found.size()));
        count.getStyleClass().add("muted");
        var head = new HBox(title, count);
        head.getStyleClass().add("disagreements-head");
        column.getChildren().setAll(head);
        column.getChildren().addAll(cards);
        if (found.isEmpty()) {
            column.getChildren().add(new Paragraph(Messages.get("disagreements.none"), "muted"));
        }
    }
}
