package org.lectern.lens;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.lectern.history.History;
import org.lectern.history.Recorder;
import org.lectern.store.Store;

/// What is given to other stores, and what comes from them: verdicts on numbers, of which the last one holds.
public final class Judging {

    private final Store store;

    Judging(Store store) {
        this.store = store;
    }

    /// All verdicts that hold, in the order in which they were said.
    public List<Verdict> all() {
        return store.read(connection -> new VerdictRows(connection).all());
    }

    /// What the store has of some numbers, by the ids of their verdicts; nothing of those that nobody judged.
    public Map<UUID, Judged> held(Collection<UUID> ids) {
        return store.read(connection -> held(new VerdictRows(connection), ids));
    }

    /// The change that takes verdicts in, to be made with others as one step.
    ///
    /// @param taken told how many were looked at; what it throws takes all back
    /// @return how many of them changed what is here
    public History.Work<Integer> taking(List<Verdict> theirs, IntConsumer taken) {
        return (connection, recorder) -> {
            var rows = new VerdictRows(connection);
            var changed = 0;
            for (var each : theirs) {
                changed += take(rows, recorder, each) ? 1 : 0;
                taken.accept(1);
            }
            return changed;
        };
    }

    private static boolean take(VerdictRows rows, Recorder recorder, Verdict theirs) throws SQLException {
        var mine = rows.find(theirs.id());
        var after = mine.map(each -> each.with(theirs)).orElseGet(() -> new Judged(theirs, false));
        if (mine.filter(after::equals).isPresent()) {
            return false;
        }
        recorder.touch(VerdictRows.TRACKED, theirs.id().toString());
        rows.put(after);
        return true;
    }

    private static Map<UUID, Judged> held(VerdictRows rows, Collection<UUID> ids) throws SQLException {
        var held = new HashMap<UUID, Judged>();
        for (var id : new ArrayList<>(ids)) {
            rows.find(id).ifPresent(each -> held.put(id, each));
        }
        return held;
    }
}
