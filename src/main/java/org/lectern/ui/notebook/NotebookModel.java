package org.lectern.ui.notebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Found;
import org.lectern.annotation.Health;
import org.lectern.annotation.Notebook;
import org.lectern.annotation.Placed;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.Sieve;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.session.ReadingSession;

/// What the browser of notes shows and what it is asked for. It asks only while it is in sight.
public final class NotebookModel {

    private final Notebook notebook;
    private final Library library;
    private final ReadingSession session;
    private final CardsModel cards;
    private final Background background;
    private final Latest latest;
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.OPEN);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ReadOnlyObjectWrapper<Pages> pages;
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, Map.of()));
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private Wanted shown = Wanted.ALL;
    private boolean asked;
    private boolean outdated = true;

    public NotebookModel(Annotations annotations, Library library, ReadingSession session, CardsModel cards,
            Background background) {
        notebook = annotations.notebook();
        this.library = library;
        this.session = session;
        this.cards = cards;
        this.background = background;
        latest = new Latest(background);
        pages = new ReadOnlyObjectWrapper<>(new Pages(Optional.empty(), Map.of(), false, this::load));
        sieve.subscribe(now -> wanted.set(wanted.get().with(now)));
        wanted.subscribe(_ -> outdate());
        background.watch(annotations.revision(), _ -> outdate());
        background.watch(library.shelf(), _ -> outdate());
        session.browsing().subscribe(_ -> update());
    }

    /// What went wrong last; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    CardsModel cards() {
        return cards;
    }

    ReadingSession session() {
        return session;
    }

    Shelf shelf() {
        return library.shelf().get();
    }

    /// Which notes to show, as far as their cards say it.
    ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    /// Which notes to show, and how.
    ObjectProperty<Wanted> wanted() {
        return wanted;
    }

    /// What was found, page by page.
    ReadOnlyObjectProperty<Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    /// How many notes there are at all.
    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Whether an answer was ever given.
    boolean answered() {
        return asked;
    }

    void clear() {
        wanted.set(Wanted.ALL.with(wanted.get().group()));
        sieve.set(Sieve.OPEN);
    }

    /// Opens a note where it stands.
    void go(Note note) {
        if (shelf().item(note.item()).isPresent()) {
            note.span().ifPresentOrElse(span -> session.reveal(note.item(), span), () -> session.open(note.item()));
        }
        session.chosenNote().set(note.id());
    }

    String title(Found.Part part) {
        return part.item().map(cards::title).orElse(part.tag());
    }

    private void outdate() {
        outdated = true;
        update();
    }

    private void update() {
        if (!outdated || !session.browsing().get()) {
            return;
        }
        outdated = false;
        var now = wanted.get();
        var before = pages.get();
        var steady = now.equals(shown) && before.found().isPresent();
        var query = now.query(shelf(), LocalDate.now(ZoneId.systemDefault()), ZoneId.systemDefault());
        latest.run(() -> {
            var found = notebook.find(query);
            var kept = steady ? found.steady(before.found().orElseThrow()) : found;
            var healths = notebook.healths();
            var read = new HashMap<Integer, List<Placed>>();
            for (var page : steady ? before.recent() : List.of(0)) {
                read.put(page, notebook.read(kept, page * Pages.SIZE, (page + 1) * Pages.SIZE));
            }
            return new Answer(now, kept, read, steady, healths);
        }, this::show, this::fail);
    }

    private void show(Answer answer) {
        asked = true;
        shown = answer.wanted();
        counts.set(new Counts(answer.healths().values().stream().mapToInt(Integer::intValue).sum(), answer.healths()));
        var next = new Pages(Optional.of(answer.found()), answer.read(), answer.steady(), this::load);
        take(next);
        pages.set(next);
    }

    private void load(Pages into, int page) {
        background.run(() -> notebook.read(into.found().orElseThrow(), page * Pages.SIZE, (page + 1) * Pages.SIZE),
                placed -> {
                    if (into.equals(pages.get())) {
                        into.put(page, placed);
                        take(into);
                        into.tell(page);
                    }
                }, this::fail);
    }

    /// Gives the notes that were read their cards.
    private void take(Pages of) {
        var placed = new ArrayList<Placed>();
        of.read().values().forEach(placed::addAll);
        of.take(cards.list(this, placed));
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(String.valueOf(e.getMessage()));
    }

    /// How many notes there are, and in each state.
    record Counts(int all, Map<Health, Integer> healths) {}

    private record Answer(Wanted wanted, Found found, Map<Integer, List<Placed>> read, boolean steady,
            Map<Health, Integer> healths) {}
}
