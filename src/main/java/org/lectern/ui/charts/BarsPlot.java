package org.lectern.ui.charts;

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

/// Values beside one another: a bar for each, its name to the left, its value at its end. Parts of a whole have the
/// whole behind them.
final class BarsPlot extends Plot {

    private static final double MOST_NAME = 0.42;
    private static final double WHOLE = 100;
    /// In em: in less room the names stand above their bars.
    private static final double NARROW = 19;

    private final List<Bar> bars = new ArrayList<>();
    private final boolean parts;
    private final double least;
    private final double most;

    BarsPlot(Chart chart, ChartsModel model) {
        super(chart, chart.data(), model);
        getStyleClass().add("bars-plot");
        parts = chart instanceof Chart.Share;
        var open = model.session().item().get();
        var lone = parts && chart.data().size() == 1;
        for (var datum : chart.data()) {
            var own = datum.statements().stream().anyMatch(each -> each.item().ref().equals(open));
            bars.add(new Bar(datum, lone ? "" : model.words().name(chart, datum),
                    lone ? "" : model.words().period(chart, datum), model.words().figures().value(datum),
                    own || lone));
        }
        least = Math.min(0, bars.stream().mapToDouble(bar -> bar.datum.value().doubleValue()).min().orElse(0));
        var end = bars.stream().mapToDouble(bar -> bar.datum.claim().end().doubleValue()).max().orElse(0);
        most = parts ? WHOLE : Math.max(end, least < 0 ? 0 : Double.MIN_NORMAL);
        bars.forEach(bar -> getChildren().addAll(bar.nodes(parts)));
    }

    @Override
    protected double computePrefHeight(double width) {
        dress();
        var wide = width < 0 ? 300 : width;
        var names = names(wide);
        return bars.stream().mapToDouble(bar -> bar.height(names, narrow(wide))).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var em = bars.getFirst().value.getFont().getSize();
        var names = names(getWidth());
        var narrow = narrow(getWidth());
        var left = names == 0 || narrow ? 0 : names + 0.8 * em;
        var room = Math.max(1, getWidth() - left - values() - 0.5 * em);
        var unit = room / Math.max(Double.MIN_NORMAL, most - least);
        var across = new Across(names, left, left - least * unit, unit, parts ? left + room : -1, narrow);
        var top = 0.0;
        for (var bar : bars) {
            top += bar.layout(top, across, em);
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
        bars.get(index).nodes(parts).forEach(node -> {
            node.pseudoClassStateChanged(CHOSEN, chosen);
            node.pseudoClassStateChanged(LIT, lit);
        });
    }

    private double names(double width) {
        return narrow(width)
                ? width
                : Math.min(MOST_NAME * width, bars.stream().mapToDouble(bar -> bar.name.prefWidth(-1)).max().orElse(0));
    }

    private boolean narrow(double width) {
        return width < NARROW * bars.getFirst().value.getFont().getSize()
                && !bars.getFirst().name.getChildren().isEmpty();
    }

    private double values() {
        return bars.stream().mapToDouble(bar -> bar.value.prefWidth(-1)).max().orElse(0);
    }

    /// The measures across the plot.
    ///
    /// @param names how wide the names are
    /// @param left where the bars begin
    /// @param nought where nought lies
    /// @param unit how wide one is
    /// @param whole where the whole ends; below nought when there is none
    /// @param narrow whether the names stand above the bars
    private record Across(double names, double left, double nought, double unit, double whole, boolean narrow) {}

    /// A row of the plot.
    private static final class Bar {

        private final Datum datum;
        private final Region ground = new Region();
        private final Region whole = new Region();
        private final Region bar = new Region();
        private final Region spread = new Region();
        private final Label value;
        private final VBox name;
        private double top;
        private double height;

        Bar(Datum datum, String name, String period, String value, boolean own) {
            this.datum = datum;
            this.value = new Label(value);
            this.name = new VBox();
            if (!name.isEmpty()) {
                this.name.getChildren().add(new Paragraph(name, "bar-name"));
            }
            if (!period.isEmpty()) {
                this.name.getChildren().add(new Paragraph(period, "bar-period"));
            }
            ground.getStyleClass().add("bar-ground");
            whole.getStyleClass().add("share-whole");
            bar.getStyleClass().addAll("bar", own ? "own" : "other");
            spread.getStyleClass().addAll("bar", "spread", own ? "own" : "other");
            style(bar, datum);
            this.value.getStyleClass().add("bar-value");
        }

        List<Node> nodes(boolean parts) {
            return parts ? List.of(ground, whole, bar, name, value) : List.of(ground, bar, spread, name, value);
        }

        double height(double names, boolean narrow) {
            var em = value.getFont().getSize();
            return Math.ceil((narrow
                    ? name.prefHeight(names) + 1.1 * em
                    : Math.max(name.prefHeight(names), 1.1 * em)) + 0.7 * em);
        }

        double layout(double from, Across across, double em) {
            top = from;
            height = height(across.names, across.narrow);
            var words = name.prefHeight(across.names);
            name.resizeRelocate(0, across.narrow ? top + 0.2 * em : top + (height - words) / 2, across.names, words);
            var middle = across.narrow ? top + 0.2 * em + words + 0.75 * em : top + height / 2;
            var end = across.nought + datum.value().doubleValue() * across.unit;
            var upper = across.nought + datum.claim().end().doubleValue() * across.unit;
            var thick = Math.rint(0.85 * em);
            var y = Math.rint(middle - thick / 2);
            bar.resizeRelocate(Math.min(across.nought, end), y, Math.max(1.5, Math.abs(end - across.nought)), thick);
            spread.setVisible(datum.upper().isPresent());
            spread.resizeRelocate(end, y, Math.max(0, upper - end), thick);
            whole.resizeRelocate(across.left, y, Math.max(0, across.whole - across.left), thick);
            var tall = value.prefHeight(-1);
            var beside = across.whole < 0 ? Math.max(across.nought, upper) : across.whole;
            value.resizeRelocate(beside + 0.5 * em, middle - tall / 2, value.prefWidth(-1), tall);
            ground.resizeRelocate(-0.4 * em, top, name.getParent().getLayoutBounds().getWidth() + 0.8 * em, height);
            return height;
        }
    }
}
