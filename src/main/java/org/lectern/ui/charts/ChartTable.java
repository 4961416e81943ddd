package org.lectern.ui.charts;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// The values of a chart row by row; Enter opens a row's sentence.
final class ChartTable extends VBox {

    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    /// In em: in less room a row has two lines.
    private static final double NARROW = 17;
    private static final double MOST_PERIOD = 0.24;
    private static final double MOST_VALUE = 0.4;

    private final ChartsModel model;
    private final boolean subjects;
    private final int values;
    private Columns columns = new Columns(-1, 0, 0, 0, 0, 0, false, false);

    /// @param excluded what the reader left out of the chart
    ChartTable(Chart chart, List<Datum> excluded, ChartsModel model) {
        this.model = model;
        this.subjects = chart.subjects().size() > 1;
        this.values = chart.data().size();
        getStyleClass().add("chart-table");
        getChildren().add(row("period", "value", subjects ? "subject" : "source"));
        chart.data().forEach(datum -> getChildren().add(row(datum, false)));
        excluded.forEach(datum -> getChildren().add(row(datum, true)));
    }

    /// Gives the first row the focus.
    void focus() {
        if (getChildren().size() > 1) {
            getChildren().get(1).requestFocus();
        }
    }

    /// Gives the first row of what was left out the focus.
    void focusExcluded() {
        focus(1 + values);
    }

    /// The columns of all rows in a width: the first two as wide as their longest words, so that no value breaks.
    Columns columns(double width) {
        var rows = getChildren().stream().map(TableRow.class::cast).toList();
        var em = rows.getFirst().value().getFont().getSize() / 0.92;
        if (width != columns.width() || em != columns.em()) {
            var inner = width - rows.getFirst().snappedLeftInset() - rows.getFirst().snappedRightInset();
            var gap = 0.8 * em;
            var below = width < NARROW * em;
            var value = Math.min(below ? inner : MOST_VALUE * width, widest(rows.stream().map(TableRow::value)));
            var periods = widest(rows.stream().map(TableRow::period));
            var apart = below && periods + gap + value > inner;
            var period = apart
                    ? inner
                    : below ? inner - gap - value : Math.min(Math.max(6.2 * em, MOST_PERIOD * width), periods);
            columns = new Columns(width, em, gap, period, value, below ? inner : inner - period - value - 2.4 * gap,
                    below, apart);
        }
        return columns;
    }

    private static double widest(Stream<Label> cells) {
        return Math.ceil(cells.mapToDouble(cell -> cell.prefWidth(-1)).max().orElse(0));
    }

    private TableRow row(String... columns) {
        var cells = Stream.of(columns)
                .map(column -> new Paragraph(Messages.get("charts.column." + column), "cell", "cell-" + column))
                .toList();
        var row = new TableRow(cells.get(0), cells.get(1), cells.get(2), this);
        row.getStyleClass().add("table-head");
        return row;
    }

    private Node row(Datum datum, boolean excluded) {
        var words = model.words();
        var about = new VBox();
        if (subjects) {
            about.getChildren().add(new Paragraph(datum.subject(), "cell", "cell-subject"));
        }
        about.getChildren().add(new Paragraph(words.values().from(datum), "cell", "cell-publisher"));
        words.values().states(datum, excluded).forEach(
                state -> about.getChildren().add(new Paragraph(state, "cell", "cell-publisher")));
        if (excluded) {
            about.getChildren().add(ValueVerbs.button("include", () -> model.decisions().include(datum)));
        }
        var row = new TableRow(new Paragraph(words.values().period(datum.period()), "cell", "cell-period"),
                new Paragraph(words.figures().value(datum), "cell", "cell-value"), about, this);
        row.pseudoClassStateChanged(EXCLUDED, excluded);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TABLE_ROW);
        row.setAccessibleText(Messages.get("charts.row.accessible", words.values().period(datum.period()),
                datum.subject(), words.values().value(datum), datum.statement().sourceTitle()));
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> model.point(datum));
        row.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(null));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.open(datum);
            }
        });
        row.setOnContextMenuRequested(event -> {
            new ContextMenu(ExportMenu.item("open", () -> model.open(datum)),
                    ExportMenu.item("note", () -> model.note(datum)),
                    ExportMenu.item(excluded ? "include" : "exclude", () -> turn(datum, excluded)))
                    .show(row, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, row, datum, excluded));
        return row;
    }

    private void key(KeyEvent event, Node row, Datum datum, boolean excluded) {
        var at = getChildren().indexOf(row);
        switch (event.getCode()) {
            case ENTER, SPACE -> model.open(datum);
            case DELETE -> turn(datum, excluded);
            case DOWN -> focus(at + 1);
            case UP -> focus(at - 1);
            case HOME -> focus(1);
            case END -> focus(getChildren().size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(Datum datum, boolean excluded) {
        if (excluded) {
            model.decisions().include(datum);
        } else {
            model.decisions().exclude(datum);
        }
    }

    private void focus(int at) {
        getChildren().get(Math.clamp(at, 1, getChildren().size() - 1)).requestFocus();
    }

    /// The widths of the columns, reckoned once for a width of the table and a size of its type.
    ///
    /// @param below whether whose a value is stands below it
    /// @param apart whether the value itself stands below its period
    record Columns(double width, double em, double gap, double period, double value, double about, boolean below,
            boolean apart) {}
}
