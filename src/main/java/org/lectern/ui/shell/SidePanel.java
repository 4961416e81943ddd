package org.lectern.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Workspace.Tab;

/// The right panel: Metrics, Notes and Sources behind three tabs.
final class SidePanel extends BorderPane {

    private final ObjectProperty<Tab> open;
    private final HBox tabs = new HBox();
    private final StackPane contents = new StackPane();

    SidePanel(ObjectProperty<Tab> open, Node metrics, Node notes, Node sources, ObservableIntegerValue noteCount) {
        this.open = open;
        getStyleClass().add("side-panel");
        tabs.getStyleClass().add("panel-tabs");
        add(Tab.METRICS, metrics);
        var notesTab = add(Tab.NOTES, notes);
        noteCount.subscribe(count -> notesTab.setText(Messages.get("panel.NOTES.count", count.intValue())));
        add(Tab.SOURCES, sources);
        setTop(tabs);
        setCenter(contents);
    }

    private ToggleButton add(Tab tab, Node content) {
        var button = new ToggleButton(Messages.get("panel." + tab.name()));
        button.getStyleClass().setAll("panel-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setOnAction(_ -> {
            open.set(tab);
            button.setSelected(true);
        });
        open.subscribe(now -> {
            button.setSelected(now == tab);
            content.setVisible(now == tab);
        });
        tabs.getChildren().add(button);
        contents.getChildren().add(content);
        return button;
    }
}
