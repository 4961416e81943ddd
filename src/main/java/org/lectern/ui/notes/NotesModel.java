package org.lectern.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Placed;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;

/// What the Notes tab shows, of the open item or of all, and what can be done with it.
public final class NotesModel {

    private final Annotations annotations;
    private final Library library;
    private final ReadingSession session;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper everything = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Note> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private final Map<UUID, Note> notes = new HashMap<>();
    private final Map<UUID, Integer> ranks = new HashMap<>();
    private @Nullable UUID awaited;

    public NotesModel(Annotations annotations, Library library, ReadingSession session, Background background) {
        this.annotations = annotations;
        this.library = library;
        this.session = session;
        this.background = background;
        this.latest = new Latest(background);
        background.watch(library.shelf(), _ -> update());
        background.watch(annotations.revision(), _ -> update());
        session.item().subscribe(_ -> update());
        session.listing().subscribe(_ -> update());
    }

    /// How many annotations the open item has.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// What was done last that can be taken back; null while nothing was.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// What went wrong last; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Opens the editor of an annotation, as soon as it is listed.
    public void edit(UUID annotation) {
        awaited = annotation;
        openAwaited();
    }

    /// Writes at once what stands unsaved in the editors; for the end of the program, when nothing else runs any more.
    public void flush() {
        notes.values().stream().filter(Note::unsaved)
                .forEach(note -> annotations.annotate(note.id(), note.draft().get()));
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Whether the notes of all items are listed.
    ReadOnlyBooleanProperty everything() {
        return everything.getReadOnlyProperty();
    }

    /// The note whose editor is to be shown and to have the focus.
    ReadOnlyObjectProperty<@Nullable Note> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Opens the item of a card, at its place when it has one.
    void go(Row.Card card) {
        card.span().ifPresentOrElse(span -> session.reveal(card.item(), span), () -> {
            if (library.shelf().get().item(card.item()).isPresent()) {
                session.open(card.item());
            }
        });
    }

    void recolour(Note note, Colour colour) {
        run(() -> annotations.recolour(List.of(note.id()), colour), () -> {});
    }

    void delete(Row.Card card) {
        switch (card) {
            case Note note -> {
                var words = note.unsaved() ? note.draft().get() : note.annotation().note();
                run(() -> {
                    annotations.annotate(note.id(), words);
                    annotations.delete(List.of(note.id()));
                }, () -> {
                    note.close();
                    tell("notes.deleted");
                });
            }
            case Row.Place place ->
                run(() -> annotations.bookmarks().delete(place.bookmark().id()), () -> tell("notes.place.deleted"));
        }
    }

    /// Saves what stands in the editor of a note.
    void save(Note note) {
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
    void end(Note note) {
        note.end();
        save(note);
    }

    private void run(Runnable change, Runnable done) {
        background.run(() -> {
            change.run();
            return true;
        }, _ -> done.run(), this::fail);
    }

    private void tell(String key) {
        told.set(null);
        told.set(Messages.get(key));
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(String.valueOf(e.getMessage()));
    }

    private void update() {
        var shelf = library.shelf().get();
        var open = session.item().get();
        var item = session.listing().get() instanceof Listing.Notes
                ? Optional.<Item>empty()
                : Optional.ofNullable(open).flatMap(shelf::item);
        latest.run(() -> item.map(each -> Found.inItem(annotations, shelf, each))
                .orElseGet(() -> Found.everywhere(annotations, shelf, open)), this::show, this::fail);
    }

    private void show(Found found) {
        if (found.everything() != everything.get()) {
            ranks.clear();
        }
        everything.set(found.everything());
        count.set(found.count());
        found.notes().forEach(placed -> notes.computeIfAbsent(placed.annotation().id(), _ -> new Note(placed))
                .update(placed));
        var listed = found.everything() ? byItem(found) : inItem(found);
        rows.set(listed);
        for (var note : List.copyOf(notes.values())) {
            if (!listed.contains(note)) {
                end(note);
                if (!note.unsaved()) {
                    notes.remove(note.id());
                }
            }
        }
        openAwaited();
    }

    private List<Row> inItem(Found found) {
        var cards = new ArrayList<Row.Card>();
        found.notes().forEach(placed -> cards.add(note(placed)));
        var list = new ArrayList<Row>(cards.stream().filter(card -> card.span().isPresent()).toList());
        var places = found.places().stream().filter(place -> place.span().isPresent()).toList();
        if (!places.isEmpty()) {
            list.add(new Row.Heading(Messages.get("notes.places"), ""));
            list.addAll(places);
        }
        cards.addAll(found.places());
        var lost = cards.stream().filter(card -> card.span().isEmpty()).toList();
        if (!lost.isEmpty()) {
            list.add(new Row.Heading(Messages.get("notes.lost"), Messages.get("notes.lost.advice")));
            list.addAll(lost);
        }
        return List.copyOf(list);
    }

    /// The newest change first; what is listed already keeps its place until the list is opened anew, and what is deleted
    /// comes back there.
    private List<Row> byItem(Found found) {
        for (var placed : found.notes().reversed()) {
            ranks.putIfAbsent(placed.annotation().id(), -ranks.size());
        }
        var groups = new LinkedHashMap<ItemRef, List<Note>>();
        found.notes().stream().map(this::note).sorted(Comparator.comparingInt(note -> rank(note.id())))
                .forEach(note -> groups.computeIfAbsent(note.item(), _ -> new ArrayList<>()).add(note));
        var list = new ArrayList<Row>();
        groups.forEach((item, of) -> {
            list.add(heading(found.shelf(), item));
            list.addAll(of);
        });
        return List.copyOf(list);
    }

    private int rank(UUID id) {
        return ranks.getOrDefault(id, 0);
    }

    private Note note(Placed placed) {
        return notes.computeIfAbsent(placed.annotation().id(), _ -> new Note(placed));
    }

    private static Row heading(Shelf shelf, ItemRef item) {
        return shelf.item(item).map(each -> new Row.Heading(each.title(), ""))
                .orElseGet(() -> new Row.Heading(Messages.get("notes.unknown"),
                        Messages.get("notes.unknown.advice", item)));
    }

    private void openAwaited() {
        var note = awaited == null ? null : notes.get(awaited);
        if (note != null && rows.get().contains(note)) {
            awaited = null;
            edit(note);
        }
    }

    /// Opens the editor of a note and asks for it to be shown.
    void edit(Note note) {
        note.begin();
        wanted.set(null);
        wanted.set(note);
    }
}
