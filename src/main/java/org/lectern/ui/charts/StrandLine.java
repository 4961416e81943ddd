package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.lectern.briefing.MetricKind;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Standing;
import org.lectern.metrics.Strand;

/// One line of a line chart with its points: solid where it was measured, dashed where it was estimated or foretold.
final class StrandLine {

    private static final double ROOM = 0.65;

    private final Strand strand;
    private final List<Datum> data;
    private final Path solid = new Path();
    private final Path dashed = new Path();
    private final Path disputes = new Path();
    private final List<Point> points = new ArrayList<>();
    private final Label name = new Label();
    private final List<Node> marks = new ArrayList<>();
    private boolean crowded;

    StrandLine(Strand strand, int number, boolean named) {
        this.strand = strand;
        this.data = strand.data();
        solid.getStyleClass().addAll("strand", "chart-" + (number + 1));
        dashed.getStyleClass().addAll("strand", "dashed", "chart-" + (number + 1));
        disputes.getStyleClass().add("dispute");
        name.setText(named ? strand.subject() : "");
        name.setWrapText(true);
        name.getStyleClass().addAll("strand-name", "chart-" + (number + 1));
        for (var datum : data) {
            points.add(new Point(datum, number));
        }
        marks.addAll(List.of(disputes, solid, dashed, name));
    }

    List<Node> lines() {
        return List.copyOf(marks);
    }

    List<Node> points() {
        return points.stream().flatMap(point -> Stream.<Node>of(point.halo, point.span, point.whisker, point.mark,
                point.circle))
                .toList();
    }

    int size() {
        return points.size();
    }

    Point2D place(int index) {
        return points.get(index).place;
    }

    /// Whether the points stand too close to be drawn one by one.
    boolean crowded() {
        return crowded;
    }

    double nameWidth() {
        return name.getText().isEmpty() ? 0 : name.prefWidth(-1);
    }

    double nameHeight(double width) {
        return name.getText().isEmpty() ? 0 : name.prefHeight(width);
    }

    void layout(Places places, double em) {
        points.forEach(point -> point.place(places));
        var width = points.getLast().place.getX() - points.getFirst().place.getX();
        crowded = points.size() > 2 && width / (points.size() - 1) < ROOM * em;
        points.forEach(point -> point.layout(em, crowded));
        solid.getElements().clear();
        dashed.getElements().clear();
        var path = strand.path();
        for (var i = 1; i < path.size(); i++) {
            var one = path.get(i - 1);
            var other = path.get(i);
            var sure = one.kind() == MetricKind.ACTUAL && other.kind() == MetricKind.ACTUAL;
            var segments = (sure ? solid : dashed).getElements();
            var from = place(places, one);
            var to = place(places, other);
            segments.addAll(new MoveTo(from.getX(), from.getY()), new LineTo(to.getX(), to.getY()));
        }
        disputes.getElements().clear();
        strand.disputes().forEach(disputed -> dispute(disputed, places, em));
    }

    /// The course of a line without its points.
    static List<PathElement> trace(Strand strand, Places places) {
        var elements = new ArrayList<PathElement>();
        for (var datum : strand.path()) {
            var at = place(places, datum);
            elements.add(elements.isEmpty() ? new MoveTo(at.getX(), at.getY()) : new LineTo(at.getX(), at.getY()));
        }
        return elements;
    }

    /// A whisker from the lowest to the highest of the values that disagree.
    private void dispute(List<Datum> disputed, Places places, double em) {
        var x = places.x(TimeAxis.middle(disputed.getFirst().period()));
        var ys = disputed.stream().flatMapToDouble(
                datum -> DoubleStream.of(places.y(datum.value()), places.y(datum.claim().end()))).sorted().toArray();
        var top = ys[0];
        var bottom = ys[ys.length - 1];
        var cap = 0.4 * em;
        disputes.getElements().addAll(new MoveTo(x, top), new LineTo(x, bottom), new MoveTo(x - cap, top),
                new LineTo(x + cap, top), new MoveTo(x - cap, bottom), new LineTo(x + cap, bottom));
    }

