package org.lectern.ui.lens;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// What a number in the text says: as printed, as an analyst writes it, whose word it is, where it is drawn, who else
/// speaks of it; and what can be done with it.
final class NumberCard extends VBox {

    private final NumberFacts facts;
    private final NumberModel model;

    NumberCard(NumberFacts facts, NumberModel model) {
        this.facts = facts;
        this.model = model;
        getStylesheets().add(Theme.sheet(NumberCard.class, "lens.css"));
        getStyleClass().add("number-card");
        getChildren().add(head());
        if (facts.claim() == Claim.USER || !facts.printed().equals(facts.value())) {
            getChildren().add(new Paragraph(Messages.get("numbers.printed", facts.printed()), "number-printed"));
        }
        getChildren().addAll(table(), new Paragraph(Messages.get("numbers.claim." + claim()), "number-claim"));
        if (!facts.charts().isEmpty()) {
            list(Messages.get("numbers.charts", facts.charts().size()),
                    facts.charts().stream().map(this::chart).toList());
        }
        if (!facts.elsewhere().isEmpty()) {
            list(Messages.get("numbers.elsewhere"), facts.elsewhere().stream().map(this::mention).toList());
        }
        getChildren().add(verbs());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    NumberFacts facts() {
        return facts;
    }

    @Override
    public void requestFocus() {
        lookup(".number-verb").requestFocus();
    }

    private Node head() {
        var value = new Paragraph(facts.value(), "number-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(value);
        head.getStyleClass().add("number-top");
        if (facts.claim() != Claim.BRIEFING) {
            head.getChildren().add(new ClaimBadge(facts.claim()));
        }
        return head;
    }

    private GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("number-facts");
        var row = 0;
        for (var fact : facts.facts()) {
            var name = new Label(fact.name());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setAlignment(Pos.TOP_LEFT);
            table.addRow(row++, name, new Paragraph(fact.words(), "number-fact"));
        }
        return table;
    }

    private void list(String title, List<Hyperlink> links) {
        getChildren().add(new Paragraph(title, "number-head"));
        getChildren().addAll(links);
    }

    private Hyperlink chart(ChartName chart) {
        return link(Messages.get(chart.kept() ? "numbers.chart.kept" : "numbers.chart", chart.title()),
                () -> model.open(chart, facts.figure()));
    }

    private Hyperlink mention(NumberFacts.Mention mention) {
        return link(Messages.get("numbers.mention", mention.value(), mention.title()), () -> model.open(mention));
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().setAll("number-link");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private Node verbs() {
        var verbs = new FlowPane(verb("chart", model::chart));
        verbs.getStyleClass().add("number-verbs");
        if (facts.claim() != Claim.BRIEFING) {
            verbs.getChildren().addAll(verb("correct", model::correct), verb("reject", model::reject));
        }
        facts.verdict().ifPresent(
                verdict -> verbs.getChildren().add(verb("take-back", () -> model.takeBack(verdict))));
        return verbs;
    }

    private static Button verb(String key, Runnable action) {
        var button = new Button(Messages.get("numbers.verb." + key));
        button.getStyleClass().setAll("flat", "number-verb");
        var name = Messages.get("numbers.verb." + key + ".key");
        if (!name.isEmpty()) {
            var cap = new Label(name);
            cap.getStyleClass().add("number-key");
            button.setGraphic(cap);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case G -> model.chart();
            case V -> model.correct();
            case X -> model.reject();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private String claim() {
        return facts.claim().name().toLowerCase(Locale.ROOT);
    }
}
