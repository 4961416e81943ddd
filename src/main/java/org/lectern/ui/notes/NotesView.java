package org.lectern.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.NoteCard;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Theme;

/// The Notes tab.
public final class NotesView extends VBox implements Host {

    private final NotesModel model;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final List<RowCell> cells = new ArrayList<>();
    private final Label emptyTitle = new Label(Messages.get("notes.empty.item"));
    private final Label emptyAdvice = new Label(Messages.get("notes.empty.item.advice"));
    private final VBox empty = new VBox(emptyTitle, emptyAdvice);
    private final Runnable settle = this::settle;
    private @Nullable Note awaiting;
    private boolean grown;
    private boolean updating;

    public NotesView(NotesModel model) {
        this.model = model;
        getStylesheets().addAll(NoteCard.sheet(), Theme.sheet(NotesView.class, "notes.css"));
        getStyleClass().add("notes");
        var center = new StackPane(list, empty);
        VBox.setVgrow(center, Priority.ALWAYS);
        getChildren().add(center);
        emptyTitle.getStyleClass().add("heading");
        emptyAdvice.getStyleClass().add("muted");
        emptyTitle.setWrapText(true);
        emptyAdvice.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        setUpList();
        model.rows().subscribe(_ -> show());
        model.wanted().subscribe(note -> {
            if (note != null) {
                write(note);
            }
        });
        sceneProperty().subscribe(this::settleIn);
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
        awaiting = note;
        requestLayout();
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
        notes.forEach(note -> model.cards().editTags(note, this));
    }

    private void setUpList() {
        list.setAccessibleText(Messages.get("notes.list"));
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!updating) {
                stepOverHeadings(before.intValue(), now.intValue());
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty() && !rows.isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
    }

    private RowCell cell() {
        var cell = new RowCell(model, this);
        cell.editor().maxHeightProperty().bind(list.heightProperty().multiply(0.8));
        cell.editor().heightProperty().subscribe(_ -> grown = true);
        cells.add(cell);
        return cell;
    }

    private void stepOverHeadings(int before, int now) {
        if (now >= 0 && now < rows.size() && rows.get(now) instanceof Row.Heading) {
            var beyond = now > before ? now + 1 : now - 1;
            list.getSelectionModel().clearAndSelect(beyond < 0 ? now + 1 : Math.min(beyond, rows.size() - 1));
        }
    }

    private void keys(KeyEvent event) {
        if (!list.equals(event.getTarget()) || event.isControlDown() || event.isAltDown() || event.isMetaDown()
                || !(list.getSelectionModel().getSelectedItem() instanceof Row.Card card)) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.go(card);
            case DELETE -> delete(card);
            case E -> with(card, this::write);
            case DIGIT1, NUMPAD1 -> with(card, note -> model.cards().recolour(List.of(note), Colour.YELLOW));
            case DIGIT2, NUMPAD2 -> with(card, note -> model.cards().recolour(List.of(note), Colour.GREEN));
            case DIGIT3, NUMPAD3 -> with(card, note -> model.cards().recolour(List.of(note), Colour.BLUE));
            case DIGIT4, NUMPAD4 -> with(card, note -> model.cards().recolour(List.of(note), Colour.PINK));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void with(Row.Card card, Consumer<Note> verb) {
        if (card instanceof Row.Noted(var note)) {
            verb.accept(note);
        }
    }

    private void delete(Row.Card card) {
        switch (card) {
            case Row.Noted(var note) -> model.cards().delete(List.of(note));
            case Row.Place place -> model.delete(place);
        }
    }

    private void write(Note note) {
        model.cards().edit(note, this);
        tornAway(note);
    }

    private void show() {
        var selected = list.getSelectionModel().getSelectedItem();
        var at = list.getSelectionModel().getSelectedIndex();
        updating = true;
        replace(model.rows().get());
        updating = false;
        if (selected == null || rows.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else {
            var now = rows.indexOf(selected);
            list.getSelectionModel().clearAndSelect(now < 0 ? Math.min(at, rows.size() - 1) : now);
        }
        var nothing = rows.isEmpty();
        empty.setVisible(nothing);
        list.setVisible(!nothing);
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


    private void settleIn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(settle);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(settle);
        }
    }

    /// After each layout: an editor that is to have the focus gets it once it is there, and one that grew stays in view.
    private void settle() {
        var note = awaiting;
        if (note != null && !equals(note.editor().get())) {
            awaiting = null;
            list.requestFocus();
        } else if (note != null && rows.contains(new Row.Noted(note))) {
            focusEditor(note);
        }
        if (grown) {
            grown = false;
            cells.stream().filter(cell -> cell.editor().owned()).findFirst().ifPresent(this::keepInView);
        }
    }

    private void focusEditor(Note note) {
        var cell = cellOf(note);
        if (cell.isEmpty()) {
            list.scrollTo(Math.max(0, rows.indexOf(new Row.Noted(note))));
            return;
        }
        list.getSelectionModel().clearAndSelect(rows.indexOf(new Row.Noted(note)));
        cell.get().editor().focus();
        if (cell.get().editor().owned()) {
            awaiting = null;
            keepInView(cell.get());
        }
    }

    private Optional<RowCell> cellOf(Note note) {
        return cells.stream().filter(cell -> new Row.Noted(note).equals(cell.getItem()) && cell.isVisible() && cell.getIndex() >= 0
                && cell.getParent() != null && cell.getParent().isVisible()).findFirst();
    }

    private void keepInView(RowCell cell) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var bounds = flow.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
            var below = bounds.getMaxY() - flow.getHeight();
            if (below > 0 || bounds.getMinY() < 0) {
                flow.scrollPixels(below > 0 ? Math.min(below, bounds.getMinY()) : bounds.getMinY());
            }
        }
    }
}