    void light(int index, boolean chosen, boolean lit) {
        points.get(index).light(chosen, lit);
    }

    /// Sets the names of the lines at their ends, none over another.
    static void layoutNames(List<StrandLine> strands, double x, double width, double top, double bottom) {
        var named = strands.stream().filter(strand -> !strand.name.getText().isEmpty()).toList();
        var heights = named.stream().map(strand -> strand.nameHeight(width)).toList();
        var ends = named.stream().map(strand -> strand.points.getLast().place.getY()).toList();
        var starts = Stacking.starts(ends, heights, top - 8, bottom + 8);
        for (var i = 0; i < starts.length; i++) {
            named.get(i).name.resizeRelocate(x, starts[i], width, heights.get(i));
        }
    }

    /// Sets the names of the lines one below the other.
    static void listNames(List<StrandLine> strands, double top, double width) {
        var y = top;
        for (var strand : strands) {
            strand.name.resizeRelocate(0, y, width, strand.nameHeight(width));
            y += strand.nameHeight(width);
        }
    }

    private static Point2D place(Places places, Datum datum) {
        var upper = datum.upper().orElse(datum.value());
        return new Point2D(places.x(TimeAxis.middle(datum.period())), (places.y(datum.value()) + places.y(upper)) / 2);
    }

    /// Where values lie in the plot.
    interface Places {

        /// Where a day lies, counted from the epoch.
        double x(double day);

        double y(BigDecimal value);
    }

    /// A value on the line.
    private static final class Point {

        private final Datum datum;
        private final Circle halo = new Circle();
        private final Circle circle = new Circle();
        private final Line whisker = new Line();
        private final Line span = new Line();
        private final Path mark = new Path();
        private Point2D place = Point2D.ZERO;
        private boolean crowded;
        private boolean shown;

        Point(Datum datum, int number) {
            this.datum = datum;
            circle.getStyleClass().addAll("point", "chart-" + (number + 1));
            Plot.style(circle, datum);
            halo.getStyleClass().add("halo");
            halo.setVisible(false);
            whisker.getStyleClass().addAll("range", "chart-" + (number + 1));
            span.getStyleClass().addAll("span", "chart-" + (number + 1));
            mark.getStyleClass().addAll("point-mark", "chart-" + (number + 1));
            Plot.style(mark, datum);
        }

        void place(Places places) {
            place = StrandLine.place(places, datum);
            whisker.setVisible(datum.upper().isPresent());
            whisker.setStartX(place.getX());
            whisker.setEndX(place.getX());
            whisker.setStartY(places.y(datum.value()));
            whisker.setEndY(places.y(datum.claim().end()));
            span.setStartX(places.x((double) datum.period().first().toEpochDay()));
            span.setEndX(places.x((double) datum.period().last().toEpochDay()));
            span.setStartY(place.getY());
            span.setEndY(place.getY());
        }

        void layout(double em, boolean close) {
            crowded = close;
            circle.setCenterX(place.getX());
            circle.setCenterY(place.getY());
            circle.setRadius(0.27 * em);
            halo.setCenterX(place.getX());
            halo.setCenterY(place.getY());
            halo.setRadius(0.55 * em);
            mark.getElements().setAll(
                    datum.statement().standing() == Standing.LOST
                            ? PointMark.cross(place, em)
                            : crowded ? List.of() : PointMark.of(datum.qualifier(), place, em));
            circle.setVisible(shown || visible());
            span.setVisible(!crowded && datum.period().isInterval() && span.getEndX() - span.getStartX() > 0.9 * em);
        }

        void light(boolean chosen, boolean lit) {
            shown = chosen || lit;
            circle.pseudoClassStateChanged(Plot.CHOSEN, chosen);
            circle.pseudoClassStateChanged(Plot.LIT, lit);
            halo.pseudoClassStateChanged(Plot.CHOSEN, chosen);
            halo.setVisible(shown);
            circle.setVisible(shown || visible());
        }

        /// Among many, only the values that have a sentence are drawn.
        private boolean visible() {
            return !crowded || datum.statement().quote().isPresent();
        }
    }
}
