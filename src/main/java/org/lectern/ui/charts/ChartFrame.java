package org.lectern.ui.charts;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.metrics.Dates;
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
    private Consumer<Shown> onShown = _ -> {};
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
        forms.setId("chart-forms");
        actions.setId("chart-actions");
        body = body();
        getChildren().addAll(new ChartHead(title, warning, forms, actions), body, notice);
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

    /// What takes how the chart is shown whenever the reader changes that.
    void onShown(Consumer<Shown> action) {
        onShown = action;
    }

    /// Whether it shows what a gathering asks.
    boolean about(Gathering other) {
        return reported.measure().equals(other.measure()) && reported.unit().equals(other.unit())
                && Shown.subjects(reported).stream().anyMatch(Shown.subjects(other)::contains);
    }

    /// Whether two frames are about the same.
    boolean sameAs(ChartFrame other) {
        return about(other.reported);
    }

    /// The frame of the same question gathered anew, shown as the reader left it.
    ChartFrame anew(Gathering now) {
        if (now.equals(reported)) {
            return this;
        }
        var unit = shown.gathering().unit();
        var gathering = unit.equals(reported.unit()) ? now : model.in(now, unit);
        var frame = new ChartFrame(now, shown.with(gathering.forms().isEmpty() ? now : gathering), model);
        frame.likeTable(this);
        return frame;
    }

    /// Shows the table where another frame does.
    void likeTable(ChartFrame other) {
        body.showTable(other.body.tableShown());
        offer();
    }

    boolean shows(FigureRef figure) {
        return body.plot().shows(figure);
    }

    String name() {
        return title.getText();
    }

    void light() {
        body.light();
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
        forms.name(shown);
        body.grow();
    }

    /// The size of the window's type, in px.
    double em() {
        return title.getFont().getSize();
    }

    /// Gives the plot, or its table, the focus.
    void focus() {
        focus(null);
    }

    /// Gives the part of that name the focus; the plot, or its table, when there is none.
    void focus(@Nullable String id) {
        var part = id == null ? null : lookup("#" + id);
        if (part == null || !part.isVisible()) {
            body.focus();
        } else {
            part.requestFocus();
        }
    }

    private void show(Shown other) {
        change(other);
        forms.requestFocus();
    }

    /// Shows the slope between other dates; whichever date was being chosen keeps the focus.
    private void between(Dates dates) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        change(shown.between(dates));
        focus(owner == null ? null : owner.getId());
    }

    private void change(Shown other) {
        var table = body.tableShown();
        shown = other;
        var before = body;
        body = body();
        body.showTable(table);
        getChildren().set(getChildren().indexOf(before), body);
        describe();
        onShown.accept(other);
    }

    private ChartBody body() {
        var made = new ChartBody(shown, model, this::between);
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
        return model.decisions().kept(reported)
                .map(pin -> ExportMenu.item("drop", () -> model.decisions().drop(pin.id())))
                .orElseGet(() -> ExportMenu.item("keep", () -> model.decisions().keep(reported, shown)));
    }

    private void turnTable() {
        body.showTable(!body.tableShown());
        describe();
        body.focus();
    }
}
