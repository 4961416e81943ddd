package org.lectern.ui.topics;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;

/// Draws a row of the tree: icon, name, count at the right edge.
final class TopicCell extends TreeCell<TopicRow> {

    private static final PseudoClass SHOUT = PseudoClass.getPseudoClass("shout");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label name = new Label();
    private final Label count = new Label();
    private final FontIcon icon = new FontIcon();
    private final HBox row = new HBox(name, count);

    TopicCell() {
        row.getStyleClass().add("topic-row");
        name.getStyleClass().add("topic-name");
        count.getStyleClass().add("topic-count");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        // A long name is cut rather than the count behind it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TopicRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, !empty && item instanceof TopicRow.Heading);
        pseudoClassStateChanged(SHOUT, !empty && item instanceof TopicRow.Node node && node.shout());
        setGraphic(empty || item == null ? null : row);
        if (empty) {
            return;
        }
        switch (item) {
            case TopicRow.Heading heading -> {
                name.setText(heading.words());
                name.setGraphic(null);
                count.setText("");
                setAccessibleText(heading.words());
            }
            case TopicRow.Node node -> {
                name.setText(node.name());
                name.setGraphic(icon(node.listing()));
                count.setText(node.count() == 0 ? "" : Messages.get("topics.count", node.count()));
                setAccessibleText(Messages.get("topics.accessible", node.name(), node.count()));
            }
            case null -> {
                name.setText("");
                count.setText("");
            }
        }
    }

    private @Nullable FontIcon icon(Listing listing) {
        var code = switch (listing) {
            case Listing.Fixed.ALL -> Feather.LAYERS;
            case Listing.Fixed.UNREAD -> Feather.CIRCLE;
            case Listing.Fixed.BOOKMARKS -> Feather.BOOKMARK;
            case Listing.Fixed.NOTES -> Feather.EDIT_3;
            case Listing.Fixed.CHARTS -> Feather.BAR_CHART_2;
            case Listing.Fixed.DISAGREEMENTS -> Feather.GIT_PULL_REQUEST;
            case Listing.Fixed.PROBLEMS -> Feather.ALERT_TRIANGLE;
            case Listing.Fixed.EDITIONS -> Feather.FILE_PLUS;
            case Listing.Fixed.CONFLICTS -> Feather.GIT_MERGE;
            case Listing.Topic _ -> null;
        };
        if (code == null) {
            return null;
        }
        icon.setIconCode(code);
        return icon;
    }
}
