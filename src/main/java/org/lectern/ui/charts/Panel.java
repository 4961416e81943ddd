package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.lectern.briefing.Period;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Strand;

/// The field of a line chart: its grid, its axes and its lines, laid out within a rectangle of the plot.
final class Panel {

    private static final int MOST_TICKS = 40;

    private final ValueAxis values;
    private final TimeAxis time;
    private final Function<Period, String> words;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> valueTicks = new ArrayList<>();
    private final List<Label> timeTicks = new ArrayList<>();
    private final List<StrandLine> strands = new ArrayList<>();
    private final List<Strand> others;
    private final Path context = new Path();

    /// @param others stand behind the lines, faint, for these to be seen among them
    /// @param valueWords the words at the grid lines
    Panel(List<Strand> strands, List<Strand> others, ValueAxis values, List<String> valueWords, TimeAxis time,
            Function<Period, String> words) {
        this.others = List.copyOf(others);
        context.getStyleClass().add("context-line");
        this.values = values;
        this.time = time;
        this.words = words;
        for (var word : valueWords) {
            var line = new Line();
            var nought = values.ticks().get(grid.size()).signum() == 0;
            line.getStyleClass().add(nought ? "nought-line" : "grid-line");
            grid.add(line);
            valueTicks.add(new Label(word));
        }
        for (var i = 0; i < MOST_TICKS; i++) {
            timeTicks.add(new Label());
        }
        for (var i = 0; i < strands.size(); i++) {
            this.strands.add(new StrandLine(strands.get(i), i, strands.size() > 1));
        }
        Stream.concat(valueTicks.stream(), timeTicks.stream()).forEach(each -> each.getStyleClass().add("tick"));
    }

    /// Everything, what lies below first.
    List<Node> nodes(List<Node> belowLines) {
        var nodes = new ArrayList<Node>(grid);
        nodes.addAll(valueTicks);
        nodes.addAll(timeTicks);
        nodes.addAll(belowLines);
        nodes.add(context);
        strands.forEach(each -> nodes.addAll(each.lines()));
        strands.forEach(each -> nodes.addAll(each.points()));
        return nodes;
    }

    List<StrandLine> strands() {
        return strands;
    }

    double em() {
        return valueTicks.getFirst().getFont().getSize() / 0.85;
    }

    double tickWidth() {
        return valueTicks.stream().mapToDouble(tick -> tick.prefWidth(-1)).max().orElse(0);
    }

    double tickHeight() {
        return timeTicks.getFirst().prefHeight(-1);
    }

    void layout(Frame frame, double width) {
        for (var i = 0; i < grid.size(); i++) {
            var y = Math.rint(frame.y(values.place(values.ticks().get(i)))) + 0.5;
            var line = grid.get(i);
            line.setStartX(frame.left());
            line.setEndX(frame.right());
            line.setStartY(y);
            line.setEndY(y);
            var tick = valueTicks.get(i);
            var height = tick.prefHeight(-1);
            tick.resizeRelocate(frame.left() - 0.7 * em() - tickWidth(), y - height / 2, tick.prefWidth(-1), height);
        }
        layoutTime(frame, width);
        var places = new StrandLine.Places() {
            @Override
            public double x(double day) {
                return Math.clamp(frame.first() + time.place(day) * (frame.last() - frame.first()), frame.first(),
                        frame.last());
            }

            @Override
            public double y(BigDecimal value) {
                return frame.y(values.place(value));
            }
        };
        context.getElements().clear();
        others.forEach(strand -> context.getElements().addAll(StrandLine.trace(strand, places)));
        strands.forEach(strand -> strand.layout(places, em()));
    }

    /// Leaves the words at the grid lines to the panel before it.
    void hideValueTicks(boolean hidden) {
        valueTicks.forEach(tick -> tick.setVisible(!hidden));
    }

    private void layoutTime(Frame frame, double width) {
        var measure = new Text();
        measure.setFont(timeTicks.getFirst().getFont());
        var ticks = time.ticks(frame.last() - frame.first(), 0.7 * em(), shown -> {
            measure.setText(shown);
            return measure.getLayoutBounds().getWidth();
        }, words);
        for (var i = 0; i < timeTicks.size(); i++) {
            var label = timeTicks.get(i);
            label.setVisible(i < ticks.size());
            if (i < ticks.size()) {
                label.setText(ticks.get(i).words());
                var wide = label.prefWidth(-1);
                var x = Math.clamp(frame.first() + ticks.get(i).at() - wide / 2, 0, Math.max(0, width - wide));
                label.resizeRelocate(x, frame.bottom() + 0.45 * em(), wide, label.prefHeight(-1));
            }
        }
    }

    /// The value nearest to a place; -1 when none is near.
    int at(double x, double y) {
        var nearest = -1;
        var distance = Math.max(24, 2 * em());
        var index = 0;
        for (var strand : strands) {
            for (var i = 0; i < strand.size(); i++, index++) {
                var place = strand.place(i);
                // Along crowded lines the pointer need not be near the line.
                var far = strand.crowded()
                        ? Math.abs(place.getX() - x) + Math.abs(place.getY() - y) / 20
                        : place.distance(x, y);
                if (far < distance) {
                    nearest = index;
                    distance = far;
                }
            }
        }
        return nearest;
    }

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

    void light(int index, boolean chosen, boolean lit) {
        var i = index;
        for (var strand : strands) {
            if (i >= 0 && i < strand.size()) {
                strand.light(i, chosen, lit);
            }
            i -= strand.size();
        }
    }

    int size() {
        return strands.stream().mapToInt(StrandLine::size).sum();
    }

    /// The words at the grid lines of a chart.
    static List<String> words(ValueAxis values, Chart chart, ChartWords words) {
        return values.logarithmic()
                ? words.figures().powers(values.ticks(), chart.unit())
                : words.figures().ticks(values.ticks(), chart.unit(), words.scale(chart, false));
    }

    /// The axis of values for some data.
    static ValueAxis axis(List<Datum> data, boolean logarithmic) {
        var values = ValueAxis.values(data);
        return logarithmic ? ValueAxis.logarithmic(values) : ValueAxis.of(values);
    }

    /// The measures of a panel.
    ///
    /// @param first where the time axis begins, within the grid
    /// @param last where it ends
    record Frame(double left, double right, double first, double last, double top, double bottom) {

        double y(double place) {
            return bottom - place * (bottom - top);
        }
    }
}
