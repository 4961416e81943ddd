package org.lectern.ui.notebook;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Query;
import org.lectern.ui.cards.FieldFocus;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.NoteCard;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.HeadLine;

/// Draws a row: a heading, a note, or the space of one that is being read.
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Host host;
    private final NoteCard card;
    private final Label title = new Label();
    private final Label count = new Label();
    private final HeadLine heading = new HeadLine(title, count);
    private final Region space = new Region();

    EntryCell(NotebookModel model, Host host, FieldFocus fields) {
        this.host = host;
        card = new NoteCard(model.cards(), host);
        fields.add(card);
        selectedProperty().subscribe(card::choose);
        model.wanted().subscribe(wanted -> card.nameItem(wanted.group() != Query.Group.ITEM));
        heading.getStyleClass().add("notebook-heading");
        count.getStyleClass().add("muted");
        space.getStyleClass().add("notebook-space");
        setOnMouseClicked(this::clicked);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        var shown = empty ? null : entry;
        pseudoClassStateChanged(HEADING, shown instanceof Entry.Heading);
        setDisable(shown instanceof Entry.Heading);
        if (!(shown instanceof Entry.Slot(int _, var read)) || read.isEmpty()) {
            card.clear();
        }
        switch (shown) {
            case null -> setGraphic(null);
            case Entry.Heading(var words, var many) -> {
                title.setText(words.isEmpty() ? Messages.get("notebook.untagged") : words);
                count.setText(Messages.get("notebook.count", many));
                setAccessibleText(title.getText() + ". " + count.getText());
                setGraphic(heading);
            }
            case Entry.Slot(int _, var note) -> note.ifPresentOrElse(read -> {
                card.show(read);
                setAccessibleText(card.words());
                setGraphic(card);
            }, () -> setGraphic(space));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()
                && getItem() instanceof Entry.Slot(int _, var note)) {
            note.ifPresent(host::go);
        }
    }
}
