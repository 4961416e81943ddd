package org.lectern.ui.notes;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// An annotation on its card: what the disk holds of it, and what is being written on it. It stays the same object while
/// the list around it changes.
final class Note implements Row.Card {

    private final ReadOnlyObjectWrapper<Placed> placed;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final StringProperty draft = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private String kept = "";
    private int caret;
    private boolean saving;
    private boolean ending;

    Note(Placed placed) {
        this.placed = new ReadOnlyObjectWrapper<>(placed);
        draft.subscribe(_ -> {
            if (unsaved()) {
                ending = false;
                state.set(new State.Idle());
            }
        });
    }

    ReadOnlyObjectProperty<Placed> placed() {
        return placed.getReadOnlyProperty();
    }

    /// Whether its editor is open.
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /// What stands in its editor.
    StringProperty draft() {
        return draft;
    }

    /// How the saving of the draft goes.
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Annotation annotation() {
        return placed.get().annotation();
    }

    UUID id() {
        return annotation().id();
    }

    @Override
    public ItemRef item() {
        return annotation().item();
    }

    @Override
    public String quote() {
        return annotation().quote();
    }

    @Override
    public Optional<Span> span() {
        return placed.get().span();
    }

    /// Whether the draft holds words that the disk does not.
    boolean unsaved() {
        return editing.get() && !draft.get().equals(kept);
    }

    /// Takes what the disk holds now; the draft stays the reader's own.
    void update(Placed now) {
        placed.set(now);
    }

    void begin() {
        ending = false;
        if (!editing.get()) {
            kept = annotation().note();
            draft.set(kept);
            caret = kept.length();
            state.set(new State.Idle());
            editing.set(true);
        }
    }

    /// Where in the draft the reader was.
    int caret() {
        return Math.min(caret, draft.get().length());
    }

    void keepCaret(int at) {
        caret = at;
    }

    /// Closes the editor as soon as the disk holds the draft.
    void end() {
        ending = true;
    }

    /// Closes the editor at once; what was in it is safe.
    void close() {
        kept = draft.get();
        ending = false;
        editing.set(false);
    }

    /// Takes the words that are to be saved now, if there are any and none are on their way.
    Optional<String> take() {
        if (saving || !editing.get()) {
            return Optional.empty();
        }
        if (!unsaved()) {
            if (ending) {
                close();
            }
            return Optional.empty();
        }
        saving = true;
        state.set(new State.Saving());
        return Optional.of(draft.get());
    }

    void saved(String words) {
        saving = false;
        kept = words;
        placed.set(placed.get().with(annotation().withNote(words)));
        state.set(unsaved() ? new State.Idle() : new State.Saved());
    }

    void failed(String why) {
        saving = false;
        ending = false;
        state.set(new State.Failed(why));
    }

    /// How the saving of a draft goes.
    sealed interface State {

        record Idle() implements State {}

        record Saving() implements State {}

        /// The disk holds the draft.
        record Saved() implements State {}

        /// The draft stands in the editor only.
        record Failed(String why) implements State {}
    }
}
