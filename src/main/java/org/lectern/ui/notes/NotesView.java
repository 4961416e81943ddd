package org.lectern.ui.notes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.ui.cards.BulkBar;
import org.lectern.ui.cards.CardKeys;
import org.lectern.ui.cards.FieldFocus;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.NoteCard;
import org.lectern.ui.cards.NoteList;
import org.lectern.ui.cards.SieveBar;
import org.lectern.ui.style.Theme;

/// The Notes tab.
public final class NotesView extends VBox implements Host {

    private final NotesModel model;
    private final NoteList<Row> notes = new NoteList<>("notes.list", Row.Heading.class::isInstance);
    private final ListView<Row> list = notes.view();
    private final ObservableList<Row> rows = list.getItems();
    private final FieldFocus fields = new FieldFocus(list, note -> rows.indexOf(new Row.Noted(note)));
    private final CardKeys keys;
    private final SieveBar sieve;
    private final BulkBar bulk;

    public NotesView(NotesModel model) {
        this.model = model;
        getStylesheets().addAll(NoteCard.sheets());
        getStylesheets().add(Theme.sheet(NotesView.class, "notes.css"));
        getStyleClass().add("notes");
        keys = new CardKeys(model.cards(), this);
        sieve = new SieveBar(model.cards(), model.sieve(), this::leave);
        bulk = new BulkBar(model.cards(), this::chosen, this::leave);
        model.healths().subscribe(sieve::count);
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren().addAll(sieve, notes, bulk);
        setUpList();
        model.rows().subscribe(_ -> show());
        model.wanted().subscribe(note -> {
            if (note != null) {
                if (model.tagging()) {
                    model.cards().editTags(note, this);
                } else {
                    model.cards().edit(note, this);
                }
                fields.await(note);
            }
        });
        model.session().chosenNote().subscribe(id -> rows.stream()
                .filter(row -> row instanceof Row.Noted(var note) && note.id().equals(id)).findFirst()
                .ifPresent(this::choose));
    }

    /// Gives the list the focus; the pane itself has it while there is no list.
    @Override
    public void requestFocus() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            super.requestFocus();
        }
    }

    @Override
    public void tornAway(Note note) {
        fields.await(note);
    }

    @Override
    public void leave() {
        list.requestFocus();
    }

    @Override
    public void go(Note note) {
        model.go(new Row.Noted(note));
    }

    @Override
    public void tag(List<Note> notes) {
        if (notes.size() == 1) {
            model.cards().editTags(notes.getFirst(), this);
        } else {
            bulk.tag();
        }
    }

    private void setUpList() {
        list.setCellFactory(_ -> new RowCell(model, this, fields));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Row>) _ -> chooseInSession());
    }

    private void chooseInSession() {
        bulk.show();
        var chosen = chosen();
        if (!notes.isChanging() && chosen.size() == 1) {
            model.session().chosenNote().set(chosen.getFirst().id());
        }
    }

    private void choose(Row row) {
        if (!list.getSelectionModel().getSelectedItems().contains(row)) {
            list.getSelectionModel().clearAndSelect(rows.indexOf(row));
            list.scrollTo(rows.indexOf(row));
        }
    }

    private List<Note> chosen() {
        return notes.chosen(row -> row instanceof Row.Noted(var note) ? Optional.of(note) : Optional.empty());
    }

    private void press(KeyEvent event) {
        if (!list.equals(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.SLASH) {
            sieve.focus();
            event.consume();
        } else if (list.getSelectionModel().getSelectedItem() instanceof Row.Place place && chosen().isEmpty()) {
            press(event, place);
        } else if (keys.press(event, chosen())) {
            event.consume();
        }
    }

    private void press(KeyEvent event, Row.Place place) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.go(place);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.delete(place);
            event.consume();
        }
    }

    private void show() {
        var selected = list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        var at = list.getSelectionModel().getSelectedIndex();
        notes.change(() -> {
            replace(model.rows().get());
            var kept = selected.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).toArray();
            list.getSelectionModel().clearSelection();
            if (kept.length > 0) {
                list.getSelectionModel().selectIndices(kept[0], kept);
            }
        });
        if (list.getSelectionModel().isEmpty() && !selected.isEmpty() && !rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, rows.size() - 1));
        }
        bulk.show();
        name();
    }

    private void name() {
        var sifted = !model.sieve().get().isOpen();
        notes.show(!rows.isEmpty(), sifted ? "sieve" : "item");
        sieve.setVisible(sifted || !rows.isEmpty());
        sieve.setManaged(sieve.isVisible());
        sieve.setOpen(sifted || model.count().get() > 7 || model.healths().get().size() > 1);
    }

    /// Changes only the rows between those that stay, so that nothing else moves.
    private void replace(List<Row> now) {
        var from = 0;
        while (from < Math.min(rows.size(), now.size()) && rows.get(from).equals(now.get(from))) {
            from++;
        }
        var kept = 0;
        while (kept < Math.min(rows.size(), now.size()) - from
                && rows.get(rows.size() - 1 - kept).equals(now.get(now.size() - 1 - kept))) {
            kept++;
        }
        rows.remove(from, rows.size() - kept);
        rows.addAll(from, now.subList(from, now.size() - kept));
    }
}
