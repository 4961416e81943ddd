package org.lectern.ui.shell;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.lectern.ui.fx.Messages;

/// A menu: groups of commands with a line between them.
///
/// @param id the name is the message `menu.` + id
record CommandMenu(String id, List<List<Command>> groups) {

    CommandMenu {
        groups = groups.stream().map(List::copyOf).toList();
    }

    String name() {
        return Messages.get("menu." + id);
    }

    List<Command> commands() {
        return groups.stream().flatMap(List::stream).toList();
    }

    Menu menu() {
        var menu = new Menu(name());
        for (var group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(item(command)));
        }
        return menu;
    }

    private static MenuItem item(Command command) {
        var on = command.on();
        var item = on == null ? new MenuItem(command.name()) : new CheckMenuItem(command.name());
        if (on != null && item instanceof CheckMenuItem check) {
            on.subscribe(check::setSelected);
            check.setOnAction(_ -> {
                command.action().run();
                check.setSelected(on.get());
            });
        } else {
            item.setOnAction(_ -> command.action().run());
        }
        item.setAccelerator(command.key());
        item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        return item;
    }
}
