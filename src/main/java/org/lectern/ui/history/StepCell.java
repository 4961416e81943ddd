package org.lectern.ui.history;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.cards.When;
import org.lectern.ui.fx.Messages;

/// Draws a step: what was done, to how many, where and when.
final class StepCell extends ListCell<Row> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final HistoryModel model;
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label where = new Label();
    private final Tooltip exactly = new Tooltip();
    private final VBox step;
    private final Label mark = new Label();

    StepCell(HistoryModel model) {
        this.model = model;
        what.getStyleClass().add("step-what");
        when.getStyleClass().add("muted");
        where.getStyleClass().add("muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("step-mark");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        step = new VBox(new HBox(what, gap, when), where);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                model.goTo(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        var shown = empty ? null : row;
        pseudoClassStateChanged(UNDONE, shown instanceof Row.Done(var done, var _) && done.undone());
        pseudoClassStateChanged(NOW, shown instanceof Row.Now);
        setTooltip(shown instanceof Row.Done ? exactly : null);
        switch (shown) {
            case null -> setGraphic(null);
            case Row.Now _ -> mark("history.now");
            case Row.Start _ -> mark("history.start");
            case Row.Done(var done, var at) -> {
                var name = Messages.get("step." + done.verb());
                what.setText(Messages.get("history.step",
                        name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1),
                        done.count()));
                when.setText(When.words(done.at(), ZonedDateTime.now(ZoneId.systemDefault())));
                exactly.setText(When.exactly(done.at()));
                where.setText(at);
                where.setVisible(!at.isEmpty());
                where.setManaged(where.isVisible());
                setAccessibleText(Messages.get("history.accessible", what.getText(), at, exactly.getText(),
                        done.undone() ? 1 : 0));
                setGraphic(step);
                if (getIndex() >= getListView().getItems().size() - 2) {
                    model.more();
                }
            }
        }
    }

    private void mark(String key) {
        mark.setText(Messages.get(key));
        setAccessibleText(mark.getText());
        setGraphic(mark);
    }
}
