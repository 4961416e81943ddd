package org.lectern.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The list of steps.
public final class HistoryView extends VBox {

    private final HistoryModel model;
    private final ListView<Row> list = new ListView<>();

    public HistoryView(HistoryModel model) {
        this.model = model;
        getStylesheets().add(Theme.sheet(HistoryView.class, "history.css"));
        getStyleClass().add("history");
        var title = new Label(Messages.get("history.title"));
        title.getStyleClass().add("sheet-title");
        list.setAccessibleText(Messages.get("history.title"));
        list.setCellFactory(_ -> new StepCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                model.goTo(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, new Paragraph(Messages.get("history.advice"), "muted"), list);
        model.rows().subscribe(_ -> show());
    }

    @Override
    public void requestFocus() {
        show();
        list.requestFocus();
    }

    private void show() {
        var at = list.getSelectionModel().getSelectedIndex();
        var rows = model.rows().get();
        list.getItems().setAll(rows);
        var now = rows.indexOf(new Row.Now());
        list.getSelectionModel().select(at < 0 || at >= rows.size() ? Math.max(0, now) : at);
        if (at < 0) {
            list.scrollTo(Math.max(0, now - 4));
        }
    }
}
