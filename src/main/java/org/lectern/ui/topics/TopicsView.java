package org.lectern.ui.topics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.lectern.briefing.Topic;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.style.Theme;

/// The topic tree.
public final class TopicsView extends StackPane {

    private final TopicsModel model;
    private final TreeView<TopicRow> tree = new TreeView<>(new TreeItem<>());
    private final Set<Topic> expanded = new HashSet<>();
    private boolean updating;

    public TopicsView(TopicsModel model) {
        this.model = model;
        getStylesheets().add(Theme.sheet(TopicsView.class, "topics.css"));
        getStyleClass().add("topics");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new TopicCell());
        tree.setAccessibleText(Messages.get("topics.tree"));
        getChildren().add(tree);
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> choose(chosen));
        // The node of the notes leads back to them from a note that was opened.
        tree.setOnMouseClicked(_ -> choose(tree.getSelectionModel().getSelectedItem()));
        model.contents().subscribe(this::show);
        model.session().listing().subscribe(_ -> select());
    }

    /// Gives the tree the focus.
    public void focus() {
        tree.requestFocus();
    }

    private void choose(@org.jspecify.annotations.Nullable TreeItem<TopicRow> chosen) {
        if (!updating && chosen != null && chosen.getValue() instanceof TopicRow.Node node) {
            model.session().list(node.listing());
        }
    }

    private void show(TopicsModel.Contents contents) {
        updating = true;
        var rows = new java.util.ArrayList<TreeItem<TopicRow>>();
        for (var fixed : contents.fixed()) {
            var problems = fixed.listing() == Listing.Fixed.PROBLEMS || fixed.listing() == Listing.Fixed.CONFLICTS;
            rows.add(new TreeItem<>(
                    new TopicRow.Node(fixed.listing(), Messages.get("topics." + fixed.listing().code()), fixed.count(),
                            problems)));
        }
        if (!contents.topics().isEmpty()) {
            rows.add(new TreeItem<>(new TopicRow.Heading(Messages.get("topics.heading"))));
            contents.topics().forEach(topic -> rows.add(item(topic)));
        }
        tree.getRoot().getChildren().setAll(rows);
        updating = false;
        select();
    }

    private TreeItem<TopicRow> item(TopicNode node) {
        var item = new TreeItem<TopicRow>(
                new TopicRow.Node(new Listing.Topic(node.topic()), node.topic().name(), node.unread(), false));
        node.children().forEach(child -> item.getChildren().add(item(child)));
        item.setExpanded(expanded.contains(node.topic()));
        item.expandedProperty().subscribe(open -> {
            if (open) {
                expanded.add(node.topic());
            } else {
                expanded.remove(node.topic());
            }
        });
        return item;
    }

    private void select() {
        if (updating) {
            return;
        }
        var listing = model.session().listing().get();
        updating = true;
        find(tree.getRoot().getChildren(), listing).ifPresentOrElse(item -> {
            for (var above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
        }, () -> tree.getSelectionModel().clearSelection());
        updating = false;
    }

    private static java.util.Optional<TreeItem<TopicRow>> find(List<TreeItem<TopicRow>> items, Listing listing) {
        for (var item : items) {
            if (item.getValue() instanceof TopicRow.Node node && node.listing().equals(listing)) {
                return java.util.Optional.of(item);
            }
            var below = find(item.getChildren(), listing);
            if (below.isPresent()) {
                return below;
            }
        }
        return java.util.Optional.empty();
    }
}
