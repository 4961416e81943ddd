package org.lectern.ui.items;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.HeadLine;

/// Draws a row of the list: a briefing's heading, or an item with its lead statistic.
final class ItemCell extends ListCell<ItemRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Label heading = new Label();
    private final Label date = new Label();
    private final HeadLine headingRow = new HeadLine(heading, date);
    private final Region dot = new Region();
    private final Label title = new Label();
    private final Label figure = new Label();
    private final Label notes = new Label();
    private final Label ailing = new Label();
    private final Region space = new Region();
    private final FontIcon bookmark = new FontIcon(Feather.BOOKMARK);
    private final HBox facts = new HBox(figure, notes, ailing, space, bookmark);
    private final HBox entryRow = new HBox(dot, new VBox(title, facts));

    ItemCell() {
        headingRow.getStyleClass().add("briefing-heading");
        date.getStyleClass().add("briefing-date");
        dot.getStyleClass().add("unread-dot");
        title.getStyleClass().add("item-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("figure-chip");
        figure.setMinHeight(Region.USE_PREF_SIZE);
        notes.getStyleClass().add("item-notes");
        notes.setMinWidth(Region.USE_PREF_SIZE);
        ailing.getStyleClass().add("item-ailing");
        ailing.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("item-facts");
        HBox.setHgrow(space, Priority.ALWAYS);
        bookmark.getStyleClass().add("item-bookmark");
        entryRow.getStyleClass().add("item-entry");
        HBox.setHgrow(entryRow.getChildren().getLast(), Priority.ALWAYS);
        // The text wraps to the list's width, never beyond it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ItemRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, !empty && row instanceof ItemRow.Heading);
        pseudoClassStateChanged(UNREAD, !empty && row instanceof ItemRow.Entry entry && entry.unread());
        setDisable(!empty && row instanceof ItemRow.Heading);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case ItemRow.Heading(var briefing) -> {
                heading.setText(briefing.title());
                date.setText(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(briefing.published()));
                setAccessibleText(briefing.title());
                setGraphic(headingRow);
            }
            case ItemRow.Entry entry -> {
                show(entry);
                setGraphic(entryRow);
            }
        }
    }

    private void show(ItemRow.Entry entry) {
        dot.setVisible(entry.unread());
        title.setText(entry.item().title());
        // What the figure counts makes room for what needs a look.
        figure.setText((entry.figure() + " " + (entry.ailing().isNone() ? entry.counts() : "")).strip());
        figure.setVisible(!entry.figure().isEmpty());
        figure.setManaged(figure.isVisible());
        var sick = entry.ailing();
        notes.setText(entry.notes() == 0 || !sick.isNone() ? "" : Messages.get("items.notes", entry.notes()));
        notes.setManaged(!notes.getText().isEmpty());
        ailing.setText(sick.isNone()
                ? ""
                : Messages.get("items.ailing", sick.changed(), sick.lost(),
                        sick.changed() * sick.lost()));
        ailing.setManaged(!sick.isNone());
        bookmark.setVisible(entry.bookmarked());
        var shown = figure.isVisible() || entry.notes() > 0 || entry.bookmarked();
        facts.setVisible(shown);
        facts.setManaged(shown);
        setAccessibleText(Messages.get("items.accessible", entry.item().title(), entry.unread() ? 1 : 0, entry.notes(),
                entry.bookmarked() ? 1 : 0, (figure.getText() + " " + ailing.getText()).strip()));
    }
}
