package org.lectern.ui.charts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Gathering;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Paragraph;

/// A chart with its title, its sources, and the ways to see it otherwise and to take it along.
final class ChartFrame extends VBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Gathering reported;
    private final ChartsModel model;
    private final FormMenu forms;
    private final ExportMenu actions;
    private final Label title = new Paragraph("", "figure-title");
    private final Label warning = new Paragraph("", "chart-warning");
    private final Label notice = new Paragraph("", "chart-notice");
    private final ReadOnlyObjectWrapper<@Nullable Datum> pointed = new ReadOnlyObjectWrapper<>();
    private Shown shown;
    private boolean large;
    private ChartBody body;

    ChartFrame(Gathering reported, ChartsModel model) {
        this(reported, Shown.of(reported), model);
    }

    /// @param reported the gathering in its own unit
    /// @param shown how it is shown at first
    ChartFrame(Gathering reported, Shown shown, ChartsModel model) {
        this.reported = reported;
        this.model = model;
        this.shown = shown;
        this.forms = new FormMenu(reported, model, this::show);
        this.actions = new ExportMenu(model, () -> this.shown);
        // Whether the chart is kept may have changed elsewhere.
        actions.setOnShowing(_ -> offer());
        getStyleClass().add("chart-card");
        body = body();
        getChildren().addAll(head(), body, notice);
        ChartBody.shownWhileFull(notice);
        ChartBody.shownWhileFull(warning);
        describe();
    }

    Shown shown() {
        return shown;
    }

    /// The value that is pointed at, or was walked to.
    ReadOnlyObjectProperty<@Nullable Datum> pointed() {
        return pointed.getReadOnlyProperty();
    }

    boolean shows(FigureRef figure) {
        return body.plot().shows(figure);
    }

    String name() {
        return title.getText();
    }

    void light() {
        body.plot().light();
    }

    /// Tells what came of saving this chart.
    void tell(ChartsModel.Notice said) {
        notice.setText(shown.gathering().equals(said.about()) ? said.words() : "");
        notice.pseudoClassStateChanged(FAILED, said.failed());
    }

    /// Leaves out what only the window can do.
    void asPicture() {
        getStyleClass().add("picture");
        body.asPicture(shown.chart(), model.words());
    }

    /// Takes all the height there is.
    void enlarge() {
        getStyleClass().add("large");
        large = true;
        body.grow();
    }

    /// The size of the window's type, in px.
    double em() {
        return title.getFont().getSize();
    }

    /// Gives the plot, or its table, the focus.
    void focus() {
        body.focus();
    }

    private void show(Shown other) {
        var table = body.tableShown();
        shown = other;
        var before = body;
        body = body();
        body.showTable(table);
        getChildren().set(getChildren().indexOf(before), body);
        describe();
        forms.requestFocus();
    }

    private ChartBody body() {
        var made = new ChartBody(shown, model.words().refused(shown.gathering()), model);
        pointed.bind(made.plot().pointed());
        if (large) {
            made.grow();
        }
        return made;
    }

    private void describe() {
        title.setText(model.words().title(shown.chart()));
        warning.setText(model.words().warning(shown.chart()));
        forms.show(shown);
        offer();
        light();
    }

    private void offer() {
        actions.show(
                ExportMenu.item(body.tableShown() ? "drawing" : "table", this::turnTable),
                ExportMenu.item("enlarge", () -> model.enlarge(reported, shown)), keeping());
    }

    private MenuItem keeping() {
        return model.kept(reported).map(pin -> ExportMenu.item("drop", () -> model.drop(pin)))
                .orElseGet(() -> ExportMenu.item("keep", () -> model.keep(reported, shown)));
    }

    private void turnTable() {
        body.showTable(!body.tableShown());
        describe();
        body.focus();
    }

    private Node head() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var titles = new VBox(title, warning);
        HBox.setHgrow(titles, Priority.ALWAYS);
        var head = new HBox(titles, forms, actions);
        head.getStyleClass().add("chart-head");
        return head;
    }
}
