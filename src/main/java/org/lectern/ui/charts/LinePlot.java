package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Scale;

/// Values over time: grid, lines, points, the events meanwhile, and a name at each line's end.
final class LinePlot extends Plot {

    private static final int MOST_TICKS = 12;
    private static final double HEIGHT = 9.5;

    private final ValueAxis values;
    private final TimeAxis time;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> valueTicks = new ArrayList<>();
    private final List<Label> timeTicks = new ArrayList<>();
    private final List<StrandLine> strands = new ArrayList<>();
    private final EventMarks events;

    LinePlot(Chart.Line line, ChartsModel model) {
        super(line, line.data(), model);
        getStyleClass().add("line-plot");
        values = values(line);
        time = TimeAxis.of(line);
        events = new EventMarks(time, model);
        var scale = scale(line, model.words());
        for (var words : model.words().figures().ticks(values.ticks(), line.unit(), scale)) {
            grid.add(new Line());
            valueTicks.add(new Label(words));
        }
        for (var i = 0; i < MOST_TICKS; i++) {
            timeTicks.add(new Label());
        }
        for (var i = 0; i < line.strands().size(); i++) {
            strands.add(new StrandLine(line.strands().get(i), i, line.strands().size() > 1));
        }
        grid.forEach(each -> each.getStyleClass().add("grid-line"));
        Stream.concat(valueTicks.stream(), timeTicks.stream()).forEach(each -> each.getStyleClass().add("tick"));
        getChildren().addAll(grid);
        getChildren().addAll(valueTicks);
        getChildren().addAll(timeTicks);
        getChildren().addAll(events.lines());
        strands.forEach(each -> getChildren().addAll(each.lines()));
        strands.forEach(each -> getChildren().addAll(each.points()));
        getChildren().addAll(events.labels());
    }

    /// The scale that the axis of a chart is written in.
    static Scale scale(Chart.Line line, ChartWords words) {
        var values = values(line);
        return words.figures().scale(line.unit(), values.last().max(values.first().negate()));
    }

    @Override
    protected double computePrefHeight(double width) {
        applyCss();
        var frame = frame(width < 0 ? 300 : width, HEIGHT * em());
        var names = strands.stream().mapToDouble(strand -> strand.nameHeight(frame.names)).sum();
        return frame.top + Math.max(HEIGHT * em(), names) + frame.below;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var frame = frame(getWidth(), 0).within(getHeight());
        for (var i = 0; i < grid.size(); i++) {
            var y = Math.rint(frame.y(values.place(values.ticks().get(i)))) + 0.5;
            var line = grid.get(i);
            line.setStartX(frame.left);
            line.setEndX(frame.right);
            line.setStartY(y);
            line.setEndY(y);
            var tick = valueTicks.get(i);
            var height = tick.prefHeight(-1);
            tick.resizeRelocate(0, y - height / 2, tick.prefWidth(-1), height);
        }
        layoutTime(frame);
        events.layout(frame.first, frame.last - frame.first, frame.top - 0.3 * em(), frame.bottom);
        strands.forEach(strand -> strand.layout(new StrandLine.Places() {
            @Override
            public double x(Datum datum) {
                return frame.first + time.place(datum.period()) * (frame.last - frame.first);
            }

            @Override
            public double y(BigDecimal value) {
                return frame.y(values.place(value));
            }
        }, em()));
        StrandLine.layoutNames(strands, frame.right + 0.5 * em(), frame.names, frame.top, frame.bottom);
    }

    private void layoutTime(Frame frame) {
        var measure = new Text();
        measure.setFont(timeTicks.getFirst().getFont());
        var ticks = time.ticks(frame.last - frame.first, 0.7 * em(), words -> {
            measure.setText(words);
            return measure.getLayoutBounds().getWidth();
        }, model().words()::period);
        for (var i = 0; i < timeTicks.size(); i++) {
            var label = timeTicks.get(i);
            label.setVisible(i < ticks.size());
            if (i < ticks.size()) {
                label.setText(ticks.get(i).words());
                var width = label.prefWidth(-1);
                var x = Math.clamp(frame.first + ticks.get(i).at() - width / 2, 0, Math.max(0, getWidth() - width));
                label.resizeRelocate(x, frame.bottom + 0.45 * em(), width, label.prefHeight(-1));
            }
        }
    }

    @Override
    int at(double x, double y) {
        var nearest = -1;
        var distance = Math.max(24, 2 * em());
        for (var i = 0; i < data().size(); i++) {
            var place = place(i);
            // Along crowded lines the pointer need not be near the line.
            var far = crowded() ? Math.abs(place.getX() - x) + Math.abs(place.getY() - y) / 20 : place.distance(x, y);
            if (far < distance) {
                nearest = i;
                distance = far;
            }
        }
        return nearest;
    }

    @Override
    Point2D place(int index) {
        var i = index;
        for (var strand : strands) {
            if (i < strand.size()) {
                return strand.place(i);
            }
            i -= strand.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    void light(int index, boolean chosen, boolean lit) {
        var i = index;
        for (var strand : strands) {
            if (i >= 0 && i < strand.size()) {
                strand.light(i, chosen, lit);
            }
            i -= strand.size();
        }
    }

    private boolean crowded() {
        return strands.stream().anyMatch(StrandLine::crowded);
    }

    private double em() {
        return valueTicks.getFirst().getFont().getSize() / 0.85;
    }

    private static ValueAxis values(Chart.Line line) {
        return ValueAxis.of(Stream.concat(line.data().stream().map(Datum::value),
                line.data().stream().<BigDecimal>flatMap(datum -> datum.upper().stream())).toList());
    }

    private Frame frame(double width, double height) {
        var ticks = valueTicks.stream().mapToDouble(tick -> tick.prefWidth(-1)).max().orElse(0);
        var left = Math.ceil(ticks + 0.7 * em());
        var names = Math.min(strands.stream().mapToDouble(StrandLine::nameWidth).max().orElse(0), 0.3 * width);
        var right = width - (names > 0 ? names + 0.5 * em() : 0);
        var first = left + 0.7 * em();
        var last = Math.max(first + 1, right - (names > 0 ? 0.3 : 0.7) * em());
        var above = events.height(first, last - first);
        var top = above > 0 ? above + 0.5 * em() : 0.5 * em();
        var below = 0.45 * em() + timeTicks.getFirst().prefHeight(-1);
        return new Frame(left, right, first, last, top, top + height, below, names);
    }

    /// The measures of the plot.
    ///
    /// @param first where the time axis begins, within the grid
    /// @param last where it ends
    /// @param names how wide the names at the lines' ends are
    private record Frame(double left, double right, double first, double last, double top, double bottom, double below,
            double names) {

        Frame within(double height) {
            return new Frame(left, right, first, last, top, height - below, below, names);
        }

        double y(double place) {
            return bottom - place * (bottom - top);
        }
    }
}
