package org.lectern.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Theme;

/// The list of all keys, menu by menu, and those of the article.
final class KeysSheet extends VBox {

    private final FlowPane columns = new FlowPane();

    KeysSheet(List<CommandMenu> menus) {
        getStylesheets().add(Theme.sheet(KeysSheet.class, "keys.css"));
        getStyleClass().add("keys");
        var title = new Label(Messages.get("shell.keys"));
        title.getStyleClass().add("sheet-title");
        columns.getStyleClass().add("keys-columns");
        columns.setRowValignment(VPos.TOP);
        var scroll = new ScrollPane(columns);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        columns.getChildren().addAll(
                group("article", List.of("sentence", "extend", "colours", "last", "note", "item-note", "tag", "steps",
                        "ends", "starts", "show", "cite", "number", "chart-number", "correct-number", "reject-number",
                        "page")),
                group("card", List.of("next", "words", "write", "tag", "colours", "delete", "place", "reattach", "keep",
                        "many", "filter")));
        menus.forEach(menu -> columns.getChildren().add(group(menu)));
        getChildren().addAll(title, scroll);
        setFocusTraversable(true);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                fit(scroll, scene.getWidth() - 140, scene.getHeight() - 180);
            }
        });
    }

    /// As many columns as stand side by side in the window; what does not fit below one another scrolls.
    private void fit(ScrollPane scroll, double width, double height) {
        applyCss();
        var group = columns.getChildren().getFirst().prefWidth(-1) + columns.getHgap();
        var wide = Math.max(1, Math.min(3, Math.floor((width + columns.getHgap()) / group))) * group;
        columns.setPrefWrapLength(wide);
        scroll.setPrefViewportWidth(wide);
        scroll.setPrefViewportHeight(Math.min(height, columns.prefHeight(wide)));
    }

    private static Node group(CommandMenu menu) {
        var group = group(menu.name());
        menu.commands().stream().filter(command -> command.key() != null)
                .forEach(command -> group.getChildren().add(row(command.name(), command.keyName())));
        return group;
    }

    private static Node group(String place, List<String> keys) {
        var group = group(Messages.get("shell.keys." + place));
        for (var key : keys) {
            var name = "shell.keys." + place + "." + key;
            group.getChildren().add(row(Messages.get(name), Messages.get(name + ".key")));
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
