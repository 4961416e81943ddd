package org.lectern.ui.items;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.style.Theme;

/// The list of items, with its filter box and its words for when it is empty.
public final class ItemsView extends VBox {

    private final ItemsModel model;
    private final ObservableList<ItemRow> rows = FXCollections.observableArrayList();
    private final ListView<ItemRow> list = new ListView<>(rows);
    private final TextField filter = new TextField();
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label emptyTitle = new Label();
    private final Label emptyAdvice = new Label();
    private final VBox empty = new VBox(emptyTitle, emptyAdvice);
    private boolean updating;

    public ItemsView(ItemsModel model) {
        this.model = model;
        getStylesheets().add(Theme.sheet(ItemsView.class, "items.css"));
        getStyleClass().add("items");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, count);
        head.getStyleClass().add("items-head");
        var center = new StackPane(list, empty);
        center.setMinHeight(0);
        VBox.setVgrow(center, Priority.ALWAYS);
        getChildren().addAll(head, filterRow(), center);
        setUpList();
        emptyTitle.getStyleClass().add("heading");
        emptyAdvice.getStyleClass().add("muted");
        emptyTitle.setWrapText(true);
        emptyAdvice.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        model.rows().subscribe(_ -> show());
        model.session().item().subscribe(_ -> select());
        model.session().listing().subscribe(_ -> name());
    }

    /// Gives the list the focus.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /// Gives the filter box the focus.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private StackPane filterRow() {
        filter.setPromptText(Messages.get("items.filter"));
        filter.setAccessibleText(Messages.get("items.filter"));
        filter.setTooltip(new Tooltip(Messages.get("items.filter.tooltip")));
        filter.textProperty().bindBidirectional(model.query());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFilter);
        var clear = new Button(null, new FontIcon(Feather.X));
        clear.getStyleClass().setAll("flat", "filter-clear");
        clear.setTooltip(new Tooltip(Messages.get("items.filter.clear")));
        clear.setAccessibleText(Messages.get("items.filter.clear"));
        clear.visibleProperty().bind(filter.textProperty().isNotEmpty());
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> filter.clear());
        var row = new StackPane(filter, clear);
        row.getStyleClass().add("filter-row");
        return row;
    }

    private void leaveFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            filter.clear();
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                model.next();
            }
            event.consume();
        }
    }

    private void setUpList() {
        list.setCellFactory(_ -> new ItemCell());
        list.setAccessibleText(Messages.get("items.list"));
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!updating) {
                choose(before.intValue(), now.intValue());
            }
        });
    }

    private void choose(int before, int now) {
        if (now < 0 || now >= rows.size()) {
            return;
        }
        switch (rows.get(now)) {
            case ItemRow.Entry entry -> model.session().open(entry.item().ref());
            case ItemRow.Heading _ -> {
                // The arrow keys step over a heading.
                var beyond = now > before ? now + 1 : now - 1;
                list.getSelectionModel().clearAndSelect(beyond < 0 ? now + 1 : Math.min(beyond, rows.size() - 1));
            }
        }
    }

    private void show() {
        updating = true;
        rows.setAll(model.rows().get());
        updating = false;
        select();
        name();
        var nothing = rows.isEmpty();
        empty.setVisible(nothing);
        list.setVisible(!nothing);
    }

    private void name() {
        var listing = model.session().listing().get();
        title.setText(listing instanceof Listing.Topic topic
                ? topic.topic().name()
                : Messages.get("topics." + listing.code()));
        count.setText(Messages.get("items.count", model.entries().size()));
        var filtered = !model.query().get().isBlank();
        var state = filtered ? "filter" : listing instanceof Listing.Topic ? "topic" : listing.code();
        emptyTitle.setText(Messages.get("items.empty." + state, model.query().get()));
        emptyAdvice.setText(Messages.get("items.empty." + state + ".advice"));
    }

    private void select() {
        updating = true;
        var open = model.session().item().get();
        var at = -1;
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ItemRow.Entry entry && Objects.equals(entry.item().ref(), open)) {
                at = i;
            }
        }
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            // The list knows the heights of its rows only once it has laid them out.
            list.layout();
            list.scrollTo(Math.max(0, at - 2));
        }
        updating = false;
    }
}
