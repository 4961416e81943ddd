package org.lectern.ui.editions;

import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Health;
import org.lectern.editions.Change;
import org.lectern.editions.PartChange;
import org.lectern.editions.Sentence;
import org.lectern.editions.SentenceChange;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// Draws a row of a review: in the margin what it is, beside it the words.
final class ReviewCell extends ListCell<ReviewRow> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final FigureWords figures;
    private final ObservableBooleanValue narrow;

    /// @param narrow whether there is no room for a margin
    ReviewCell(FigureWords figures, EditionsModel model, ObservableBooleanValue narrow) {
        this.figures = figures;
        this.narrow = narrow;
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                model.go(getItem());
            }
        });
        // The text wraps to the list's width, never beyond it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEAD, !empty && row instanceof ReviewRow.Head);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(switch (row) {
            case ReviewRow.Head head -> head(head);
            case ReviewRow.Figure(var change, _) -> row(FigureWords.heading(change), new VBox(
                    new Paragraph(figures.name(change), "muted"), values(figures.before(change),
                            figures.after(change))));
            case ReviewRow.Words(var change, _) -> row(
                    Messages.get("editions.sentence." + change.change().name().toLowerCase(Locale.ROOT)),
                    words(change));
            case ReviewRow.Other(var change, _) -> row(
                    Messages.get("editions.part." + change.part().name().toLowerCase(Locale.ROOT)), words(change));
            case ReviewRow.Noted(var change) -> row(
                    Messages.get("editions.note." + change.health().name().toLowerCase(Locale.ROOT)), note(change));
        });
        setAccessibleText(ReviewWords.of(row, figures));
    }

    private static Node head(ReviewRow.Head head) {
        var item = head.item();
        var title = new Paragraph(item.newest().title(), "review-item");
        var box = new VBox(title);
        if (item.change() != Change.EDITED) {
            box.getChildren().add(new Paragraph(
                    Messages.get("editions.item." + item.change().name().toLowerCase(Locale.ROOT)), "muted"));
        }
        if (item.change() == Change.ADDED && !item.newest().summary().isBlank()) {
            box.getChildren().add(new Paragraph(item.newest().summary()));
        }
        box.getStyleClass().add("review-head");
        return box;
    }

    /// In the margin what the row is, beside it the words; above them where there is no room.
    private Node row(String margin, Node words) {
        var label = new Label(margin);
        label.getStyleClass().add("review-margin");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = narrow.get() ? new VBox(label, words) : new HBox(label, words);
        row.getStyleClass().add("review-row");
        return row;
    }

    private static Node values(String before, String after) {
        var flow = new WordFlow();
        flow.getStyleClass().add("figure-change");
        if (!before.isEmpty()) {
            flow.add(before, "removed");
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            flow.add("\u2002→\u2002", "arrow");
        }
        if (!after.isEmpty()) {
            flow.add(after, "figure-now");
        }
        return flow;
    }

    private static Node words(SentenceChange change) {
        var before = change.before().map(Sentence::words).orElse("");
        var after = change.after().map(Sentence::words).orElse("");
        return change.change() == Change.MOVED ? WordFlow.of(after, "kept") : WordFlow.changed(before, after);
    }

    private static Node words(PartChange change) {
        return switch (change.part()) {
            case DETAIL -> new Paragraph(Messages.get("editions.detail"), "muted");
            case PUBLISHED -> values(EditionDates.date(LocalDate.parse(change.before())),
                    EditionDates.date(LocalDate.parse(change.after())));
            case LANGUAGE -> values(change.before(), change.after());
            default -> WordFlow.changed(change.before(), change.after());
        };
    }

    private static Node note(NoteChange change) {
        var quote = change.health() == Health.MOVED
                ? WordFlow.of(change.before(), "kept")
                : WordFlow.changed(change.before(), change.after());
        var box = new VBox(quote);
        if (!change.annotation().note().isBlank()) {
            box.getChildren().add(new Paragraph(change.annotation().note().strip(), "muted"));
        }
        box.getStyleClass().add("review-note");
        return box;
    }
}
