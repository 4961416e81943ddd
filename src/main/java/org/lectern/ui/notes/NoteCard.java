package org.lectern.ui.notes;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.annotation.Colour;
import org.lectern.ui.fx.Messages;

/// An annotation: its words, the note below them or its editor, and what can be done with it.
final class NoteCard extends VBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");

    private final ClampedText quote = new ClampedText();
    private final Label lost = new Label(Messages.get("notes.lost"));
    private final Label words = new Label();
    private final NoteEditor editor;
    private final Label failure = new Label();
    private final Label date = new Label();
    private final Tooltip exactly = new Tooltip();
    private final Label state = new Label();
    private final Swatches swatches;
    private final NotesModel model;
    private @Nullable Note note;
    private Subscription watching = Subscription.EMPTY;

    NoteCard(NotesModel model, NoteEditor editor) {
        this.model = model;
        this.editor = editor;
        swatches = new Swatches(colour -> with(shown -> model.recolour(shown, colour)));
        getStyleClass().add("note-card");
        quote.getStyleClass().add("note-quote");
        wrapped(lost, "note-lost");
        wrapped(words, "note-words");
        wrapped(failure, "note-failure");
        date.getStyleClass().add("note-date");
        date.setTooltip(exactly);
        state.getStyleClass().add("note-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var actions = new HBox(swatches,
                button(Feather.EDIT_2, "notes.edit", () -> with(model::edit)),
                button(Feather.TRASH_2, "notes.delete", () -> with(model::delete)));
        actions.getStyleClass().add("note-actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        var foot = new HBox(date, state, gap, actions);
        foot.getStyleClass().add("note-foot");
        getChildren().addAll(quote, lost, words, editor, failure, foot);
    }

    void show(Note shown) {
        if (shown.equals(note)) {
            return;
        }
        clear();
        note = shown;
        watching = Subscription.combine(shown.placed().subscribe(_ -> draw(shown)),
                model.everything().subscribe(_ -> draw(shown)),
                shown.editing().subscribe(editing -> edit(shown, editing)),
                shown.state().subscribe(_ -> tell(shown)));
    }

    void clear() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        note = null;
        editor.clear();
    }

    private void draw(Note shown) {
        var annotation = shown.annotation();
        for (var colour : Colour.values()) {
            getStyleClass().remove(Swatches.style(colour));
        }
        getStyleClass().add(Swatches.style(annotation.colour()));
        pseudoClassStateChanged(LOST, shown.span().isEmpty());
        quote.setWords(shown.quote());
        lost.setVisible(model.everything().get() && shown.span().isEmpty());
        lost.setManaged(lost.isVisible());
        words.setText(annotation.note());
        showWords(shown);
        date.setText(When.words(annotation.modified(), ZonedDateTime.now(ZoneId.systemDefault())));
        exactly.setText(When.exactly(annotation.modified()));
        swatches.show(annotation.colour());
    }

    private void edit(Note shown, boolean editing) {
        pseudoClassStateChanged(EDITING, editing);
        editor.setVisible(editing);
        editor.setManaged(editing);
        if (editing) {
            editor.show(shown);
        } else {
            editor.clear();
        }
        showWords(shown);
        tell(shown);
    }

    private void showWords(Note shown) {
        words.setVisible(!shown.editing().get() && !shown.annotation().note().isBlank());
        words.setManaged(words.isVisible());
    }

    private void tell(Note shown) {
        state.setText(switch (shown.state().get()) {
            case Note.State.Idle _,Note.State.Failed _ -> "";
            case Note.State.Saving _ -> Messages.get("notes.saving");
            case Note.State.Saved _ -> Messages.get("notes.saved");
        });
        failure.setText(shown.state().get() instanceof Note.State.Failed(var why)
                ? Messages.get("notes.failed", why)
                : "");
        failure.setVisible(!failure.getText().isEmpty());
        failure.setManaged(failure.isVisible());
    }

    private void with(Consumer<Note> verb) {
        Optional.ofNullable(note).ifPresent(verb);
    }

    static Button button(Ikon icon, String key, Runnable verb) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("flat", "note-action");
        button.setTooltip(new Tooltip(Messages.get(key)));
        button.setAccessibleText(Messages.get(key));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private static void wrapped(Label label, String style) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
    }
}
