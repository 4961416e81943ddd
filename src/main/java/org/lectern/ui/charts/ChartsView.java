package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ItemRef;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Theme;

/// The Metrics tab: the figures of the open item as cards, and the charts they belong to.
public final class ChartsView extends StackPane {

    /// In em: two cards do not stand side by side in less.
    private static final double NARROW = 21;
    /// So many cards stand above the charts, the others below, so that a chart is always in sight.
    private static final int FIRST = 4;

    private final ChartsModel model;
    private final ChartColumn column;
    private final StackPane foot = new StackPane();
    private List<CardView> cards = List.of();
    private List<DisagreementCard> disagreements = List.of();
    private @Nullable ItemRef shown;

    public ChartsView(ChartsModel model) {
        this.model = model;
        getStylesheets().setAll(sheets());
        getStyleClass().add("charts");
        column = new ChartColumn("charts.pane", model);
        getChildren().add(column);
        foot.managedProperty().bind(foot.visibleProperty());
        model.contents().subscribe(this::show);
        model.session().chosen().subscribe(chosen -> {
            light();
            if (!model.opening()) {
                bringIntoSight(chosen);
            }
        });
        model.session().hovered().subscribe(_ -> light());
    }

    /// What shows a chart large, over the window.
    public void onEnlarge(Consumer<Region> over) {
        model.enlarged().subscribe(enlarged -> {
            if (enlarged != null) {
                over.accept(new EnlargedChart(enlarged, model));
            }
        });
    }

    /// What stands below the cards and charts, whatever they are.
    public void below(Node foot) {
        this.foot.getChildren().setAll(foot);
    }

    /// The charts that show a figure.
    public List<ChartName> showing(FigureRef figure) {
        return column.showing(figure, false);
    }

    /// Changes whenever other charts are shown.
    public ObservableValue<?> shown() {
        return model.contents();
    }

    /// Brings a chart into sight.
    public void show(ChartName chart) {
        column.show(chart);
    }

    /// The stylesheets of the cards, the charts and their tables.
    static List<String> sheets() {
        return Stream.of("charts.css", "plots.css", "bars.css", "tables.css", "disagreements.css")
                .map(name -> Theme.sheet(ChartsView.class, name))
                .toList();
    }

    @Override
    public void requestFocus() {
        if (cards.isEmpty()) {
            column.requestFocus();
        } else {
            cards.getFirst().requestFocus();
        }
    }

    private void show(Contents contents) {
        cards = List.of();
        disagreements = List.of();
        switch (contents) {
            case Contents.Closed _ -> column.show(List.of(empty("closed"), foot), List.of());
            case Contents.Bare _ -> column.show(List.of(empty("none"), foot), List.of());
            case Contents.Stated stated -> show(stated);
        }
        light();
    }

    private void show(Contents.Stated stated) {
        var same = stated.item().ref().equals(shown);
        shown = stated.item().ref();
        var before = same ? column.frames() : List.<ChartFrame>of();
        cards = stated.cards().stream().map(card -> new CardView(card, model)).toList();
        disagreements = DisagreementCard.of(stated.disagreements(), model);
        var frames = stated.gatherings().stream()
                .map(gathering -> before.stream().filter(frame -> frame.about(gathering)).findFirst()
                        .map(frame -> frame.anew(gathering)).orElseGet(() -> new ChartFrame(gathering, model)))
                .toList();
        var first = frames.isEmpty() ? cards.size() : Math.min(FIRST, cards.size());
        var nodes = new ArrayList<Node>(List.of(grid(cards.subList(0, first))));
        nodes.addAll(frames);
        nodes.addAll(disagreements);
        nodes.add(grid(cards.subList(first, cards.size())));
        nodes.add(foot);
        column.show(nodes, frames);
        if (!same) {
            column.top();
        }
    }

    private static Node grid(List<CardView> cards) {
        var grid = new GridPane();
        grid.getStyleClass().add("metric-cards");
        grid.widthProperty().subscribe(width -> {
            var columns = !cards.isEmpty() && width.doubleValue() < NARROW * cards.getFirst().em() ? 1 : 2;
            if (grid.getColumnCount() != columns) {
                var part = new ColumnConstraints();
                part.setPercentWidth(100.0 / columns);
                grid.getColumnConstraints().setAll(Collections.nCopies(columns, part));
                IntStream.range(0, cards.size())
                        .forEach(at -> GridPane.setConstraints(cards.get(at), at % columns, at / columns));
            }
        });
        grid.getChildren().addAll(cards);
        grid.setManaged(!cards.isEmpty());
        return grid;
    }

    private static Node empty(String key) {
        var title = new Label(Messages.get("charts." + key));
        title.getStyleClass().add("heading");
        var advice = new Label(Messages.get("charts." + key + ".advice"));
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        var empty = new VBox(title, advice);
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private void light() {
        cards.forEach(CardView::light);
        disagreements.forEach(DisagreementCard::light);
    }

    /// Scrolls as little as shows the card of a figure; of one that has none here, its chart.
    private void bringIntoSight(@Nullable FigureRef figure) {
        if (figure == null) {
            return;
        }
        cards.stream().filter(card -> card.figure().equals(figure)).map(Node.class::cast).findFirst()
                .or(() -> column.frames().stream().filter(frame -> frame.shows(figure)).map(Node.class::cast)
                        .findFirst())
                .ifPresent(column::bringIntoSight);
    }
}
