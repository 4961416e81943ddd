package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.lectern.metrics.Datum;

/// The answers of a disagreement along a line, as far apart as they are: a point for a value, a bar for a range.
final class SpreadPlot extends Region {

    private final List<Datum> answers;
    private final ValueAxis values;
    private final Line line = new Line();
    private final List<Line> ranges = new ArrayList<>();
    private final List<Circle> points = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    SpreadPlot(List<Datum> answers, ChartWords words) {
        this.answers = List.copyOf(answers);
        values = ValueAxis.spread(answers)
                ? ValueAxis.logarithmic(ValueAxis.values(answers))
                : ValueAxis.of(ValueAxis.values(answers));
        getStyleClass().add("spread-plot");
        line.getStyleClass().add("spread-line");
        getChildren().add(line);
        for (var datum : answers) {
            var range = new Line();
            range.getStyleClass().add("spread-range");
            range.setVisible(datum.upper().isPresent());
            ranges.add(range);
            var point = new Circle();
            point.getStyleClass().add("spread-point");
            point.setVisible(datum.upper().isEmpty());
            points.add(point);
            var label = new Label(words.figures().value(datum));
            label.getStyleClass().add("tick");
            labels.add(label);
        }
        getChildren().addAll(ranges);
        getChildren().addAll(points);
        getChildren().addAll(labels);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        applyCss();
        return (3.2 + 1.2 * (rows(width) - 1)) * em();
    }

    /// One row of labels, or one for each when they have no room beside one another.
    private int rows(double width) {
        var together = labels.stream().mapToDouble(label -> label.prefWidth(-1) + 0.5 * em()).sum();
        return width < 0 || together <= width ? 1 : labels.size();
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        var y = Math.rint(0.9 * em) + 0.5;
        line.setStartX(0);
        line.setEndX(getWidth());
        line.setStartY(y);
        line.setEndY(y);
        var inset = 0.8 * em;
        var middles = new ArrayList<Double>();
        for (var i = 0; i < answers.size(); i++) {
            var from = x(answers.get(i).value(), inset);
            var to = x(answers.get(i).claim().end(), inset);
            var range = ranges.get(i);
            range.setStartX(from);
            range.setEndX(to);
            range.setStartY(y);
            range.setEndY(y);
            points.get(i).setCenterX(from);
            points.get(i).setCenterY(y);
            points.get(i).setRadius(0.33 * em);
            middles.add((from + to) / 2);
        }
        var widths = labels.stream().map(label -> label.prefWidth(-1) + 0.5 * em).toList();
        var starts = Stacking.starts(middles, widths, 0, getWidth());
        var rows = rows(getWidth());
        for (var i = 0; i < labels.size(); i++) {
            var wide = labels.get(i).prefWidth(-1);
            var x = rows == 1 ? starts[i] + 0.25 * em : middles.get(i) - wide / 2;
            labels.get(i).resizeRelocate(Math.clamp(x, 0, Math.max(0, getWidth() - wide)),
                    y + (0.6 + 1.2 * (i % rows)) * em, wide, labels.get(i).prefHeight(-1));
        }
    }

    private double x(BigDecimal value, double inset) {
        return inset + values.place(value) * (getWidth() - 2 * inset);
    }

    private double em() {
        return labels.getFirst().getFont().getSize() / 0.85;
    }
}
