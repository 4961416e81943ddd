package org.lectern.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Workspace;

/// Places the four panes side by side: topics, items, article, panel. The article takes what the others leave.
///
/// Where the window is too narrow for all four, the topics stand above the items in one column, so that the article
/// keeps a readable width; nothing disappears that the reader has not closed.
final class Columns extends Region {

    private static final double ARTICLE = 430;
    private static final double LEAST = 180;
    private static final double GRIP = 9;

    private final Node topics;
    private final Node items;
    private final Node article;
    private final Node panel;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Region topicsGrip;
    private final Region itemsGrip;
    private final Region panelGrip;

    Columns(Node topics, Node items, Node article, Node panel, Workspace workspace, Preferences preferences) {
        this.topics = topics;
        this.items = items;
        this.article = article;
        this.panel = panel;
        this.workspace = workspace;
        this.preferences = preferences;
        topicsGrip = grip(workspace.topicsWidth(), workspace.topicsShown(), 1);
        itemsGrip = grip(workspace.itemsWidth(), workspace.itemsShown(), 1);
        panelGrip = grip(workspace.panelWidth(), workspace.panelShown(), -1);
        getChildren().addAll(topics, items, article, panel, topicsGrip, itemsGrip, panelGrip);
        getStyleClass().add("columns");
        topics.visibleProperty().bind(workspace.topicsShown());
        items.visibleProperty().bind(workspace.itemsShown());
        panel.visibleProperty().bind(workspace.panelShown());
        for (var shown : new BooleanProperty[]{workspace.topicsShown(), workspace.itemsShown(),
                workspace.panelShown()}) {
            shown.subscribe(this::requestLayout);
        }
        for (var width : new DoubleProperty[]{workspace.topicsWidth(), workspace.itemsWidth(), workspace.panelWidth(),
                preferences.windowScale()}) {
            width.subscribe(this::requestLayout);
        }
    }

    /// Leaves the column of the items to the article while something holds.
    void closeItemsWhile(ObservableBooleanValue closed) {
        items.visibleProperty().unbind();
        items.visibleProperty().bind(workspace.itemsShown().and(Bindings.not(closed)));
        items.visibleProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        var scale = preferences.windowScale().get();
        var topicsWidth = shown(workspace.topicsShown(), workspace.topicsWidth(), scale);
        var itemsWidth = shown(items.visibleProperty(), workspace.itemsWidth(), scale);
        var panelWidth = Math.min(shown(workspace.panelShown(), workspace.panelWidth(), scale), width * 0.32);
        var stacked = topicsWidth > 0 && itemsWidth > 0
                && topicsWidth + itemsWidth + panelWidth + ARTICLE * scale > width;
        if (stacked) {
            topicsWidth = 0;
        }
        // Large names need a larger part of a small window.
        var alone = 0.28 + 0.02 * scale;
        itemsWidth = Math.min(itemsWidth, width * (topicsWidth > 0 ? 0.25 : alone));
        topicsWidth = Math.min(topicsWidth, width * (itemsWidth > 0 ? 0.25 : alone));
        if (stacked) {
            var above = Math.rint(height * 0.42);
            topics.resizeRelocate(0, 0, itemsWidth, above);
            items.resizeRelocate(0, above, itemsWidth, height - above);
        } else {
            topics.resizeRelocate(0, 0, topicsWidth, height);
            items.resizeRelocate(topicsWidth, 0, itemsWidth, height);
        }
        var left = Math.rint(topicsWidth + itemsWidth);
        var right = Math.rint(width - panelWidth);
        article.resizeRelocate(left, 0, Math.max(0, right - left), height);
        panel.resizeRelocate(right, 0, panelWidth, height);
        place(topicsGrip, topicsWidth, height, topicsWidth > 0);
        place(itemsGrip, left, height, itemsWidth > 0);
        place(panelGrip, right, height, panelWidth > 0);
    }

    private static double shown(BooleanProperty shown, DoubleProperty width, double scale) {
        return shown.get() ? Math.rint(width.get() * scale) : 0;
    }

    private static void place(Region grip, double at, double height, boolean shown) {
        grip.setVisible(shown);
        grip.resizeRelocate(Math.rint(at) - (GRIP + 1) / 2, 0, GRIP, height);
    }

    private Region grip(DoubleProperty width, BooleanProperty shown, int direction) {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(event -> {
            var moved = direction * (grip.sceneToLocal(event.getSceneX(), 0).getX() - GRIP / 2);
            var scale = preferences.windowScale().get();
            width.set(Math.clamp(width.get() + moved / scale, LEAST, Math.max(LEAST, getWidth() * 0.4 / scale)));
        });
        grip.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                shown.set(false);
            }
        });
        return grip;
    }
}
