package org.lectern.ui.shell;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.ui.fx.Messages;

/// The lowest line of the window: what there is, when it was saved, and that all of it stays here.
final class StatusBar extends HBox {

    /// In em: a narrower line holds no more than what changes.
    private static final double NARROW = 42;

    StatusBar(ShellModel model) {
        getStyleClass().add("status-bar");
        var holdings = new Label();
        model.holdings().subscribe(
                has -> holdings
                        .setText(Messages.get("status.holdings", has.briefings(), has.items(), has.statistics())));
        var saved = new Label();
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT));
        model.saved().subscribe(at -> saved.setText(at.map(when -> Messages.get("status.saved", time.format(when)))
                .orElse("")));
        var progress = new ProgressBar(-1);
        progress.getStyleClass().add("status-progress");
        progress.visibleProperty().bind(model.busy());
        progress.managedProperty().bind(model.busy());
        progress.setAccessibleText(Messages.get("status.reading"));
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var local = new Label(Messages.get("status.local"));
        holdings.setMinWidth(USE_PREF_SIZE);
        saved.setMinWidth(USE_PREF_SIZE);
        local.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> getWidth() >= NARROW * local.getFont().getSize(), widthProperty(), local.fontProperty()));
        getChildren().addAll(holdings, saved, progress, gap, local);
    }
}
