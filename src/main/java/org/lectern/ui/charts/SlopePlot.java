package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.lectern.briefing.MetricKind;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Dates;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Strand;

/// Values at two dates: a line for each subject from the one to the other, with its values and its name.
final class SlopePlot extends Plot {

    private static final int COLOURS = 4;
    private static final double HEIGHT = 12;
    /// In em: in less room the values at the first date are left to the table.
    private static final double NARROW = 16;

    private final ValueAxis values;
    private final DateButton from;
    private final DateButton to;
    private final Line left = new Line();
    private final Line right = new Line();
    private final List<Slope> slopes = new ArrayList<>();

    /// @param onDates takes the dates that the reader chooses
    SlopePlot(Chart.Slope chart, Shown shown, ChartsModel model, Consumer<Dates> onDates) {
        super(chart, chart.data(), model);
        getStyleClass().add("slope-plot");
        values = Panel.axis(chart.data(), shown.logarithmic());
        var dates = new Dates(chart.from(), chart.to());
        var words = model.words().values();
        from = new DateButton("from", dates.from(), shown.gathering().beginnings(dates), words,
                date -> onDates.accept(new Dates(date, dates.to())));
        to = new DateButton("to", dates.to(), shown.gathering().ends(dates), words,
                date -> onDates.accept(new Dates(dates.from(), date)));
        Stream.of(left, right).forEach(line -> line.getStyleClass().add("grid-line"));
        getChildren().addAll(left, right, from, to);
        var own = shown.gathering().own().stream().map(Strand::subject).toList();
        for (var strand : chart.strands()) {
            slopes.add(new Slope(strand.data(), strand.subject(), colour(own.indexOf(strand.subject()) + 1),
                    model.words()));
        }
        // What is behind the item's own is drawn first.
        for (var slope : slopes.reversed()) {
            getChildren().addAll(slope.line, slope.firstWords, slope.lastWords, slope.first, slope.last);
        }
    }

    /// The item's own subjects have colours, as far as there are some; 0 is that of the others.
    private static int colour(int own) {
        return own > COLOURS ? 0 : own;
    }

    @Override
    protected double computePrefHeight(double width) {
        dress();
        var wide = width < 0 ? 300 : width;
        var words = slopes.stream().mapToDouble(slope -> slope.lastWords.prefHeight(words(wide))).sum();
        return Math.max(HEIGHT * em(), words) + 2.4 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        var top = 1.9 * em;
        var bottom = getHeight() - 0.5 * em;
        var narrow = getWidth() < NARROW * em;
        slopes.forEach(slope -> slope.firstWords.setVisible(!narrow));
        var before = narrow
                ? 0.5 * from.prefWidth(-1) - 0.6 * em
                : slopes.stream().mapToDouble(slope -> slope.firstWords.prefWidth(-1)).max().orElse(0);
        var start = Math.rint(before + 0.6 * em) + 0.5;
        var end = Math.rint(getWidth() - words(getWidth()) - 0.6 * em) + 0.5;
        place(left, from, start, top, bottom, 0);
        place(right, to, end, top, bottom, from.getLayoutX() + from.getWidth() + 0.4 * em);
        slopes.forEach(slope -> slope.layout(start, end, datum -> bottom - values.place(datum.value()) * (bottom - top),
                em));
        var highs = slopes.stream().map(slope -> slope.firstWords.prefHeight(-1)).toList();
        var starts = Stacking.starts(slopes.stream().map(slope -> slope.first.getCenterY()).toList(), highs, top - em,
                getHeight());
        var wide = words(getWidth());
        var nameHighs = slopes.stream().map(slope -> slope.lastWords.prefHeight(wide)).toList();
        var ends = Stacking.starts(slopes.stream().map(slope -> slope.last.getCenterY()).toList(), nameHighs, top - em,
                getHeight());
        for (var i = 0; i < slopes.size(); i++) {
            var slope = slopes.get(i);
            var own = slope.firstWords.prefWidth(-1);
            slope.firstWords.resizeRelocate(start - 0.6 * em - own, starts[i], own, highs.get(i));
            slope.lastWords.resizeRelocate(end + 0.6 * em, ends[i], wide, nameHighs.get(i));
        }
    }

    @Override
    int at(double x, double y) {
        var nearest = -1;
        var distance = Math.max(24, 2 * em());
        for (var i = 0; i < data().size(); i++) {
            var far = place(i).distance(x, y);
            if (far < distance) {
                nearest = i;
                distance = far;
            }
        }
        return nearest;
    }

    @Override
    Point2D place(int index) {
        var slope = slopes.get(index / 2);
        var circle = index % 2 == 0 ? slope.first : slope.last;
        return new Point2D(circle.getCenterX(), circle.getCenterY());
    }

    @Override
    void light(int index, boolean chosen, boolean lit) {
        var slope = slopes.get(index / 2);
        var circle = index % 2 == 0 ? slope.first : slope.last;
        circle.pseudoClassStateChanged(CHOSEN, chosen);
        circle.pseudoClassStateChanged(LIT, lit);
    }

    private double words(double width) {
        return Math.min(slopes.stream().mapToDouble(slope -> slope.lastWords.prefWidth(-1)).max().orElse(0),
                (width < NARROW * em() ? 0.5 : 0.42) * width);
    }

    private double em() {
        return from.getFont().getSize() / 0.85;
    }

    private static void place(Line line, DateButton label, double x, double top, double bottom,
            double least) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(bottom);
        var wide = label.prefWidth(-1);
        label.resizeRelocate(Math.max(least, x - wide / 2), 0, wide, label.prefHeight(-1));
    }

    /// One subject.
    private static final class Slope {

        private final Datum one;
        private final Datum other;
        private final Line line = new Line();
        private final Circle first = new Circle();
        private final Circle last = new Circle();
        private final Label firstWords;
        private final Label lastWords;

        Slope(List<Datum> data, String subject, int number, ChartWords words) {
            one = data.getFirst();
            other = data.getLast();
            firstWords = new Label(words.figures().value(one));
            lastWords = new Label(words.figures().value(other) + "  " + subject);
            lastWords.setWrapText(true);
            line.getStyleClass().addAll("strand", "chart-" + number);
            if (one.kind() != MetricKind.ACTUAL || other.kind() != MetricKind.ACTUAL) {
                line.getStyleClass().add("dashed");
            }
            Stream.of(firstWords, lastWords)
                    .forEach(label -> label.getStyleClass().addAll("strand-name", "chart-" + number));
            mark(first, one, number);
            mark(last, other, number);
        }

        void layout(double start, double end, ToDoubleFunction<Datum> y, double em) {
            first.setCenterX(start);
            first.setCenterY(y.applyAsDouble(one));
            last.setCenterX(end);
            last.setCenterY(y.applyAsDouble(other));
            first.setRadius(0.27 * em);
            last.setRadius(0.27 * em);
            line.setStartX(first.getCenterX());
            line.setStartY(first.getCenterY());
            line.setEndX(last.getCenterX());
            line.setEndY(last.getCenterY());
        }

        private static void mark(Circle circle, Datum datum, int number) {
            circle.getStyleClass().addAll("point", "chart-" + number);
            Plot.style(circle, datum);
        }
    }
}
