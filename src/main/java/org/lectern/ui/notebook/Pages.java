package org.lectern.ui.notebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.lectern.annotation.Found;
import org.lectern.annotation.Placed;
import org.lectern.ui.cards.Note;

/// The pages of notes that were found, of which those used last are held; one that is asked for and not held is read.
final class Pages {

    static final int SIZE = 200;
    private static final int MOST = 10;
    private static final int RECENT = 3;

    private final Optional<Found> found;
    private final boolean steady;
    private final BiConsumer<Pages, Integer> loader;
    private final LinkedHashMap<Integer, List<Placed>> read = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> loading = new HashSet<>();
    private final Map<UUID, Note> notes = new HashMap<>();
    private IntConsumer listener = _ -> {};

    /// @param found empty while nothing was asked for
    /// @param steady whether it is what was asked for before, after a change
    /// @param loader reads a page, puts it and tells of it
    Pages(Optional<Found> found, Map<Integer, List<Placed>> read, boolean steady,
            BiConsumer<Pages, Integer> loader) {
        this.found = found;
        this.steady = steady;
        this.loader = loader;
        this.read.putAll(read);
    }

    Optional<Found> found() {
        return found;
    }

    boolean isSteady() {
        return steady;
    }

    int size() {
        return found.map(Found::size).orElse(0);
    }

    Map<Integer, List<Placed>> read() {
        return read;
    }

    /// The pages that were used last.
    List<Integer> recent() {
        return read.keySet().stream().skip(Math.max(0, read.size() - RECENT)).toList();
    }

    /// A note by its place; empty while its page is being read.
    Optional<Note> at(int place) {
        var page = place / SIZE;
        var placed = read.get(page);
        if (placed == null) {
            if (loading.add(page)) {
                loader.accept(this, page);
            }
            return Optional.empty();
        }
        // A note that was deleted meanwhile is missing at the end, until the list is asked for anew.
        var at = place % SIZE;
        return at < placed.size() ? Optional.ofNullable(notes.get(placed.get(at).annotation().id())) : Optional.empty();
    }

    void put(int page, List<Placed> placed) {
        loading.remove(page);
        read.put(page, placed);
        if (read.size() > MOST) {
            read.remove(read.keySet().iterator().next());
        }
    }

    void take(Collection<Note> shown) {
        notes.clear();
        shown.forEach(note -> notes.put(note.id(), note));
    }

    /// @param told of a page that was read
    void onRead(IntConsumer told) {
        listener = told;
    }

    void tell(int page) {
        listener.accept(page);
    }
}
