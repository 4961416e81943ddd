package org.lectern.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Health;
import org.lectern.library.Library;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.Sieve;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ReadingSession;

/// What the Notes tab shows of the open item, and what can be done with it.
public final class NotesModel {

    private final Annotations annotations;
    private final Library library;
    private final ReadingSession session;
    private final CardsModel cards;
    private final Background background;
    private final Latest latest;
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.OPEN);
    private final ReadOnlyObjectWrapper<Map<Health, Integer>> healths = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Note> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private Found found = Found.NOTHING;
    private List<Note> notes = List.of();
    private @Nullable UUID awaited;
    private boolean tagging;

    public NotesModel(Annotations annotations, Library library, ReadingSession session, CardsModel cards,
            Background background) {
        this.annotations = annotations;
        this.library = library;
        this.session = session;
        this.cards = cards;
        this.background = background;
        this.latest = new Latest(background);
        background.watch(library.shelf(), _ -> update());
        background.watch(annotations.revision(), _ -> update());
        session.item().subscribe(_ -> {
            sieve.set(Sieve.OPEN);
            update();
        });
        sieve.subscribe(_ -> sift());
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
        open(annotation, false);
    }

    /// Opens the field for the tags of an annotation, as soon as it is listed.
    public void tag(UUID annotation) {
        open(annotation, true);
    }

    private void open(UUID annotation, boolean tags) {
        awaited = annotation;
        tagging = tags;
        openAwaited();
    }

    CardsModel cards() {
        return cards;
    }

    ReadingSession session() {
        return session;
    }

    /// Which notes to show.
    ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    /// How many notes there are in each state.
    ReadOnlyObjectProperty<Map<Health, Integer>> healths() {
        return healths.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The note whose editor, or field for tags, is to be shown and to have the focus.
    ReadOnlyObjectProperty<@Nullable Note> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Whether it is the field for tags that is wanted.
    boolean tagging() {
        return tagging;
    }

    /// Opens the item of a card, at its place when it has one.
    void go(Row.Card card) {
        card.span().ifPresentOrElse(span -> session.reveal(card.item(), span), () -> {
            if (library.shelf().get().item(card.item()).isPresent()) {
                session.open(card.item());
            }
        });
    }

    void delete(Row.Place place) {
        background.run(() -> {
            annotations.bookmarks().delete(place.bookmark().id());
            return place;
        }, _ -> {
            told.set(null);
            told.set(Messages.get("notes.place.deleted"));
        }, this::fail);
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(String.valueOf(e.getMessage()));
    }

    private void update() {
        var item = Optional.ofNullable(session.item().get()).flatMap(library.shelf().get()::item);
        latest.run(() -> item.map(each -> Found.of(annotations, each)).orElse(Found.NOTHING), this::show, this::fail);
    }

    private void show(Found now) {
        found = now;
        notes = cards.list(this, found.notes());
        count.set(notes.size());
        healths.set(notes.stream().collect(Collectors.groupingBy(Note::health, Collectors.summingInt(_ -> 1))));
        sift();
        openAwaited();
    }

    /// A note that is being written stays in sight, whatever else is asked for.
    private void sift() {
        var shown = notes.stream().filter(note -> note.editing() || sieve.get().lets(note)).toList();
        rows.set(rows(shown, sieve.get().isOpen() ? found.places() : List.of()));
    }

    private static List<Row> rows(List<Note> notes, List<Row.Place> marked) {
        var list = new ArrayList<Row>();
        var lost = new ArrayList<Row>();
        notes.forEach(note -> (note.health() == Health.LOST ? lost : list).add(new Row.Noted(note)));
        var places = marked.stream().filter(place -> place.span().isPresent()).toList();
        if (!places.isEmpty()) {
            list.add(new Row.Heading(Messages.get("notes.places"), ""));
            list.addAll(places);
        }
        marked.stream().filter(place -> place.span().isEmpty()).forEach(lost::add);
        if (!lost.isEmpty()) {
            list.add(new Row.Heading(Messages.get("notes.lost"), Messages.get("notes.lost.advice")));
            list.addAll(lost);
        }
        return List.copyOf(list);
    }

    private void openAwaited() {
        rows.get().stream().filter(row -> row instanceof Row.Noted(var note) && note.id().equals(awaited)).findFirst()
                .ifPresent(row -> {
                    awaited = null;
                    wanted.set(null);
                    wanted.set(((Row.Noted) row).note());
                });
    }
}
