package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingReader;
import org.lectern.briefing.Fault;
import org.lectern.library.Known.Shown;
import org.lectern.store.Store.Work;

/// Decides, file by file, which edition the shelf shows: the accepted one, until the reader accepts another.
///
/// A briefing that is seen for the first time is accepted at once. What has other letters but says the same is no new
/// edition. Only where a file's content is not the accepted one is a stored copy read.
final class Shelving {

    private final Known known;
    private final Function<Edition, Optional<String>> contents;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Briefing> briefings = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Work<Boolean>> due = new ArrayList<>();
    private final Map<Edition, String> waiting = new HashMap<>();

    /// @param contents the stored text of an edition; nothing when it is damaged
    Shelving(Known known, Function<Edition, Optional<String>> contents) {
        this.known = known;
        this.contents = contents;
    }

    void shelve(SourceFile file) {
        var shown = known.shown().get(file.id());
        if (shown == null) {
            accept(file);
        } else if (known.shows(file.id(), file.digest())) {
            briefings.add(file.briefing());
        } else {
            compare(file, shown);
        }
    }

    List<Briefing> briefings() {
        return briefings;
    }

    List<Pending> pending() {
        return pending;
    }

    List<Fault> faults() {
        return faults;
    }

    /// The texts of the editions that wait and are not in the store.
    Map<Edition, String> waiting() {
        return waiting;
    }

    /// Whether there is something to write.
    boolean learned() {
        return !due.isEmpty();
    }

    /// Writes what was learned of the editions.
    int write(Connection connection) throws SQLException {
        for (var work : due) {
            work.with(connection);
        }
        return due.size();
    }

    private void compare(SourceFile file, Shown shown) {
        var accepted = contents.apply(shown.edition())
                .flatMap(text -> BriefingReader.read(file.file(), text).briefing());
        if (accepted.isEmpty()) {
            faults.add(Fault.of(file.file(),
                    ("expected the edition of this briefing that was accepted on %s, found that"
                            + " its stored copy is damaged; the file is shown instead, and what changed in it cannot be told")
                            .formatted(shown.edition().seen())));
            accept(file);
        } else if (accepted.get().equals(file.briefing())) {
            briefings.add(file.briefing());
            due.add(connection -> {
                new EditionRows(connection).note(file.id(), file.digest(), now, Optional.of(shown.number()));
                return true;
            });
        } else {
            await(file, shown, accepted.get());
        }
    }

    private void await(SourceFile file, Shown shown, Briefing accepted) {
        var edition = edition(file);
        briefings.add(accepted);
        pending.add(new Pending(shown.edition(), edition, accepted, file.briefing()));
        waiting.put(edition, file.text());
        if (known.seen(file.id(), file.digest()).isEmpty()) {
            due.add(connection -> {
                new EditionRows(connection).note(file.id(), file.digest(), now, Optional.empty());
                return true;
            });
        }
    }

    private void accept(SourceFile file) {
        briefings.add(file.briefing());
        due.add(connection -> {
            var rows = new EditionRows(connection);
            rows.keep(edition(file), file.text());
            return rows.show(edition(file));
        });
    }

    private Edition edition(SourceFile file) {
        return new Edition(file.id(), file.digest(), file.briefing().title(), file.briefing().published(),
                known.seen(file.id(), file.digest()).orElse(now));
    }
}
