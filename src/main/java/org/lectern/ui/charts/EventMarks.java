package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.lectern.briefing.Event;

/// The events on a line chart: thin verticals with words above the plot, those left out that would touch others.
final class EventMarks {

    private static final int MOST_ROWS = 3;

    private final List<Mark> marks = new ArrayList<>();

    EventMarks(TimeAxis time, ChartsModel model) {
        for (var event : time.events()) {
            var line = new Line();
            line.getStyleClass().add("event-line");
            // Wide enough to be pointed at.
            var area = new Region();
            var label = new Label(event.label());
            label.getStyleClass().add("event-label");
            label.setWrapText(true);
            for (var node : List.of(area, label)) {
                Tooltip.install(node, new Tooltip(model.words().values().event(event)));
                node.setOnMouseClicked(click -> {
                    model.open(event);
                    click.consume();
                });
            }
            marks.add(new Mark(event, time.place(event.period()), line, area, label));
        }
    }

    List<Node> lines() {
        return marks.stream().flatMap(mark -> List.<Node>of(mark.line, mark.area).stream()).toList();
    }

    List<Node> labels() {
        return marks.stream().<Node>map(Mark::label).toList();
    }

    /// How high the words above the plot are together.
    double height(double left, double width) {
        return rows(left, width).stream().mapToDouble(row -> row.top + row.height).max().orElse(0);
    }

    /// Sets the words above the plot and the verticals through it.
    ///
    /// @param left where the time axis begins
    /// @param width of the time axis
    void layout(double left, double width, double top, double bottom) {
        var rows = rows(left, width);
        for (var mark : marks) {
            var x = Math.round(left + mark.at * width) + 0.5;
            var row = rows.stream().filter(each -> each.mark.equals(mark)).findFirst();
            mark.label.setVisible(row.isPresent());
            row.ifPresent(each -> {
                // The words end at their vertical when it stands in the right half.
                var ending = x > each.left + each.width / 2;
                mark.label.setAlignment(ending ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
                mark.label.setTextAlignment(ending ? TextAlignment.RIGHT : TextAlignment.LEFT);
                mark.label.resizeRelocate(each.left, each.top, each.width, each.height);
            });
            mark.line.setStartX(x);
            mark.line.setEndX(x);
            mark.line.setStartY(row.map(each -> each.top + each.height).orElse(top));
            mark.line.setEndY(bottom);
            mark.area.resizeRelocate(x - 4, top, 8, bottom - top);
        }
    }

    private List<Row> rows(double left, double width) {
        var rows = new ArrayList<Row>();
        for (var mark : marks) {
            var words = Math.min(mark.label.prefWidth(-1), Math.min(width, 0.75 * width + 40));
            var height = mark.label.prefHeight(words);
            var from = Math.clamp(left + mark.at * width - words / 2, left, Math.max(left, left + width - words));
            var top = 0.0;
            for (var tries = 0; tries < MOST_ROWS; tries++) {
                var row = new Row(mark, from, top, words, height);
                var touched = rows.stream().filter(row::touches).mapToDouble(other -> other.top + other.height).max();
                if (touched.isEmpty()) {
                    rows.add(row);
                    break;
                }
                top = touched.getAsDouble();
            }
        }
        return rows;
    }

    private record Mark(Event event, double at, Line line, Region area, Label label) {}

    private record Row(Mark mark, double left, double top, double width, double height) {

        private static final double GAP = 6;

        boolean touches(Row other) {
            return left < other.left + other.width + GAP && other.left < left + width + GAP
                    && top < other.top + other.height && other.top < top + height;
        }
    }
}
