package org.lectern.ui.notes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.cards.ClampedText;
import org.lectern.ui.cards.FieldFocus;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.IconButton;
import org.lectern.ui.cards.NoteCard;
import org.lectern.ui.fx.Messages;

/// Draws a row of the pane.
final class RowCell extends ListCell<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final NotesModel model;
    private final Host host;
    private final NoteCard card;
    private final Label title = new Label();
    private final Label advice = new Label();
    private final VBox heading = new VBox(title, advice);
    private final ClampedText place = new ClampedText();
    private final HBox placeRow;
    private Subscription watching = Subscription.EMPTY;

    RowCell(NotesModel model, Host host, FieldFocus fields) {
        this.model = model;
        this.host = host;
        card = new NoteCard(model.cards(), host);
        fields.add(card);
        selectedProperty().subscribe(card::choose);
        heading.getStyleClass().add("notes-heading");
        title.getStyleClass().add("notes-title");
        advice.getStyleClass().add("notes-advice");
        for (var label : new Label[]{title, advice}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var delete = new IconButton(Feather.TRASH_2, "cards.delete", () -> {
            if (getItem() instanceof Row.Place shown) {
                model.delete(shown);
            }
        });
        delete.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        placeRow = new HBox(new FontIcon(Feather.BOOKMARK), place, delete);
        HBox.setHgrow(place, Priority.ALWAYS);
        placeRow.getStyleClass().add("place-row");
        setOnMouseClicked(this::clicked);
        // The text wraps to the list's width, never beyond it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        var shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof Row.Heading);
        setDisable(shown instanceof Row.Heading);
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (!(shown instanceof Row.Noted)) {
            card.clear();
        }
        switch (shown) {
            case null -> setGraphic(null);
            case Row.Heading(var words, var below) -> {
                title.setText(words);
                advice.setText(below);
                advice.setVisible(!below.isEmpty());
                advice.setManaged(!below.isEmpty());
                setAccessibleText((words + ". " + below).strip());
                setGraphic(heading);
            }
            case Row.Noted(var note) -> {
                card.show(note);
                watching = note.placed().subscribe(_ -> setAccessibleText(card.words()));
                setGraphic(card);
            }
            case Row.Place marked -> {
                var lost = marked.span().isEmpty();
                place.setWords(marked.quote());
                placeRow.pseudoClassStateChanged(LOST, lost);
                setAccessibleText(Messages.get("notes.place.accessible", marked.quote(), lost ? 1 : 0));
                setGraphic(placeRow);
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress() || !(getItem() instanceof Row.Card shown)) {
            return;
        }
        if (event.isShiftDown() || event.isShortcutDown()) {
            return;
        }
        if (event.getClickCount() == 1) {
            model.go(shown);
        } else if (event.getClickCount() == 2 && shown instanceof Row.Noted(var note)) {
            model.cards().edit(note, host);
            host.tornAway(note);
        }
    }
}
