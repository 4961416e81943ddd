package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.lectern.metrics.Chart;
import org.lectern.ui.style.Paragraph;

/// Many subjects over time: a small panel for each, its name above it, all on the same axes.
final class MultiplesPlot extends Plot {

    /// In em: so wide is a panel at least, and so high is its field.
    private static final double WIDTH = 11;
    private static final double HEIGHT = 4.6;
    private static final double GAP = 0.9;

    private final List<Panel> panels = new ArrayList<>();
    private final List<Paragraph> names = new ArrayList<>();

    MultiplesPlot(Chart.Multiples chart, boolean logarithmic, ChartsModel model) {
        super(chart, chart.data(), model);
        getStyleClass().add("multiples-plot");
        var values = Panel.axis(chart.data(), logarithmic);
        var time = TimeAxis.of(chart.data(), List.of());
        var ticks = Panel.words(values, chart, model.words());
        for (var strand : chart.strands()) {
            var panel = new Panel(List.of(strand), values, ticks, time, model.words()::period, false);
            var name = new Paragraph(strand.subject(), "panel-name");
            panels.add(panel);
            names.add(name);
            getChildren().add(name);
            getChildren().addAll(panel.nodes(List.of()));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        dress();
        var grid = grid(width < 0 ? 300 : width);
        return grid.rows().stream().mapToDouble(Double::doubleValue).sum() + GAP * em() * (grid.rows().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var grid = grid(getWidth());
        var more = Math.max(0, getHeight() - prefHeight(getWidth())) / grid.rows().size();
        var y = 0.0;
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var column = 0; column < grid.columns(); column++) {
                var at = row * grid.columns() + column;
                if (at < panels.size()) {
                    layout(at, column * (grid.width() + GAP * em()), y, grid.width(), y + grid.rows().get(row) + more);
                }
            }
            y += grid.rows().get(row) + more + GAP * em();
        }
    }

    @Override
    int at(double x, double y) {
        var first = 0;
        for (var panel : panels) {
            var index = panel.at(x, y);
            if (index >= 0) {
                return first + index;
            }
            first += panel.size();
        }
        return -1;
    }

    @Override
    Point2D place(int index) {
        var i = index;
        for (var panel : panels) {
            if (i < panel.size()) {
                return panel.place(i);
            }
            i -= panel.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    void light(int index, boolean chosen, boolean lit) {
        var i = index;
        for (var panel : panels) {
            panel.light(i, chosen, lit);
            i -= panel.size();
        }
    }

    private void layout(int at, double left, double top, double width, double bottom) {
        var panel = panels.get(at);
        var name = names.get(at);
        var high = name.prefHeight(width);
        name.resizeRelocate(left, top, width, high);
        var from = left + Math.ceil(panel.tickWidth() + 0.7 * em());
        panel.layout(new Panel.Frame(from, left + width, from + 0.5 * em(), left + width - 0.5 * em(),
                top + high + 0.6 * em(), bottom - 0.45 * em() - panel.tickHeight()), left + width);
    }

    private double em() {
        return panels.getFirst().em();
    }

    private Grid grid(double width) {
        var most = Math.clamp((int) ((width + GAP * em()) / ((WIDTH + GAP) * em())), 1, 4);
        // As even as can be: five stand three above two.
        var columns = Math.ceilDiv(panels.size(), Math.ceilDiv(panels.size(), most));
        var wide = (width - GAP * em() * (columns - 1)) / columns;
        var rows = new ArrayList<Double>();
        for (var i = 0; i < panels.size(); i += columns) {
            var high = names.subList(i, Math.min(names.size(), i + columns)).stream()
                    .mapToDouble(name -> name.prefHeight(wide)).max().orElse(0);
            rows.add(high + (HEIGHT + 1.05) * em() + panels.getFirst().tickHeight());
        }
        return new Grid(columns, wide, rows);
    }

    /// @param width of a panel
    /// @param rows their heights
    private record Grid(int columns, double width, List<Double> rows) {}
}
