package org.lectern.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Workspace.Tab;

/// The right panel: Metrics, Notes and Sources behind three tabs.
final class SidePanel extends BorderPane {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /// In em: a narrower panel has room for the name of the open tab alone, and for the icons of the others.
    private static final double NARROW = 18;

    private final ObjectProperty<Tab> open;
    private final HBox tabs = new HBox();
    private final StackPane contents = new StackPane();

    SidePanel(ObjectProperty<Tab> open, Node metrics, Node notes, Node sources, ObservableIntegerValue noteCount) {
        this.open = open;
        getStyleClass().add("side-panel");
        tabs.getStyleClass().add("panel-tabs");
        add(Tab.METRICS, Feather.BAR_CHART, metrics);
        var notesTab = add(Tab.NOTES, Feather.EDIT_3, notes);
        noteCount.subscribe(count -> notesTab.setText(Messages.get("panel.NOTES.count", count.intValue())));
        add(Tab.SOURCES, Feather.LINK, sources);
        tabs.widthProperty().subscribe((_, _) -> fold());
        setTop(tabs);
        setCenter(contents);
    }

    private void fold() {
        if (tabs.getChildren().getFirst() instanceof ToggleButton first) {
            pseudoClassStateChanged(TIGHT, tabs.getWidth() < NARROW * first.getFont().getSize());
        }
    }

    private ToggleButton add(Tab tab, Feather icon, Node content) {
        var name = Messages.get("panel." + tab.name());
        var button = new ToggleButton(name, new FontIcon(icon));
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(USE_PREF_SIZE);
        button.fontProperty().subscribe((_, _) -> fold());
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
