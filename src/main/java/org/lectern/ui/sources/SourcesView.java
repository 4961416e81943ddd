package org.lectern.ui.sources;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.lectern.briefing.Period;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The Sources tab.
public final class SourcesView extends ScrollPane {

    private final SourcesModel model;
    private final VBox cards = new VBox();

    public SourcesView(SourcesModel model) {
        this.model = model;
        getStylesheets().add(Theme.sheet(SourcesView.class, "sources.css"));
        getStyleClass().add("sources");
        cards.getStyleClass().add("source-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.entries().subscribe(_ -> show());
    }

    private void show() {
        var entries = model.entries().get();
        if (entries.isEmpty()) {
            var words = new Paragraph(Messages.get(model.itemOpen() ? "sources.none" : "sources.closed"), "muted");
            words.getStyleClass().add("empty-words");
            cards.getChildren().setAll(words);
        } else {
            cards.getChildren().setAll(entries.stream().map(this::card).toList());
        }
        setVvalue(0);
    }

    private Node card(SourcesModel.Entry entry) {
        var source = entry.source();
        var card = new VBox(new Paragraph(source.title(), "source-title"));
        var published = source.published().map(Period::text).orElse("");
        card.getChildren()
                .add(new Paragraph(Messages.get("sources.publisher", source.publisher(), published.isEmpty() ? 0 : 1,
                        published), "muted"));
        if (!entry.measures().isEmpty()) {
            card.getChildren().add(new Paragraph(Messages.get("sources.figures", String.join(", ", entry.measures())),
                    "source-figures"));
        }
        if (entry.series() > 0) {
            card.getChildren().add(new Paragraph(Messages.get("sources.series", entry.series()), "source-figures"));
        }
        card.getChildren().add(address(entry));
        card.getStyleClass().add("source-card");
        return card;
    }

    private Node address(SourcesModel.Entry entry) {
        var url = entry.source().url();
        if (!SourcesModel.linked(entry.source())) {
            return new Paragraph(Messages.get("sources.unlinked"), "faint");
        }
        var link = new Hyperlink(url.getHost());
        link.setTooltip(new Tooltip(Messages.get("sources.open", url)));
        link.setAccessibleText(Messages.get("sources.open", url));
        link.setOnAction(_ -> model.open(entry.source()));
        return link;
    }
}
