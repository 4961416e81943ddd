package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.history.History;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// A store whose verdicts had no time is brought to today's form with all that was said, steps to take back included.
class LensMigrationTest {

    private static final String ID = "11111111-0000-0000-0000-000000000000";

    @TempDir
    Path folder;

    @Test
    void givesVerdictsTheTimeOfTheStepInWhichTheyWereSaid() {
        writeFirstForm();

        try (var store = Store.open(folder, List.of(History.schema(), NumberLens.schema()))) {
            var history = new History(store, Clock.systemUTC(), NumberLens.tracked());
            var judging = new NumberLens(store, history, _ -> Optional.empty()).judging();

            assertThat(said(judging)).containsExactly("rejected at 20");
            history.undo();
            assertThat(said(judging)).containsExactly("7 at 10");
            history.undo();
            assertThat(said(judging)).isEmpty();
            history.goTo(Long.MAX_VALUE);
            assertThat(said(judging)).containsExactly("rejected at 20");
        }
    }

    private static List<String> said(Judging judging) {
        return judging.all().stream().map(each -> each.reading().map(said -> said.value().toString()).orElse("rejected")
                + " at " + each.made().toEpochMilli()).toList();
    }

    private void writeFirstForm() {
        try (var store = Store.open(folder,
                List.of(History.schema(), Schema.of(NumberLens.class, "lens", 1)))) {
            store.write(connection -> {
                var words = "'" + ID + "', 'harbour-week', 'ferry-riders', 0, 5, '7 tonnes', '', '', ";
                var corrected = words + "'Harbour', 'fish', '7', NULL, 't', 'EXACT', 'ACTUAL', '2023'";
                var rejected = words + "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL";
                run(connection, "INSERT INTO verdict VALUES (" + rejected + ")");
                step(connection, 10, "NULL", "json_array(" + corrected + ")");
                step(connection, 20, "json_array(" + corrected + ")", "json_array(" + rejected + ")");
                return Instant.EPOCH;
            });
        }
    }

    private static void step(Connection connection, long at, String before, String after) throws SQLException {
        run(connection, "INSERT INTO history_step (verb, briefing, item, changes, at) VALUES ('CORRECT_FIGURE',"
                + " 'harbour-week', 'ferry-riders', 1, " + at + ")");
        run(connection, "INSERT INTO history_change (step, tracked, subject, before, after) VALUES"
                + " ((SELECT max(number) FROM history_step), 'verdict', '" + ID + "', " + before + ", " + after + ")");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
