package org.lectern.annotation;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.history.History;
import org.lectern.history.Recorder;
import org.lectern.store.Store;

/// What is given to other stores, and what comes from them: notes with their versions, brought together so that no word
/// is lost.
public final class Merging {

    private static final int AT_ONCE = 1000;

    private final Store store;
    private final History history;
    private final Clock clock;

    Merging(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /// The id by which versions name this store.
    public String replica() {
        return store.read(RevisionRows::replica);
    }

    /// What is held of some notes, in their order; deleted ones too, unknown ones not.
    public List<Held> held(Collection<UUID> ids) {
        return store.read(connection -> {
            try (var rows = new RevisionRows(connection)) {
                var held = new ArrayList<Held>();
                for (var some : some(List.copyOf(ids))) {
                    var found = rows.held(some);
                    some.stream().map(found::get).filter(each -> each != null).forEach(held::add);
                }
                return List.copyOf(held);
            }
        });
    }

    /// What arriving revisions are to what is here; nothing is kept.
    public List<Arrival> preview(List<Revision> theirs) {
        return store.read(connection -> {
            try (var rows = new RevisionRows(connection)) {
                var arrivals = new ArrayList<Arrival>();
                for (var some : some(theirs)) {
                    var held = rows.held(some.stream().map(each -> each.annotation().id()).toList());
                    for (var each : some) {
                        var mine = held.getOrDefault(each.annotation().id(), Held.NOTHING);
                        arrivals.add(new Arrival(each, Merge.kind(mine, each), mine.standing().stream().findFirst()));
                        held.put(each.annotation().id(), Merge.merge(mine, each));
                    }
                }
                return List.copyOf(arrivals);
            }
        });
    }

    /// Takes revisions in, as one step.
    ///
    /// @param texts the text of an item, kept with the notes that were made on it; empty when it is not in the library
    /// @return how many of them changed what is here
    public int take(List<Revision> theirs, Function<ItemRef, Optional<ArticleText>> texts) {
        return take(List.of(taking(theirs, texts, _ -> {})));
    }

    /// Makes the changes by which all that came together is taken in, as one step: all of them, or none.
    ///
    /// @return how much of it changed what is here
    public int take(List<History.Work<Integer>> together) {
        return history.write(Verb.IMPORT.name(), Optional.empty(), (connection, recorder) -> {
            var changed = 0;
            for (var each : together) {
                changed += each.with(connection, recorder);
            }
            return changed;
        });
    }

    /// The change that takes revisions in, to be made with others as one step.
    ///
    /// @param texts the text of an item, kept with the notes that were made on it; empty when it is not in the library
    /// @param taken told again and again how many were taken since; what it throws takes all back
    /// @return how many of them changed what is here
    public History.Work<Integer> taking(List<Revision> theirs, Function<ItemRef, Optional<ArticleText>> texts,
            IntConsumer taken) {
        return (connection, recorder) -> {
            try (var rows = new RevisionRows(connection)) {
                var arriving = new ArrivingTexts(connection, texts);
                var changed = 0;
                for (var some : some(theirs)) {
                    var known = new ArrayList<Revision>();
                    for (var each : some) {
                        known.add(arriving.kept(each));
                    }
                    changed += take(rows, recorder, known);
                    taken.accept(some.size());
                }
                return changed;
            }
        };
    }

    /// Of how many notes revisions stand against one another.
    public int contested() {
        return store.read(RevisionRows::contested).size();
    }

    /// The notes of which revisions stand against one another.
    public List<Held> conflicts() {
        return held(store.read(RevisionRows::contested));
    }

    /// Says what a note of which revisions stand against one another says from now on; what they said is past.
    public void resolve(UUID id, Annotation settled, boolean deleted) {
        history.write(Verb.RESOLVE.name(), Optional.of(settled.item()), (connection, recorder) -> {
            try (var rows = new RevisionRows(connection)) {
                var held = rows.held(List.of(id)).getOrDefault(id, Held.NOTHING);
                if (held.standing().isEmpty()) {
                    return false;
                }
                var version = Version.after(held.standing().stream().map(Revision::version).toList(),
                        RevisionRows.replica(connection));
                var revision = new Revision(settled.at(Instant.ofEpochMilli(clock.millis())), version, deleted);
                var past = new ArrayList<>(held.past());
                held.standing().stream().filter(each -> !each.says(revision)).forEach(past::add);
                rows.change(recorder, held, new Held(List.of(revision), past));
                return true;
            }
        });
    }

    /// Puts parked notes on the items that they belong to, as one step.
    public void settle(List<Annotation> homed) {
        history.write(Verb.IMPORT.name(), Optional.empty(), (connection, recorder) -> {
            try (var rows = new AnnotationRows(connection)) {
                for (var each : homed) {
                    recorder.touch(AnnotationRows.TRACKED, each.id().toString());
                    rows.put(each);
                }
                return homed.size();
            }
        });
    }

    private static int take(RevisionRows rows, Recorder recorder, List<Revision> theirs) throws SQLException {
        var before = rows.held(theirs.stream().map(each -> each.annotation().id()).toList());
        var after = new LinkedHashMap<>(before);
        var changed = 0;
        for (var each : theirs) {
            var id = each.annotation().id();
            var mine = after.getOrDefault(id, Held.NOTHING);
            var merged = Merge.merge(mine, each);
            after.put(id, merged);
            changed += merged.equals(mine) ? 0 : 1;
        }
        for (var each : after.entrySet()) {
            rows.change(recorder, before.getOrDefault(each.getKey(), Held.NOTHING), each.getValue());
        }
        return changed;
    }

    private static <T> List<List<T>> some(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
