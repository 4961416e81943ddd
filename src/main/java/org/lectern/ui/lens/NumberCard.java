package org.lectern.ui.lens;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// What a number in the text says: as printed, as an analyst writes it, whose word it is, who else speaks of it.
final class NumberCard extends VBox {

    NumberCard(NumberFacts facts, NumberModel model) {
        getStylesheets().add(Theme.sheet(NumberCard.class, "lens.css"));
        getStyleClass().addAll("number-card", "claim-" + facts.claim().name().toLowerCase(Locale.ROOT));
        getChildren().add(new Paragraph(facts.value(), "number-value"));
        if (!facts.printed().equals(facts.value())) {
            getChildren().add(new Paragraph(Messages.get("numbers.printed", facts.printed()), "number-printed"));
        }
        getChildren().add(table(facts));
        getChildren().add(new Paragraph(
                Messages.get("numbers.claim." + facts.claim().name().toLowerCase(Locale.ROOT)), "number-claim"));
        if (!facts.elsewhere().isEmpty()) {
            var head = new Label(Messages.get("numbers.elsewhere"));
            head.getStyleClass().add("number-head");
            getChildren().add(head);
            facts.elsewhere().forEach(mention -> getChildren().add(mention(mention, model)));
        }
        var keys = new Paragraph(Messages.get(facts.claim() == NumberFacts.Claim.BRIEFING
                ? "numbers.keys.own"
                : "numbers.keys"), "number-keys");
        getChildren().add(keys);
    }

    private static GridPane table(NumberFacts facts) {
        var table = new GridPane();
        table.getStyleClass().add("number-facts");
        var row = 0;
        for (var fact : facts.facts()) {
            var name = new Label(fact.name());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            table.addRow(row++, name, new Paragraph(fact.words(), "number-fact"));
        }
        return table;
    }

    private static Hyperlink mention(NumberFacts.Mention mention, NumberModel model) {
        var link = new Hyperlink(Messages.get("numbers.mention", mention.value(), mention.title()));
        link.getStyleClass().setAll("number-mention");
        link.setWrapText(true);
        link.setOnAction(_ -> model.open(mention));
        return link;
    }
}
