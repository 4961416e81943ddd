package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.lectern.metrics.Chart;
import org.lectern.ui.style.Paragraph;

/// Many subjects over time: a small panel for each, its name above it, all on the same axes.
final class MultiplesPlot extends Plot {

    /// In em: so wide is a panel at least, and so high is its field.
    private static final double WIDTH = 9.5;
    private static final double HEIGHT = 4.8;
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
            var others = chart.strands().stream().filter(each -> !each.equals(strand)).toList();
            var panel = new Panel(List.of(strand), others, values, ticks, time, model.words().values()::period);
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
        return grid.heights().stream().mapToDouble(Double::doubleValue).sum()
                + GAP * em() * (grid.heights().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var grid = grid(getWidth());
        var more = Math.max(0, getHeight() - prefHeight(getWidth())) / grid.heights().size();
        var y = 0.0;
        for (var row = 0; row < grid.heights().size(); row++) {
            var bottom = y + grid.heights().get(row) + more;
            for (var column = 0; column < grid.columns(); column++) {
                var at = row * grid.columns() + column;
                if (at < panels.size()) {
                    layout(at, column, new Row(y, grid.names().get(row), bottom), grid);
                }
            }
            y = bottom + GAP * em();
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

    /// The words at the grid lines stand once a row, before its first panel.
    private void layout(int at, int column, Row row, Grid grid) {
        var panel = panels.get(at);
        var name = names.get(at);
        var left = ticks() + column * (grid.width() + GAP * em());
        var high = name.prefHeight(grid.width());
        name.resizeRelocate(left, row.top() + row.names() - high, grid.width(), high);
        panel.hideValueTicks(column > 0);
        panel.layout(new Panel.Frame(left, left + grid.width(), left + 0.5 * em(), left + grid.width() - 0.5 * em(),
                row.top() + row.names() + 0.6 * em(), row.bottom() - 0.45 * em() - panel.tickHeight()),
                left + grid.width());
    }

    private double em() {
        return panels.getFirst().em();
    }

    /// The room for the words at the grid lines.
    private double ticks() {
        return Math.ceil(panels.getFirst().tickWidth() + 0.7 * em());
    }

    private Grid grid(double width) {
        var room = Math.max(em(), width - ticks());
        var most = Math.clamp((int) ((room + GAP * em()) / ((WIDTH + GAP) * em())), 1, 4);
        // As even as can be: five stand three above two.
        var columns = Math.ceilDiv(panels.size(), Math.ceilDiv(panels.size(), most));
        var wide = (room - GAP * em() * (columns - 1)) / columns;
        var tops = new ArrayList<Double>();
        var heights = new ArrayList<Double>();
        for (var i = 0; i < panels.size(); i += columns) {
            var high = names.subList(i, Math.min(names.size(), i + columns)).stream()
                    .mapToDouble(name -> name.prefHeight(wide)).max().orElse(0);
            tops.add(high);
            heights.add(high + (HEIGHT + 1.05) * em() + panels.getFirst().tickHeight());
        }
        return new Grid(columns, wide, tops, heights);
    }

    /// @param width of a panel
    /// @param names how high the names above the panels are, row by row
    /// @param heights of the rows
    private record Grid(int columns, double width, List<Double> names, List<Double> heights) {}

    /// A row of panels: their names end, and their fields begin, at the same height.
    private record Row(double top, double names, double bottom) {}
}
