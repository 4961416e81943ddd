package org.lectern.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The uppermost line of the window: back and forward, the menus, and what is pressed often.
final class TopBar extends HBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /// In em: in a narrower line the menus and the buttons stand closer together, so that no name is cut.
    private static final double NARROW = 39;

    TopBar(List<CommandMenu> menus) {
        getStyleClass().add("top-bar");
        var bar = new MenuBar();
        menus.forEach(menu -> bar.getMenus().add(menu.menu()));
        bar.setUseSystemMenuBar(true);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        bar.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, gap);
        widthProperty().subscribe(this::tighten);
    }

    private void tighten() {
        for (var child : getChildren()) {
            if (child instanceof Button button) {
                pseudoClassStateChanged(TIGHT, getWidth() < NARROW * button.getFont().getSize());
                return;
            }
        }
    }

    /// Adds a button before the menus.
    void addFirst(Feather icon, Command command) {
        var button = button(icon, command);
        button.fontProperty().subscribe(this::tighten);
        getChildren().add(getChildren().size() - 2, button);
    }

    /// Adds a button at the right end.
    Button addLast(Feather icon, Command command) {
        var button = button(icon, command);
        getChildren().add(button);
        return button;
    }

    private static Button button(Feather icon, Command command) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat", "bar-button");
        var words = command.key() == null ? command.name() : command.name() + " (" + command.keyName() + ")";
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(command.name());
        button.setFocusTraversable(false);
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> command.action().run());
        return button;
    }
}
