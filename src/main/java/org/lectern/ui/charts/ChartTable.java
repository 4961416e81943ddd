package org.lectern.ui.charts;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// The values of a chart row by row; Enter opens a row's sentence.
final class ChartTable extends VBox {

    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final double MOST = 0.36;

    private final ChartsModel model;
    private final boolean subjects;
    private final int values;

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

    /// Gives the first two columns the width of their longest words, so that no value breaks.
    @Override
    protected void layoutChildren() {
        var rows = getChildren().stream().map(HBox.class::cast).toList();
        for (var column = 0; column < 2; column++) {
            var at = column;
            var cells = rows.stream().map(row -> (Label) row.getChildren().get(at)).toList();
            var width = Math.min(cells.stream().mapToDouble(cell -> cell.prefWidth(-1)).max().orElse(0),
                    MOST * getWidth());
            cells.forEach(cell -> {
                cell.setMinWidth(Math.ceil(width));
                cell.setMaxWidth(Math.ceil(width));
            });
        }
        super.layoutChildren();
    }

    private static Node row(String... columns) {
        var row = new HBox();
        for (var column : columns) {
            row.getChildren().add(new Paragraph(Messages.get("charts.column." + column), "cell", "cell-" + column));
        }
        row.getStyleClass().addAll("table-row", "table-head");
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        return row;
    }

    private Node row(Datum datum, boolean excluded) {
        var words = model.words();
        var about = new VBox(new Paragraph(datum.statement().publisher(), "cell", "cell-publisher"));
        if (subjects) {
            about.getChildren().addFirst(new Paragraph(datum.subject(), "cell", "cell-subject"));
        }
        words.values().states(datum, excluded).forEach(
                state -> about.getChildren().add(new Paragraph(state, "cell", "cell-publisher")));
        if (excluded) {
            about.getChildren().add(ValueVerbs.button("include", () -> model.decisions().include(datum)));
        }
        HBox.setHgrow(about, Priority.ALWAYS);
        var row = new HBox(new Paragraph(words.values().period(datum.period()), "cell", "cell-period"),
                new Paragraph(words.figures().value(datum), "cell", "cell-value"), about);
        row.getStyleClass().add("table-row");
        row.pseudoClassStateChanged(EXCLUDED, excluded);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TABLE_ROW);
        row.setAccessibleText(
                Messages.get("charts.row.accessible", words.values().period(datum.period()), datum.subject(),
                        words.values().value(datum), datum.statement().sourceTitle()));
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
}
