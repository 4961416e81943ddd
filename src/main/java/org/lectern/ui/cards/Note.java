package org.lectern.ui.cards;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// An annotation on its card: what the disk holds of it, and what is being written on it. It stays the same object while
/// the list around it changes.
public final class Note {

    private final ReadOnlyObjectWrapper<Placed> placed;
    private final ReadOnlyObjectWrapper<@Nullable Host> editor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Host> tagging = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final IntegerProperty candidate = new SimpleIntegerProperty();
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

    public ReadOnlyObjectProperty<Placed> placed() {
        return placed.getReadOnlyProperty();
    }

    /// The pane in which its editor is open; null while it is nowhere.
    public ReadOnlyObjectProperty<@Nullable Host> editor() {
        return editor.getReadOnlyProperty();
    }

    public boolean editing() {
        return editor.get() != null;
    }

    /// The pane in which its tags are being written; null while they are nowhere.
    public ReadOnlyObjectProperty<@Nullable Host> tagging() {
        return tagging.getReadOnlyProperty();
    }

    /// The words on which a changed note stands today, once they were read.
    ReadOnlyStringProperty now() {
        return now.getReadOnlyProperty();
    }

    void stand(String words) {
        now.set(words);
    }

    /// Which of the places where its lost words may stand is chosen.
    IntegerProperty candidate() {
        return candidate;
    }

    /// What stands in its editor.
    public StringProperty draft() {
        return draft;
    }

    /// How the saving of the draft goes.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public Annotation annotation() {
        return placed.get().annotation();
    }

    public UUID id() {
        return annotation().id();
    }

    public ItemRef item() {
        return annotation().item();
    }

    public String quote() {
        return annotation().quote();
    }

    public Optional<Span> span() {
        return placed.get().span();
    }

    /// Whether its words are in the text, or it needs none to stand.
    public Health health() {
        return placed.get().health();
    }

    /// Whether the draft holds words that the disk does not.
    public boolean unsaved() {
        return editing() && !draft.get().equals(kept);
    }

    /// Takes what the disk holds now; the draft stays the reader's own. Where lost words may stand is kept while nothing
    /// newer is known of it.
    void update(Placed found) {
        var known = placed.get();
        var same = found.candidates().isEmpty() && found.health() == known.health()
                && found.annotation().target().equals(known.annotation().target());
        placed.set(same
                ? new Placed(found.annotation(), found.health(), found.score(), found.span(), known.candidates())
                : found);
        candidate.set(Math.min(candidate.get(), Math.max(0, placed.get().candidates().size() - 1)));
    }

    void tag(@Nullable Host host) {
        tagging.set(host);
    }

    /// Opens the editor in a pane; one that is open elsewhere goes there.
    void begin(Host host) {
        ending = false;
        if (!editing()) {
            kept = annotation().note();
            draft.set(kept);
            caret = kept.length();
            state.set(new State.Idle());
        }
        editor.set(host);
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
        editor.set(null);
    }

    /// Takes the words that are to be saved now, if there are any and none are on their way.
    Optional<String> take() {
        if (saving || !editing()) {
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
    public sealed interface State {

        record Idle() implements State {}

        record Saving() implements State {}

        /// The disk holds the draft.
        record Saved() implements State {}

        /// The draft stands in the editor only.
        record Failed(String why) implements State {}
    }
}
