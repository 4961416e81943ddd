package org.lectern.ui.charts;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final StackPane foot = new StackPane();
    private List<CardView> cards = List.of();
    private List<ChartFrame> frames = List.of();
    private List<DisagreementCard> disagreements = List.of();

    public ChartsView(ChartsModel model) {
        this.model = model;
        getStylesheets().setAll(sheets());
        getStyleClass().add("charts");
        column.getStyleClass().add("charts-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Messages.get("charts.pane"));
        getChildren().add(scroll);
        foot.managedProperty().bind(foot.visibleProperty());
        model.contents().subscribe(this::show);
        model.notice().subscribe(notice -> frames.forEach(
                frame -> frame.tell(notice == null ? new ChartsModel.Notice(null, "", false) : notice)));
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
        return names(frames, figure, false);
    }

    /// Changes whenever other charts are shown.
    public ObservableValue<?> shown() {
        return model.contents();
    }

    /// Brings a chart into sight.
    public void show(ChartName chart) {
        applyCss();
        layout();
        frames.stream().filter(frame -> frame.name().equals(chart.title())).findFirst().ifPresent(this::bringIntoSight);
    }

    static List<ChartName> names(List<ChartFrame> frames, FigureRef figure, boolean kept) {
        return frames.stream().filter(frame -> frame.shows(figure)).map(frame -> new ChartName(frame.name(), kept))
                .toList();
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
            scroll.requestFocus();
        } else {
            cards.getFirst().requestFocus();
        }
    }

    private void show(Contents contents) {
        cards = List.of();
        frames = List.of();
        disagreements = List.of();
        switch (contents) {
            case Contents.Closed _ -> column.getChildren().setAll(empty("closed"));
            case Contents.Bare _ -> column.getChildren().setAll(empty("none"));
            case Contents.Stated stated -> {
                cards = stated.cards().stream().map(card -> new CardView(card, model)).toList();
                frames = stated.gatherings().stream().map(gathering -> new ChartFrame(gathering, model)).toList();
                disagreements = DisagreementCard.of(stated.disagreements(), model);
                var first = frames.isEmpty() ? cards.size() : Math.min(FIRST, cards.size());
                column.getChildren().setAll(grid(cards.subList(0, first)));
                column.getChildren().addAll(frames);
                column.getChildren().addAll(disagreements);
                column.getChildren().add(grid(cards.subList(first, cards.size())));
            }
        }
        column.getChildren().add(foot);
        scroll.setVvalue(0);
        light();
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
        frames.forEach(ChartFrame::light);
    }

    /// Scrolls as little as shows the card of a figure; of one that has none here, its chart.
    private void bringIntoSight(@Nullable FigureRef figure) {
        if (figure == null) {
            return;
        }
        cards.stream().filter(card -> card.figure().equals(figure)).map(Node.class::cast).findFirst()
                .or(() -> frames.stream().filter(frame -> frame.shows(figure)).map(Node.class::cast).findFirst())
                .ifPresent(this::bringIntoSight);
    }

    private void bringIntoSight(Node node) {
        var height = column.getHeight() - scroll.getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        var bounds = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = scroll.getVvalue() * height;
        var bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / height);
        } else if (bounds.getMaxY() > bottom) {
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / height);
        }
    }
}
