package org.lectern.ui.cards;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.fx.Messages;

/// A small button that is an icon, and says in its tooltip what it does.
public final class IconButton extends Button {

    /// @param key of the message that names the verb and its key
    public IconButton(Ikon icon, String key, Runnable verb) {
        super(null, new FontIcon(icon));
        getStyleClass().setAll("flat", "note-action");
        setTooltip(new Tooltip(Messages.get(key)));
        setAccessibleText(Messages.get(key));
        setFocusTraversable(false);
        setOnAction(_ -> verb.run());
    }
}
