package org.lectern.ui.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;

/// Cards and charts one below the other, as much of them as fits, the rest a scroll away. What is charted anew takes the
/// place, the looks and the focus of what it was.
final class ChartColumn extends ScrollPane {

    private final VBox column = new VBox();
    private List<ChartFrame> frames = List.of();

    /// @param name the key of what it is called by those who hear it
    ChartColumn(String name, ChartsModel model) {
        column.getStyleClass().add("charts-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(Messages.get(name));
        model.notice().subscribe(notice -> frames.forEach(
                frame -> frame.tell(notice == null ? new ChartsModel.Notice(null, "", false) : notice)));
        model.session().chosen().subscribe(_ -> light());
        model.session().hovered().subscribe(_ -> light());
    }

    /// The charts that stand here.
    List<ChartFrame> frames() {
        return frames;
    }

    /// @param nodes everything that stands here
    /// @param charts those of them that are charts
    void show(List<Node> nodes, List<ChartFrame> charts) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        var left = frames.stream().filter(ChartFrame::isFocusWithin).findFirst();
        frames = List.copyOf(charts);
        column.getChildren().setAll(nodes);
        light();
        left.flatMap(before -> frames.stream().filter(before::sameAs).findFirst())
                .ifPresent(frame -> frame.focus(owner == null ? null : owner.getId()));
    }

    /// Begins at the top again.
    void top() {
        setVvalue(0);
    }

    /// The charts that show a figure.
    ///
    /// @param kept whether they are those that the reader keeps
    List<ChartName> showing(FigureRef figure, boolean kept) {
        return frames.stream().filter(frame -> frame.shows(figure)).map(frame -> new ChartName(frame.name(), kept))
                .toList();
    }

    /// Brings a chart into sight, also one that was not laid out yet.
    void show(ChartName chart) {
        applyCss();
        layout();
        frames.stream().filter(frame -> frame.name().equals(chart.title())).findFirst().ifPresent(this::bringIntoSight);
    }

    /// Scrolls as little as shows a node.
    void bringIntoSight(Node node) {
        var height = column.getHeight() - getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        var bounds = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = getVvalue() * height;
        var bottom = top + getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / height);
        } else if (bounds.getMaxY() > bottom) {
            setVvalue((bounds.getMaxY() - getViewportBounds().getHeight()) / height);
        }
    }

    /// What stands above a list: its name, and how many it lists.
    static Node head(String name, int count) {
        var title = new Label(Messages.get(name));
        title.getStyleClass().add("heading");
        var number = new Label(count == 0 ? "" : Messages.get("charts.count", count));
        number.getStyleClass().add("muted");
        // The number goes below its name where both have no room on one line.
        var head = new FlowPane(title, number);
        head.getStyleClass().add("disagreements-head");
        return head;
    }

    private void light() {
        frames.forEach(ChartFrame::light);
    }
}
