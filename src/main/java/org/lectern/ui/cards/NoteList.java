package org.lectern.ui.cards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// A list of cards under headings, of which several can be chosen at once; while it is empty, what to do about it. The
/// keys step over the headings.
///
/// @param <R> a row: a heading, a card, or something else
public final class NoteList<R> extends StackPane {

    private final ListView<R> list = new ListView<>();
    private final Predicate<R> heading;
    private final Paragraph emptyTitle = new Paragraph("", "heading");
    private final Paragraph emptyAdvice = new Paragraph("", "muted");
    private boolean changing;

    public NoteList(String name, Predicate<R> heading) {
        this.heading = heading;
        list.setAccessibleText(Messages.get(name));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!changing) {
                stepOverHeadings(before.intValue(), now.intValue());
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        var empty = new VBox(emptyTitle, emptyAdvice);
        empty.getStyleClass().add("empty-state");
        empty.visibleProperty().bind(list.visibleProperty().not());
        empty.managedProperty().bind(empty.visibleProperty());
        // Long advice makes no pane higher than its window.
        setMinHeight(0);
        getChildren().addAll(list, empty);
    }

    public ListView<R> view() {
        return list;
    }

    /// The chosen rows, in their order.
    ///
    /// @param note the note of a row
    public List<Note> chosen(Function<R, Optional<Note>> note) {
        var rows = list.getItems();
        return List.copyOf(list.getSelectionModel().getSelectedIndices()).stream().filter(Objects::nonNull)
                .filter(row -> row < rows.size()).flatMap(row -> note.apply(rows.get(row)).stream()).distinct()
                .toList();
    }

    /// Changes rows and what is chosen of them, while nobody is told of what is chosen in between.
    public void change(Runnable change) {
        changing = true;
        change.run();
        changing = false;
    }

    public boolean isChanging() {
        return changing;
    }

    /// Shows the rows, or why there are none.
    ///
    /// @param reason the end of the key of the words
    public void show(boolean rows, String reason) {
        emptyTitle.setText(Messages.get("notes.empty." + reason));
        emptyAdvice.setText(Messages.get("notes.empty." + reason + ".advice"));
        list.setVisible(rows);
    }

    private void stepOverHeadings(int before, int now) {
        var rows = list.getItems();
        if (now >= 0 && now < rows.size() && heading.test(rows.get(now))
                && list.getSelectionModel().getSelectedIndices().size() == 1) {
            var beyond = now > before ? now + 1 : now - 1;
            list.getSelectionModel().clearAndSelect(beyond < 0 ? now + 1 : Math.min(beyond, rows.size() - 1));
        }
    }
}
