package org.lectern.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.briefing.ItemRef;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Statements;
import org.lectern.store.Store;

/// Everything the user did that can be taken back. Features write through it; every verb blocks until the disk holds the
/// change.
public final class History {

    private final Store store;
    private final Clock clock;
    private final Map<String, Tracked> tables;
    private final AtomicLong changes = new AtomicLong();
    private final Observable<Long> revision = new Observable<>(0L);

    /// @param tables all tables that any step may have changed
    public History(Store store, Clock clock, List<Tracked> tables) {
        this.store = store;
        this.clock = clock;
        this.tables = tables.stream().collect(Collectors.toUnmodifiableMap(Tracked::table, Function.identity()));
    }

    /// The tables to open the store with, before those of any feature that writes through the history.
    public static Schema schema() {
        return Schema.of(History.class, "history", 1);
    }

    /// Counts the changes of whatever is tracked: who shows any of it watches this and asks again.
    public Observable<Long> revision() {
        return revision;
    }

    /// Runs a change as one step that can be taken back; no step when nothing changed. What was undone before cannot be
    /// taken again after it.
    ///
    /// @param verb what it does, in the feature's own word
    /// @param item the item it does it to, if it is one
    public <T> T write(String verb, Optional<ItemRef> item, Work<T> work) {
        var changed = new boolean[1];
        var result = store.write(connection -> {
            var now = now();
            try (var recorder = new Recorder(connection, now)) {
                var done = work.with(connection, recorder);
                var all = recorder.changes();
                if (!all.isEmpty()) {
                    changed[0] = true;
                    new StepRows(connection).add(verb, item, all, now, recorder.goesOn());
                }
                return done;
            }
        });
        if (changed[0]) {
            tell();
        }
        return result;
    }

    /// Says that something was changed that is not the user's to undo, such as a place that was reckoned anew.
    public void tell() {
        revision.set(changes.incrementAndGet());
    }

    /// Takes the last step back, if there is one, and names it.
    public Optional<Step> undo() {
        return told(store.write(connection -> take(connection, new StepRows(connection).undoable(), true)));
    }

    /// Takes the last undone step again, if there is one, and names it.
    public Optional<Step> redo() {
        return told(store.write(connection -> take(connection, new StepRows(connection).redoable(), false)));
    }

    /// Takes steps back, or again, until the step with this number is the last that stands.
    ///
    /// @param number 0 to take everything back
    /// @return how many steps that took
    public int goTo(long number) {
        var taken = store.write(connection -> {
            var rows = new StepRows(connection);
            var count = 0;
            for (var next = rows.undoable(); next.filter(step -> step.number() > number).isPresent(); count++) {
                take(connection, next, true);
                next = rows.undoable();
            }
            for (var next = rows.redoable(); next.filter(step -> step.number() <= number).isPresent(); count++) {
                take(connection, next, false);
                next = rows.redoable();
            }
            return count;
        });
        if (taken > 0) {
            tell();
        }
        return taken;
    }

    /// What undo would take back now.
    public Optional<Step> undoable() {
        return store.read(connection -> new StepRows(connection).undoable());
    }

    /// What redo would do again now.
    public Optional<Step> redoable() {
        return store.read(connection -> new StepRows(connection).redoable());
    }

    /// The steps, the newest first, undone ones among them.
    public List<Step> steps(int offset, int limit) {
        return store.read(connection -> new StepRows(connection).list(offset, limit));
    }

    private Optional<Step> take(Connection connection, Optional<Step> found, boolean back) throws SQLException {
        if (found.isPresent()) {
            var rows = new StepRows(connection);
            try (var statements = new Statements(connection)) {
                for (var change : rows.changes(found.get().number(), back)) {
                    var table = tables.get(change.table());
                    if (table == null) {
                        throw new SQLException("no table " + change.table() + " is tracked");
                    }
                    table.restore(statements, change.subject(), back ? change.before() : change.after());
                }
            }
            rows.mark(found.get().number(), back);
        }
        return found;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private Optional<Step> told(Optional<Step> step) {
        if (step.isPresent()) {
            tell();
        }
        return step;
    }

    /// A change that is taken down while it is made.
    @FunctionalInterface
    public interface Work<T> {

        T with(Connection connection, Recorder recorder) throws SQLException;
    }
}
