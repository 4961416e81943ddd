package org.lectern.ui.editions;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.editions.Change;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// The review of a new edition: what it is, what to do with it, and all that it changes.
final class ReviewView extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Below this width, in sizes of the type, there is no room for a margin beside the words.
    private static final double LEAST_EMS = 38;

    private final EditionsModel model;
    private final OldEditionsModel reading;
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final ListView<ReviewRow> list = new ListView<>(rows);
    private final VBox head = new VBox();
    private final Button accept = new Button(Messages.get("editions.accept"));
    private final Button acceptAll = new Button();
    private final Button later = new Button(Messages.get("editions.later"));
    private final Button before = new Button(Messages.get("editions.read-old"));
    private final Button after = new Button(Messages.get("editions.read-new"));
    private final BooleanBinding narrow;
    private final VBox page = new VBox(head, list);
    private final VBox empty = new VBox();

    ReviewView(EditionsModel model, OldEditionsModel reading, FigureWords figures) {
        this.model = model;
        this.reading = reading;
        getStyleClass().add("review");
        narrow = Bindings.createBooleanBinding(() -> getWidth() < LEAST_EMS * accept.getFont().getSize(),
                widthProperty(), accept.fontProperty());
        narrow.subscribe(now -> {
            pseudoClassStateChanged(NARROW, now);
            list.refresh();
        });
        head.getStyleClass().add("review-top");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(_ -> new ReviewCell(figures, model, narrow));
        list.setAccessibleText(Messages.get("editions.list"));
        setUpButtons();
        var title = new Label(Messages.get("editions.none"));
        title.getStyleClass().add("heading");
        empty.getChildren().addAll(title, new Paragraph(Messages.get("editions.none.advice"), "muted"));
        empty.getStyleClass().add("empty-state");
        getChildren().addAll(page, empty);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.review().subscribe(this::show);
        model.waiting().subscribe(waiting -> empty.setVisible(waiting.isEmpty()));
    }

    /// Gives the first button the focus, so that Enter accepts.
    void focus() {
        if (page.isVisible()) {
            accept.requestFocus();
        } else {
            requestFocus();
        }
    }

    private void setUpButtons() {
        accept.getStyleClass().setAll("primary-button");
        accept.setTooltip(new Tooltip(Messages.get("editions.accept.tooltip")));
        for (var button : new Button[]{acceptAll, later}) {
            button.getStyleClass().setAll("plain-button");
        }
        for (var button : new Button[]{before, after}) {
            button.getStyleClass().setAll("flat");
        }
        later.setTooltip(new Tooltip(Messages.get("editions.later.tooltip")));
        accept.setOnAction(_ -> model.accept());
        acceptAll.setOnAction(_ -> model.acceptAll());
        later.setOnAction(_ -> model.later());
        before.setOnAction(_ -> read(false));
        after.setOnAction(_ -> read(true));
    }

    private void read(boolean waits) {
        var review = model.review().get();
        if (review != null) {
            reading.open(review.pending(), waits);
        }
    }

    private void keys(KeyEvent event) {
        var listed = list.isFocused() ? list.getSelectionModel().getSelectedItem() : null;
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case ENTER -> model.accept();
                case PAGE_DOWN -> model.step(1);
                case PAGE_UP -> model.step(-1);
                default -> {
                    return;
                }
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.later();
        } else if (event.getCode() == KeyCode.ENTER && getScene().getFocusOwner() instanceof Button button) {
            // A button answers to the space bar alone.
            button.fire();
        } else if (event.getCode() == KeyCode.ENTER && listed != null) {
            model.go(listed);
        } else {
            return;
        }
        event.consume();
    }

    private void show(@Nullable Review review) {
        page.setVisible(review != null);
        if (review == null) {
            rows.clear();
            return;
        }
        var selected = list.getSelectionModel().getSelectedIndex();
        var same = rows.equals(ReviewRow.of(review));
        if (!same) {
            rows.setAll(ReviewRow.of(review));
            list.scrollTo(0);
        }
        list.getSelectionModel().clearAndSelect(same ? selected : 0);
        var several = model.waiting().get().size();
        acceptAll.setText(Messages.get("editions.accept-all", several));
        acceptAll.setVisible(several > 1);
        acceptAll.setManaged(several > 1);
        var buttons = new FlowPane(accept, acceptAll, later, before, after);
        buttons.getStyleClass().add("review-buttons");
        head.getChildren().setAll(title(review, several), new Paragraph(dates(review), "review-dates"),
                new Paragraph(summary(review), "muted"), buttons);
        if (isVisible() && getScene() != null && getScene().getFocusOwner() == null) {
            focus();
        }
    }

    private Node title(Review review, int several) {
        var title = new Paragraph(review.pending().after().title(), "review-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(title);
        line.getStyleClass().add("review-line");
        if (several > 1) {
            var place = new Label(Messages.get("editions.place", model.position() + 1, several));
            place.getStyleClass().add("muted");
            place.setMinWidth(Region.USE_PREF_SIZE);
            var steps = new HBox(step(Feather.CHEVRON_LEFT, "editions.previous", -1, model.position() > 0), place,
                    step(Feather.CHEVRON_RIGHT, "editions.next", 1, model.position() + 1 < several));
            steps.getStyleClass().add("review-steps");
            steps.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(steps);
        }
        return line;
    }

    private Button step(Feather icon, String name, int by, boolean there) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat");
        button.setTooltip(new Tooltip(Messages.get(name)));
        button.setAccessibleText(Messages.get(name));
        button.setDisable(!there);
        button.setOnAction(_ -> model.step(by));
        return button;
    }

    private static String dates(Review review) {
        var shown = review.pending().shown();
        var waiting = review.pending().waiting();
        return shown.published().equals(waiting.published())
                ? Messages.get("editions.same-day", EditionDates.published(waiting), EditionDates.seen(shown),
                        EditionDates.seen(waiting))
                : Messages.get("editions.from-to", EditionDates.published(shown), EditionDates.published(waiting));
    }

    private static String summary(Review review) {
        var items = review.changes().items();
        return Messages.get("editions.summary", items.stream().filter(each -> each.change() == Change.EDITED).count(),
                items.stream().filter(each -> each.change() == Change.ADDED).count(),
                items.stream().filter(each -> each.change() == Change.REMOVED).count(),
                items.stream().mapToInt(each -> each.figures().size()).sum(), review.changedNotes(),
                review.keptNotes());
    }
}
