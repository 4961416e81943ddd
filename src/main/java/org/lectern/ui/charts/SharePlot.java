package org.lectern.ui.charts;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lectern.metrics.Chart;

/// A part of a whole: one bar, filled as far as the part goes.
final class SharePlot extends Plot {

    private final Region whole = new Region();
    private final Region part = new Region();
    private final Label value = new Label();
    private final double share;

    SharePlot(Chart.Share chart, ChartsModel model) {
        super(chart, chart.data(), model);
        getStyleClass().add("share-plot");
        share = chart.datum().value().doubleValue() / 100;
        value.setText(model.words().figures().value(chart.datum()));
        value.getStyleClass().add("bar-value");
        whole.getStyleClass().add("share-whole");
        part.getStyleClass().addAll("bar", "own");
        style(part, chart.datum());
        getChildren().addAll(whole, part, value);
    }

    @Override
    protected double computePrefHeight(double width) {
        applyCss();
        return Math.ceil(value.prefHeight(-1) + 0.3 * value.getFont().getSize());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var em = value.getFont().getSize();
        var words = value.prefWidth(-1);
        var thick = Math.rint(0.85 * em);
        var room = getWidth() - words - 0.8 * em;
        var top = Math.rint((getHeight() - thick) / 2);
        whole.resizeRelocate(0, top, room, thick);
        part.resizeRelocate(0, top, share * room, thick);
        value.resizeRelocate(room + 0.8 * em, (getHeight() - value.prefHeight(-1)) / 2, words, value.prefHeight(-1));
    }

    @Override
    int at(double x, double y) {
        return 0;
    }

    @Override
    Point2D place(int index) {
        return new Point2D(part.getWidth() / 2, part.getLayoutY());
    }

    @Override
    void light(int index, boolean chosen, boolean lit) {
        for (var node : getChildren()) {
            node.pseudoClassStateChanged(CHOSEN, chosen);
            node.pseudoClassStateChanged(LIT, lit);
        }
    }
}
