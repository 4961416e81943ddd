package org.lectern.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.ui.fx.Messages;

/// Says how many notes of the article have lost their words, and leads to them.
final class LostLine extends Button {

    private static final double TOP = 28;
    private static final double EDGE = 4;
    private static final double RIGHT = 18;

    private Runnable onLost = () -> {};

    LostLine() {
        super(null, new FontIcon(Feather.ALERT_CIRCLE));
        getStyleClass().setAll("flat", "lost-line");
        var name = Messages.get("reading.lost.tooltip");
        setTooltip(new Tooltip(name));
        setAccessibleText(name);
        setFocusTraversable(false);
        setManaged(false);
        setOnAction(_ -> onLost.run());
    }

    void onLost(Runnable action) {
        onLost = action;
    }

    void show(List<Placed> notes) {
        var count = notes.stream().filter(each -> each.health() == Health.LOST).count();
        setVisible(count > 0);
        setText(Messages.get("reading.lost", count));
    }

    /// Stands at the head of the notes, or at the edge where there is no room for notes.
    void place(double width, Optional<PageColumns> columns) {
        applyCss();
        autosize();
        relocate(Math.rint(columns.map(PageColumns::notesLeft).orElse(width - getWidth() - RIGHT)),
                columns.isPresent() ? TOP : EDGE);
    }
}
