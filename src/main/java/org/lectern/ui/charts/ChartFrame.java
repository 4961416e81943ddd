package org.lectern.ui.charts;

import java.io.File;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Scale;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.fx.Png;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Paragraph;

/// A chart with its title, its sources, and the ways to see it as a table and to save it.
final class ChartFrame extends VBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Chart chart;
    private final ChartsModel model;
    private final Plot plot;
    private final ChartTable table;
    private final MenuButton actions = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    private final Label title = new Paragraph("", "figure-title");
    private final Label reading = new Paragraph("", "chart-reading");
    private final Label footer = new Paragraph("", "chart-footer");
    private final Label notice = new Paragraph("", "chart-notice");

    ChartFrame(Chart chart, ChartsModel model) {
        this.chart = chart;
        this.model = model;
        this.plot = switch (chart) {
            case Chart.Line line -> new LinePlot(line, model);
            case Chart.Bars bars -> new BarsPlot(bars, model);
            case Chart.Share share -> new SharePlot(share, model);
        };
        table = new ChartTable(chart, model);
        getStyleClass().add("chart-card");
        getChildren().addAll(head(), new Paragraph(model.words().subtitle(chart, scale()), "chart-subtitle"), plot,
                table,
                reading, footer, notice);
        footer.setText(model.words().footer(chart));
        reading.textProperty().bind(plot.reading());
        shownWhileFull(reading);
        shownWhileFull(notice);
        showTable(false);
    }

    boolean shows(FigureRef figure) {
        return plot.shows(figure);
    }

    void light() {
        plot.light();
    }

    /// Tells what came of saving this chart.
    void tell(ChartsModel.Notice said) {
        notice.setText(chart.equals(said.chart()) ? said.words() : "");
        notice.pseudoClassStateChanged(FAILED, said.failed());
    }

    /// Leaves out what only the window can do.
    void asPicture() {
        getStyleClass().add("picture");
        footer.setText(model.words().sources(chart));
    }

    /// The size of the window's type, in px.
    double em() {
        return title.getFont().getSize();
    }

    private Scale scale() {
        return chart instanceof Chart.Line line ? LinePlot.scale(line, model.words()) : Scale.ONE;
    }

    private Node head() {
        title.setText(model.words().title(chart));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var warning = new Paragraph(model.words().warning(chart), "chart-warning");
        shownWhileFull(warning);
        var titles = new VBox(title, warning);
        HBox.setHgrow(titles, Priority.ALWAYS);
        actions.getStyleClass().addAll("flat", "chart-actions");
        actions.setTooltip(new Tooltip(Messages.get("charts.actions")));
        actions.setAccessibleText(Messages.get("charts.actions"));
        var head = new HBox(titles, actions);
        head.getStyleClass().add("chart-head");
        return head;
    }

    private void showTable(boolean shown) {
        table.setVisible(shown);
        table.setManaged(shown);
        plot.setVisible(!shown);
        plot.setManaged(!shown);
        actions.getItems().setAll(
                item(shown ? "drawing" : "table", () -> {
                    showTable(!shown);
                    if (shown) {
                        plot.requestFocus();
                    } else {
                        table.focus();
                    }
                }), item("png", this::savePng), item("csv", this::saveCsv));
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get("charts." + key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void savePng() {
        choose("png").ifPresent(file -> {
            var picture = ChartPicture.of(chart, model, Objects.requireNonNull(getScene()));
            model.save(chart, file.toPath(), () -> Png.of(picture));
        });
    }

    private void saveCsv() {
        choose("csv").ifPresent(file -> model.saveCsv(chart, file.toPath()));
    }

    private Optional<File> choose(String kind) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.get("charts." + kind));
        chooser.setInitialFileName(fileName() + "." + kind);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(Messages.get("charts." + kind + ".kind"), "*." + kind));
        return Optional.ofNullable(chooser.showSaveDialog(Objects.requireNonNull(getScene()).getWindow()));
    }

    private String fileName() {
        return model.words().title(chart).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static void shownWhileFull(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
