package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.lectern.metrics.Disagreement;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// All disagreements of the library, one below the other, in place of the list of items.
public final class DisagreementsView extends StackPane {

    private final ChartsModel model;
    private final ChartColumn column;
    private List<DisagreementCard> cards = List.of();

    public DisagreementsView(DisagreementsModel disagreements, ChartsModel model) {
        this.model = model;
        getStylesheets().setAll(ChartsView.sheets());
        getStyleClass().addAll("charts", "disagreements");
        column = new ChartColumn("disagreements.title", model);
        getChildren().add(column);
        disagreements.all().subscribe(this::show);
        model.session().chosen().subscribe(_ -> cards.forEach(DisagreementCard::light));
    }

    @Override
    public void requestFocus() {
        if (cards.isEmpty()) {
            column.requestFocus();
        } else {
            cards.getFirst().focus();
        }
    }

    private void show(List<Disagreement> found) {
        cards = DisagreementCard.of(found, model);
        var nodes = new ArrayList<Node>(List.of(ChartColumn.head("disagreements.title", found.size())));
        nodes.addAll(cards);
        if (found.isEmpty()) {
            nodes.add(new Paragraph(Messages.get("disagreements.none"), "muted"));
        }
        column.show(nodes, List.of());
    }
}
