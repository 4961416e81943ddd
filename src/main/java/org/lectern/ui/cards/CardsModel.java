package org.lectern.ui.cards;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.library.Library;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ReadingSession;

/// The notes on their cards, one object for each however many panes list it, and what can be done with them.
public final class CardsModel {

    private final Annotations annotations;
    private final Library library;
    private final ReadingSession session;
    private final Background background;
    private final Consumer<URI> asker;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<ColourNames> names = new ReadOnlyObjectWrapper<>(new ColourNames(Map.of()));
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private final Map<UUID, Note> notes = new HashMap<>();
    private final Map<Object, Set<Note>> listed = new HashMap<>();

    /// @param asker asked to open the address of a link
    public CardsModel(Annotations annotations, Library library, ReadingSession session, Background background,
            Consumer<URI> asker) {
        this.annotations = annotations;
        this.library = library;
        this.session = session;
        this.background = background;
        this.asker = asker;
        latest = new Latest(background);
        background.watch(annotations.revision(), _ -> latest.run(
                () -> new Known(new ColourNames(annotations.notebook().colourNames()),
                        List.copyOf(annotations.notebook().tags().keySet())),
                known -> {
                    names.set(known.names());
                    tags.set(known.tags());
                }, this::fail));
    }

    /// What the colours are called.
    public ReadOnlyObjectProperty<ColourNames> names() {
        return names.getReadOnlyProperty();
    }

    /// The tags in use, in the order of the alphabet.
    public ReadOnlyObjectProperty<List<String>> tags() {
        return tags.getReadOnlyProperty();
    }

    /// What was done last that can be taken back; null while nothing was.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// What went wrong last; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The notes that a pane lists from now on. One that no pane lists any more is closed, and what stands in its editor is
    /// saved.
    public List<Note> list(Object pane, List<Placed> placed) {
        var shown = placed.stream().map(this::note).toList();
        listed.put(pane, new HashSet<>(shown));
        for (var note : List.copyOf(notes.values())) {
            if (listed.values().stream().noneMatch(each -> each.contains(note))) {
                end(note);
                if (!note.unsaved()) {
                    notes.remove(note.id());
                }
            }
        }
        return shown;
    }

    /// Opens the editor of a note in a pane.
    public void edit(Note note, Host host) {
        note.begin(host);
    }

    /// Opens the field for the tags of a note in a pane.
    public void editTags(Note note, Host host) {
        note.tag(host);
    }

    /// Closes the field for the tags of a note.
    public void endTags(Note note) {
        note.tag(null);
    }

    /// Saves what stands in the editor of a note.
    public void save(Note note) {
        note.take().ifPresent(words -> background.run(() -> {
            annotations.annotate(note.id(), words);
            return words;
        }, saved -> {
            note.saved(saved);
            save(note);
        }, e -> {
            note.failed(String.valueOf(e.getMessage()));
            fail(e);
        }));
    }

    /// Saves what stands in the editor of a note, and closes it as soon as it is saved.
    public void end(Note note) {
        note.end();
        save(note);
    }

    /// Writes at once what stands unsaved in the editors; for the end of the program, when nothing else runs any more.
    public void flush() {
        notes.values().stream().filter(Note::unsaved)
                .forEach(note -> annotations.annotate(note.id(), note.draft().get()));
    }

    public void recolour(Collection<Note> chosen, Colour colour) {
        run(() -> annotations.recolour(ids(chosen), colour), chosen.size() > 1 ? "cards.recoloured" : "",
                chosen.size());
    }

    public void tag(Collection<Note> chosen, String tag) {
        run(() -> annotations.tag(ids(chosen), tag), chosen.size() > 1 ? "cards.tagged" : "", chosen.size(), tag);
    }

    public void untag(Collection<Note> chosen, String tag) {
        run(() -> annotations.untag(ids(chosen), tag), chosen.size() > 1 ? "cards.untagged" : "", chosen.size(), tag);
    }

    /// Deletes notes; what was being written on them is kept with them.
    public void delete(Collection<Note> chosen) {
        var drafts = new HashMap<UUID, String>();
        chosen.stream().filter(Note::unsaved).forEach(note -> drafts.put(note.id(), note.draft().get()));
        background.run(() -> {
            drafts.forEach(annotations::annotate);
            annotations.delete(ids(chosen));
            return chosen.size();
        }, count -> {
            chosen.forEach(Note::close);
            tell(Messages.get("cards.deleted", count));
        }, this::fail);
    }

    /// Says that a changed note stands on the right words.
    public void confirm(Note note) {
        note.span().ifPresent(span -> place(note, span, annotations::confirm, "cards.confirmed"));
    }

    /// Attaches a lost note to the chosen one of the places where its words may stand.
    public void accept(Note note) {
        var candidates = note.placed().get().candidates();
        if (!candidates.isEmpty()) {
            place(note, candidates.get(note.candidate().get()).span(), annotations::reattach, "cards.reattached");
        }
    }

    /// Chooses the next place where the words of a lost note may stand.
    public void next(Note note) {
        var count = note.placed().get().candidates().size();
        if (count > 0) {
            note.candidate().set((note.candidate().get() + 1) % count);
        }
    }

    /// Lets the reader select in the article the words that a note is about.
    public void reattach(Note note) {
        if (item(note.item()) != null) {
            session.open(note.item());
            session.reattaching().set(note.id());
        }
    }

    /// Makes a note on words one on its item; its words stay in it.
    public void detach(Note note) {
        run(() -> annotations.detach(note.id()), "cards.detached");
    }

    /// Gives a colour a name; an empty one takes it away.
    public void name(Colour colour, String name) {
        run(() -> annotations.notebook().name(colour, name), "");
    }

    /// Asks to open the address of a link.
    void ask(URI address) {
        asker.accept(address);
    }

    /// The title of an item, or what it is called in the store when it is not in the library.
    public String title(ItemRef ref) {
        var item = item(ref);
        return item == null ? ref.toString() : item.title();
    }

    /// Reads the words on which a changed note stands today.
    void readNow(Note note) {
        var item = item(note.item());
        var span = note.span();
        if (note.health() == Health.CHANGED && item != null && span.isPresent()) {
            background.run(() -> ArticleText.of(item).words(span.get()), note::stand, this::fail);
        }
    }

    private @Nullable Item item(ItemRef ref) {
        return library.shelf().get().item(ref).orElse(null);
    }

    private Note note(Placed placed) {
        var note = notes.computeIfAbsent(placed.annotation().id(), _ -> new Note(placed));
        note.update(placed);
        return note;
    }

    private void place(Note note, Span span, Placing verb, String key) {
        var item = item(note.item());
        if (item != null) {
            run(() -> verb.place(note.id(), ArticleText.of(item), span), key);
        }
    }

    private static List<UUID> ids(Collection<Note> chosen) {
        return chosen.stream().map(Note::id).toList();
    }

    /// Changes something, and tells of it when it is more than can be seen.
    ///
    /// @param key of what to tell; empty to tell nothing
    private void run(Runnable change, String key, Object... arguments) {
        background.run(() -> {
            change.run();
            return key;
        }, _ -> {
            if (!key.isEmpty()) {
                tell(Messages.get(key, arguments));
            }
        }, this::fail);
    }

    private void tell(String words) {
        told.set(null);
        told.set(words);
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(String.valueOf(e.getMessage()));
    }

    private record Known(ColourNames names, List<String> tags) {}

    @FunctionalInterface
    private interface Placing {

        void place(UUID id, ArticleText text, Span span);
    }
}
