package org.lectern.ui.charts;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.metrics.Chart;
import org.lectern.ui.style.Paragraph;

/// A chart below its title: what it counts, the plot or its table, the value that was walked to, the sources.
final class ChartBody extends VBox {

    private final Plot plot;
    private final ChartTable table;
    private final Label footer = new Paragraph("", "chart-footer");
    private final Label left = new Paragraph("", "chart-footer");

    /// @param refused a word on what could not be shown; empty when everything is
    ChartBody(Shown shown, String refused, ChartsModel model) {
        var chart = shown.chart();
        var words = model.words();
        plot = Plot.of(chart, shown.logarithmic(), model);
        table = new ChartTable(chart, shown.gathering().excluded(), model);
        var reading = new Paragraph("", "chart-reading");
        reading.textProperty().bind(plot.reading());
        footer.setText(words.footer(chart));
        left.setText(refused);
        getStyleClass().add("chart-body");
        getChildren().addAll(new Paragraph(words.subtitle(chart, shown.logarithmic()), "chart-subtitle"), plot, table,
                reading, footer, left);
        shownWhileFull(reading);
        shownWhileFull(left);
        showTable(false);
    }

    /// Lets the plot take all the height there is.
    void grow() {
        setVgrow(this, Priority.ALWAYS);
        setVgrow(plot, Priority.ALWAYS);
    }

    Plot plot() {
        return plot;
    }

    void showTable(boolean shown) {
        table.setVisible(shown);
        table.setManaged(shown);
        plot.setVisible(!shown);
        plot.setManaged(!shown);
    }

    boolean tableShown() {
        return table.isVisible();
    }

    void focus() {
        if (tableShown()) {
            table.focus();
        } else {
            plot.requestFocus();
        }
    }

    /// Leaves out what only the window can do.
    void asPicture(Chart chart, ChartWords words) {
        footer.setText(words.sources(chart));
    }

    static void shownWhileFull(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
