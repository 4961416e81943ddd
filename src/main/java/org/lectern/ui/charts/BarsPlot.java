package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.ui.style.Paragraph;

/// Values beside one another: a bar for each, its name to the left, its value at its end.
final class BarsPlot extends Plot {

    private static final double MOST_NAME = 0.42;

    private final List<Bar> bars = new ArrayList<>();
    private final double least;
    private final double most;

    BarsPlot(Chart.Bars chart, ChartsModel model) {
        super(chart, chart.data(), model);
        getStyleClass().add("bars-plot");
        var open = model.session().item().get();
        for (var datum : chart.data()) {
            var own = datum.statements().stream().anyMatch(each -> each.item().ref().equals(open));
            bars.add(new Bar(datum, model.words().name(chart, datum), model.words().period(chart, datum),
                    model.words().figures().value(datum), own));
        }
        least = Math.min(0, bars.stream().mapToDouble(bar -> bar.datum.value().doubleValue()).min().orElse(0));
        var end = bars.stream().mapToDouble(bar -> bar.end().doubleValue()).max().orElse(0);
        most = Math.max(end, least < 0 ? 0 : Double.MIN_NORMAL);
        bars.forEach(bar -> getChildren().addAll(bar.nodes()));
    }

    @Override
    protected double computePrefHeight(double width) {
        applyCss();
        var names = names(width < 0 ? 300 : width);
        return bars.stream().mapToDouble(bar -> bar.height(names)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var em = bars.getFirst().value.getFont().getSize();
        var names = names(getWidth());
        var left = names + 0.8 * em;
        var room = Math.max(1, getWidth() - left - values() - 0.5 * em);
        var unit = room / Math.max(Double.MIN_NORMAL, most - least);
        var nought = left - least * unit;
        var top = 0.0;
        for (var bar : bars) {
            top += bar.layout(top, names, nought, unit, em);
        }
    }

    @Override
    int at(double x, double y) {
        for (var i = 0; i < bars.size(); i++) {
            if (y >= bars.get(i).top && y < bars.get(i).top + bars.get(i).height) {
                return i;
            }
        }
        return -1;
    }

    @Override
    Point2D place(int index) {
        var bar = bars.get(index);
        return new Point2D(bar.bar.getLayoutX(), bar.top);
    }

    @Override
    void light(int index, boolean chosen, boolean lit) {
        bars.get(index).nodes().forEach(node -> {
            node.pseudoClassStateChanged(CHOSEN, chosen);
            node.pseudoClassStateChanged(LIT, lit);
        });
    }

    private double names(double width) {
        return Math.min(MOST_NAME * width, bars.stream().mapToDouble(bar -> bar.name.prefWidth(-1)).max().orElse(0));
    }

    private double values() {
        return bars.stream().mapToDouble(bar -> bar.value.prefWidth(-1)).max().orElse(0);
    }

    /// A row of the plot.
    private static final class Bar {

        private final Datum datum;
        private final Region ground = new Region();
        private final Region bar = new Region();
        private final Label value;
        private final VBox name;
        private double top;
        private double height;

        Bar(Datum datum, String name, String period, String value, boolean own) {
            this.datum = datum;
            this.value = new Label(value);
            this.name = new VBox(new Paragraph(name, "bar-name"));
            if (!period.isEmpty()) {
                this.name.getChildren().add(new Paragraph(period, "bar-period"));
            }
            ground.getStyleClass().add("bar-ground");
            bar.getStyleClass().addAll("bar", own ? "own" : "other");
            style(bar, datum);
            this.value.getStyleClass().add("bar-value");
        }

        List<Node> nodes() {
            return List.of(ground, bar, name, value);
        }

        BigDecimal end() {
            return datum.upper().orElse(datum.value());
        }

        double height(double names) {
            return Math.ceil(name.prefHeight(names) + 0.7 * value.getFont().getSize());
        }

        double layout(double from, double names, double nought, double unit, double em) {
            top = from;
            height = height(names);
            var words = name.prefHeight(names);
            name.resizeRelocate(0, top + (height - words) / 2, names, words);
            var end = nought + end().doubleValue() * unit;
            var x = Math.min(nought, end);
            var thick = Math.rint(0.85 * em);
            bar.resizeRelocate(x, Math.rint(top + (height - thick) / 2), Math.max(1.5, Math.abs(end - nought)), thick);
            var tall = value.prefHeight(-1);
            value.resizeRelocate(Math.max(nought, end) + 0.5 * em, top + (height - tall) / 2, value.prefWidth(-1),
                    tall);
            ground.resizeRelocate(-0.4 * em, top, name.getParent().getLayoutBounds().getWidth() + 0.8 * em, height);
            return height;
        }
    }
}
