package org.lectern.ui.charts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.briefing.Period;
import org.lectern.ui.fx.Messages;

/// A date of a slope, to be chosen among others: from the list that it opens, or with the left and right arrow keys.
final class DateButton extends MenuButton {

    private final Period chosen;
    private final List<Period> dates;
    private final Consumer<Period> onDate;

    /// @param end `from` or `to`
    /// @param dates that can be chosen, in the order of time
    DateButton(String end, Period chosen, List<Period> dates, ValueWords words, Consumer<Period> onDate) {
        super(words.period(chosen));
        this.chosen = chosen;
        this.dates = List.copyOf(dates);
        this.onDate = onDate;
        setId("slope-" + end);
        getStyleClass().addAll("flat", "slope-date", "tick");
        setTooltip(new Tooltip(Messages.get("charts.date." + end)));
        setAccessibleText(Messages.get("charts.date.accessible", Messages.get("charts.date." + end), getText()));
        for (var date : dates) {
            var item = new RadioMenuItem(words.period(date));
            item.setSelected(date.equals(chosen));
            item.setOnAction(_ -> onDate.accept(date));
            getItems().add(item);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                step(event.getCode() == KeyCode.LEFT ? -1 : 1);
                event.consume();
            }
        });
    }

    private void step(int by) {
        var at = dates.indexOf(chosen) + by;
        if (at >= 0 && at < dates.size()) {
            onDate.accept(dates.get(at));
        }
    }
}
