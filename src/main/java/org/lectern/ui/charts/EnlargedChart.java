package org.lectern.ui.charts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.lectern.metrics.Datum;

/// A chart as large as the window allows, and beside it everything about the value that is pointed at.
final class EnlargedChart extends BorderPane {

    private static final double WINDOW = 0.88;
    /// In em: the card stands beside the chart in a window that is wider than so.
    private static final double WIDE = 62;

    private final ChartFrame frame;
    private final StackPane beside = new StackPane();
    private final ChartsModel model;
    private @Nullable Datum shown;

    EnlargedChart(ChartsModel.Enlarged enlarged, ChartsModel model) {
        this.model = model;
        frame = new ChartFrame(enlarged.reported(), enlarged.shown(), model);
        frame.enlarge();
        getStylesheets().setAll(ChartsView.sheets());
        getStyleClass().add("enlarged-chart");
        beside.getStyleClass().add("value-pane");
        var scroll = scroll(frame);
        scroll.setFitToHeight(true);
        setCenter(scroll);
        frame.pointed().subscribe(datum -> {
            if (datum != null) {
                tell(datum);
            }
        });
        tell(frame.shown().chart().data().getLast());
        model.session().chosen().subscribe(_ -> frame.light());
        model.session().hovered().subscribe(_ -> frame.light());
    }

    @Override
    public void requestFocus() {
        frame.focus();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getScene() == null ? super.computePrefWidth(height) : Math.rint(WINDOW * getScene().getWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getScene() == null ? super.computePrefHeight(width) : Math.rint(WINDOW * getScene().getHeight());
    }

    @Override
    protected void layoutChildren() {
        var wide = getWidth() > WIDE * frame.em();
        beside.setPrefWidth(Math.rint(0.3 * getWidth()));
        beside.setPrefHeight(Math.rint(0.36 * getHeight()));
        if (wide && getRight() == null) {
            setBottom(null);
            setRight(beside);
        } else if (!wide && getBottom() == null) {
            setRight(null);
            setBottom(beside);
        }
        super.layoutChildren();
    }

    private void tell(Datum datum) {
        if (!datum.equals(shown)) {
            shown = datum;
            beside.getChildren().setAll(scroll(new ValueCard(datum, model)));
        }
    }

    private static ScrollPane scroll(Node node) {
        var scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
