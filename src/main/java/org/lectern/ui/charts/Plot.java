package org.lectern.ui.charts;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.MetricKind;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Dates;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Standing;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.FigureRef;

/// The drawing of a chart, whose values can be pointed at, walked with the arrow keys, and opened.
abstract sealed class Plot extends Region permits LinePlot, MultiplesPlot, BarsPlot, SlopePlot {

    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass ESTIMATE = PseudoClass.getPseudoClass("estimate");
    private static final PseudoClass FORECAST = PseudoClass.getPseudoClass("forecast");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final ChartsModel model;
    private final List<Datum> data;
    private final String name;
    private final Tooltip tip = new Tooltip();
    private final ReadOnlyObjectWrapper<@Nullable Datum> pointed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Datum> walked = new ReadOnlyObjectWrapper<>();
    private int current = -1;
    private boolean dressed;

    /// The plot of what a frame shows.
    ///
    /// @param onDates takes other dates for a slope
    static Plot of(Shown shown, ChartsModel model, Consumer<Dates> onDates) {
        return switch (shown.chart()) {
            case Chart.Line line -> new LinePlot(line, shown.logarithmic(), model);
            case Chart.Multiples multiples -> new MultiplesPlot(multiples, shown.logarithmic(), model);
            case Chart.Slope slope -> new SlopePlot(slope, shown, model, onDates);
            case Chart.Bars bars -> new BarsPlot(bars, model);
            case Chart.Share share -> new BarsPlot(share, model);
        };
    }

    /// @param data what can be walked, in this order
    Plot(Chart chart, List<Datum> data, ChartsModel model) {
        this.model = model;
        this.data = List.copyOf(data);
        this.name = Messages.get("charts.chart.accessible", model.words().summary(chart));
        getStyleClass().add("plot");
        setFocusTraversable(true);
        sceneProperty().subscribe(_ -> dressed = false);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(name);
        tip.setWrapText(true);
        tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnContextMenuRequested(event -> {
            if (current >= 0) {
                menu(data.get(current)).show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    /// The value that was walked to or clicked last, until it is let go.
    final ReadOnlyObjectProperty<@Nullable Datum> walked() {
        return walked.getReadOnlyProperty();
    }

    /// Lets the value go that was walked to.
    final void forget() {
        walked.set(null);
    }

    /// The value that is pointed at, or was walked to.
    final ReadOnlyObjectProperty<@Nullable Datum> pointed() {
        return pointed.getReadOnlyProperty();
    }

    final List<Datum> data() {
        return data;
    }

    final ChartsModel model() {
        return model;
    }

    /// Marks what is chosen, and what is pointed at here or elsewhere.
    final void light() {
        var session = model.session();
        var chosen = session.chosen().get();
        var hovered = session.hovered().get();
        for (var i = 0; i < data.size(); i++) {
            var datum = data.get(i);
            light(i, stated(datum, chosen), i == current || stated(datum, hovered));
        }
    }

    /// The value whose figure is the chosen one; null when none is.
    final @Nullable Datum chosen() {
        var figure = model.session().chosen().get();
        return data.stream().filter(datum -> stated(datum, figure)).findFirst().orElse(null);
    }

    /// Whether one of the values is that of a figure.
    final boolean shows(FigureRef figure) {
        return data.stream().anyMatch(datum -> stated(datum, figure));
    }

    /// The value under a place of the plot; -1 when there is none.
    abstract int at(double x, double y);

    /// Lets the style sheets say how large the type is, before the plot is first measured in a scene. Only then: dashes are
    /// set anew each time, which would ask for another layout for ever.
    final void dress() {
        if (!dressed && getScene() != null) {
            dressed = true;
            applyCss();
        }
    }

    /// The place of a value, for its words to stand beside.
    abstract Point2D place(int index);

    abstract void light(int index, boolean chosen, boolean lit);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Marks what was estimated or foretold, and what was only read out of the words; an export finds the value at it.
    static void style(Node node, Datum datum) {
        node.pseudoClassStateChanged(ESTIMATE, datum.kind() == MetricKind.ESTIMATE);
        node.pseudoClassStateChanged(FORECAST, datum.kind() == MetricKind.FORECAST);
        node.pseudoClassStateChanged(FOUND, !datum.statement().own());
        node.pseudoClassStateChanged(CHANGED, datum.statement().standing() == Standing.CHANGED);
        node.pseudoClassStateChanged(LOST, datum.statement().standing() == Standing.LOST);
        node.setUserData(datum);
    }

    private static boolean stated(Datum datum, @Nullable FigureRef figure) {
        return figure != null && datum.stated(figure.item(), figure.metric());
    }

    private void point(MouseEvent event) {
        var index = at(event.getX(), event.getY());
        if (index != current) {
            current = index;
            tell();
            tip.hide();
            if (index >= 0) {
                showTip(index);
            }
        }
    }

    private void showTip(int index) {
        var open = model.session().item().get();
        if (getScene() != null && getScene().getWindow() != null && open != null) {
            tip.setText(model.words().values().tip(data.get(index), open));
            tip.setMaxWidth(Math.max(200, getWidth()));
            var place = localToScreen(place(index));
            if (place != null) {
                tip.show(this, place.getX() - 12, place.getY() - 10);
            }
        }
    }

    private void click(MouseEvent event) {
        var index = at(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && index >= 0) {
            requestFocus();
            walk(index);
            model.open(data.get(index));
        }
    }

    private void key(KeyEvent event) {
        var last = data.size() - 1;
        var handled = switch (event.getCode()) {
            case LEFT, UP -> walk(current < 0 ? last : Math.max(0, current - 1));
            case RIGHT, DOWN -> walk(Math.min(last, current + 1));
            case HOME -> walk(0);
            case END -> walk(last);
            case ENTER, SPACE -> with(model::open);
            case N -> !event.isShortcutDown() && with(model::note);
            case DELETE -> with(model.decisions()::exclude);
            case ESCAPE -> (current >= 0 || walked.get() != null) && walk(-1);
            default -> false;
        };
        if (handled) {
            event.consume();
        }
    }

    private ContextMenu menu(Datum datum) {
        return new ContextMenu(ExportMenu.item("open", () -> model.open(datum)),
                ExportMenu.item("note", () -> model.note(datum)),
                ExportMenu.item("exclude", () -> model.decisions().exclude(datum)));
    }

    private boolean walk(int to) {
        current = to;
        tip.hide();
        walked.set(to < 0 ? null : data.get(to));
        tell();
        setAccessibleText(to < 0 ? name : model.words().values().reading(data.get(to)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        return true;
    }

    private boolean with(Consumer<Datum> verb) {
        if (current >= 0) {
            verb.accept(data.get(current));
        }
        return current >= 0;
    }

    private void leave() {
        tip.hide();
        if (current >= 0) {
            current = -1;
            tell();
            setAccessibleText(name);
        }
    }

    private void tell() {
        pointed.set(current < 0 ? null : data.get(current));
        model.point(pointed.get());
        light();
    }
}
