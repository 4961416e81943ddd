package org.lectern.ui.charts;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A row of a chart's table: the period, the value, and whose it is; the latter below the others where there is little room.
final class TableRow extends Region {

    private final Label period;
    private final Label value;
    private final Region about;
    private final ChartTable table;

    TableRow(Label period, Label value, Region about, ChartTable table) {
        this.period = period;
        this.value = value;
        this.about = about;
        this.table = table;
        getStyleClass().add("table-row");
        getChildren().addAll(period, value, about);
    }

    Label period() {
        return period;
    }

    Label value() {
        return value;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = table.columns(width < 0 ? 300 : width);
        return snappedTopInset() + (columns.below() ? head(columns) : 0)
                + Math.max(columns.below() ? 0 : head(columns), about.prefHeight(columns.about()))
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var columns = table.columns(getWidth());
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var first = period.prefHeight(columns.period());
        period.resizeRelocate(left, top, columns.period(), first);
        var at = columns.below()
                ? getWidth() - snappedRightInset() - columns.value()
                : left + columns.period() + columns.gap();
        var second = value.prefHeight(columns.value());
        if (columns.apart()) {
            value.resizeRelocate(left, top + first, Math.min(columns.value(), value.prefWidth(-1)), second);
        } else {
            value.resizeRelocate(at, top, columns.value(), second);
        }
        var beside = about.prefHeight(columns.about());
        if (columns.below()) {
            about.resizeRelocate(left, top + head(columns), columns.about(), beside);
        } else {
            about.resizeRelocate(at + columns.value() + 1.4 * columns.gap(), top, columns.about(), beside);
        }
    }

    private double head(ChartTable.Columns columns) {
        var first = period.prefHeight(columns.period());
        var second = value.prefHeight(columns.value());
        return columns.apart() ? first + second : Math.max(first, second);
    }
}
