package org.lectern.ui.charts;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Dates;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// A chart below its title: what it counts, the plot or its table, the value that was walked to or is chosen, the sources,
/// and what was left out.
final class ChartBody extends VBox {

    private final Plot plot;
    private final Supplier<ChartTable> tables;
    private final ChosenValue chosen;
    private final Label footer = new Paragraph("", "chart-footer");
    private final Label refused = new Paragraph("", "chart-footer");
    private final Button excluded;
    /// Made when it is first asked for: a long series has hundreds of rows.
    private @Nullable ChartTable table;

    /// @param onDates takes the dates that the reader chooses for a slope
    ChartBody(Shown shown, ChartsModel model, Consumer<Dates> onDates) {
        var chart = shown.chart();
        var words = model.words();
        var out = shown.gathering().excluded();
        plot = Plot.of(shown, model, onDates);
        tables = () -> new ChartTable(chart, out, model);
        chosen = new ChosenValue(model);
        excluded = ValueVerbs.button("excluded", this::listExcluded);
        excluded.setText(Messages.get("charts.verb.excluded", out.size()));
        excluded.setVisible(!out.isEmpty());
        excluded.setManaged(!out.isEmpty());
        footer.setText(words.footer(chart));
        refused.setText(words.refused(shown.gathering()));
        getStyleClass().add("chart-body");
        getChildren().addAll(new Paragraph(words.subtitle(chart, shown.logarithmic()), "chart-subtitle"), plot, chosen,
                footer, refused, excluded);
        shownWhileFull(refused);
        plot.walked().subscribe(_ -> light());
        focusWithinProperty().subscribe(within -> {
            if (!within) {
                plot.forget();
            }
        });
    }

    /// Lets the plot take all the height there is.
    void grow() {
        setVgrow(this, Priority.ALWAYS);
        setVgrow(plot, Priority.ALWAYS);
    }

    Plot plot() {
        return plot;
    }

    void light() {
        plot.light();
        var walked = plot.walked().get();
        chosen.show(tableShown() ? null : walked == null ? plot.chosen() : walked);
    }

    void showTable(boolean shown) {
        if (shown && table == null) {
            getChildren().add(getChildren().indexOf(plot) + 1, table());
        }
        if (table != null) {
            table.setVisible(shown);
            table.setManaged(shown);
        }
        plot.setVisible(!shown);
        plot.setManaged(!shown);
        light();
    }

    boolean tableShown() {
        return table != null && table.isVisible();
    }

    void focus() {
        if (tableShown()) {
            table().focus();
        } else {
            plot.requestFocus();
        }
    }

    private ChartTable table() {
        var made = table == null ? tables.get() : table;
        table = made;
        return made;
    }

    /// Leaves out what only the window can do.
    void asPicture(Chart chart, ChartWords words) {
        footer.setText(words.sources(chart));
        getChildren().removeAll(chosen, excluded);
    }

    static void shownWhileFull(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private void listExcluded() {
        showTable(true);
        table().focusExcluded();
    }
}
