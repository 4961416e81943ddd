package org.lectern.ui.charts;

import java.util.List;
import javafx.geometry.Point2D;
import org.lectern.metrics.Chart;

/// Values over time: grid, lines, points, the events meanwhile, and a name at each line's end.
final class LinePlot extends Plot {

    private static final double HEIGHT = 9.5;
    /// In em: in less room the names of the lines stand below them, not at their ends.
    private static final double NARROW = 17;

    private final Panel panel;
    private final EventMarks events;

    LinePlot(Chart.Line line, boolean logarithmic, ChartsModel model) {
        super(line, line.data(), model);
        getStyleClass().add("line-plot");
        var values = Panel.axis(line.data(), logarithmic);
        var time = TimeAxis.of(line.data(), line.events());
        events = new EventMarks(time, model);
        panel = new Panel(line.strands(), List.of(), values, Panel.words(values, line, model.words()), time,
                model.words().values()::period);
        getChildren().addAll(panel.nodes(events.lines()));
        getChildren().addAll(events.labels());
    }

    @Override
    protected double computePrefHeight(double width) {
        dress();
        var wide = width < 0 ? 300 : width;
        var names = names(wide);
        var high = panel.strands().stream().mapToDouble(strand -> strand.nameHeight(names)).sum();
        return top(wide) + Math.max(HEIGHT * panel.em(), narrow(wide) ? 0 : high) + below(wide);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var em = panel.em();
        var names = names(getWidth());
        var frame = frame(getWidth(), getHeight());
        panel.layout(frame, getWidth());
        events.layout(frame.first(), frame.last() - frame.first(), frame.top() - 0.3 * em, frame.bottom());
        if (narrow(getWidth())) {
            StrandLine.listNames(panel.strands(), frame.bottom() + ticks() + 0.3 * em, names);
        } else {
            StrandLine.layoutNames(panel.strands(), frame.right() + 0.5 * em, names, frame.top(), frame.bottom());
        }
    }

    @Override
    int at(double x, double y) {
        return panel.at(x, y);
    }

    @Override
    Point2D place(int index) {
        return panel.place(index);
    }

    @Override
    void light(int index, boolean chosen, boolean lit) {
        panel.light(index, chosen, lit);
    }

    private boolean narrow(double width) {
        return panel.strands().size() > 1 && width < NARROW * panel.em();
    }

    private double names(double width) {
        return narrow(width)
                ? width
                : Math.min(panel.strands().stream().mapToDouble(StrandLine::nameWidth).max().orElse(0), 0.3 * width);
    }

    private double top(double width) {
        var frame = frame(width, 0);
        var above = events.height(frame.first(), frame.last() - frame.first());
        return above > 0 ? above + 0.5 * panel.em() : 0.5 * panel.em();
    }

    private double ticks() {
        return 0.45 * panel.em() + panel.tickHeight();
    }

    private double below(double width) {
        return narrow(width)
                ? ticks() + 0.3 * panel.em()
                        + panel.strands().stream().mapToDouble(strand -> strand.nameHeight(width)).sum()
                : ticks();
    }

    private Panel.Frame frame(double width, double height) {
        var em = panel.em();
        var left = Math.ceil(panel.tickWidth() + 0.7 * em);
        var names = narrow(width) ? 0 : names(width);
        var right = width - (names > 0 ? names + 0.5 * em : 0);
        var first = left + 0.7 * em;
        var last = Math.max(first + 1, right - (names > 0 ? 0.3 : 0.7) * em);
        return new Panel.Frame(left, right, first, last, height > 0 ? top(width) : 0, height - below(width));
    }
}
