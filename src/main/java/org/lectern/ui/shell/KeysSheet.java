package org.lectern.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;

/// The list of all keys, menu by menu, and those of the article.
final class KeysSheet extends VBox {

    KeysSheet(List<CommandMenu> menus) {
        getStyleClass().add("keys");
        var title = new Label(Messages.get("shell.keys"));
        title.getStyleClass().add("sheet-title");
        var columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().add("keys-columns");
        menus.forEach(menu -> columns.getChildren().add(group(menu)));
        columns.getChildren().add(inArticle());
        getChildren().addAll(title, columns);
        setFocusTraversable(true);
    }

    private static Node group(CommandMenu menu) {
        var group = group(menu.name());
        menu.commands().stream().filter(command -> command.key() != null)
                .forEach(command -> group.getChildren().add(row(command.name(), command.keyName())));
        return group;
    }

    private static Node inArticle() {
        var group = group(Messages.get("shell.keys.article"));
        for (var key : List.of("sentence", "extend", "colours", "last", "note", "cite", "number", "page")) {
            group.getChildren().add(row(Messages.get("shell.keys.article." + key),
                    Messages.get("shell.keys.article." + key + ".key")));
        }
        return group;
    }

    private static VBox group(String name) {
        var heading = new Label(name);
        heading.getStyleClass().add("keys-heading");
        var group = new VBox(heading);
        group.getStyleClass().add("keys-group");
        return group;
    }

    private static Node row(String name, String key) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(new Label(name), gap, cap);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("keys-row");
        return row;
    }
}
