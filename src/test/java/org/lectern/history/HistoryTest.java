package org.lectern.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ItemRef;
import org.lectern.store.Schema;
import org.lectern.store.Store;

class HistoryTest {

    private static final Tracked BOATS = new Tracked("boat", List.of("name", "berths", "owner"));
    private static final Schema HARBOUR = new Schema("harbour",
            List.of("CREATE TABLE boat (name TEXT PRIMARY KEY, berths INTEGER NOT NULL, owner TEXT,"
                    + " seen INTEGER NOT NULL DEFAULT 7) STRICT;\n"));
    private static final ItemRef ITEM = new ItemRef("harbour-week", "ferry-riders");

    @TempDir
    Path folder;
    private Store store;
    private History history;

    @BeforeEach
    void open() {
        store = Store.open(folder, List.of(History.schema(), HARBOUR));
        history = at(Instant.parse("2026-01-01T12:00:00Z"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void takesBackWhatManyRowsWereInOneStep() {
        put("Gull", 4, "O'Hara “the 2nd”\n");
        history.write("REFIT", Optional.of(ITEM), (connection, recorder) -> {
            for (var name : List.of("Gull", "Tern")) {
                recorder.touch(BOATS, name);
                execute(connection, "REPLACE INTO boat (name, berths, owner) VALUES ('" + name + "', 9, NULL)");
            }
            return 2;
        });

        assertThat(history.undoable()).contains(
                new Step(2, "REFIT", Optional.of(ITEM), 2, Instant.parse("2026-01-01T12:00:00Z"), false));
        history.undo();
        assertThat(boats()).containsExactly("Gull 4 O'Hara “the 2nd”\n 7");
        history.redo();
        assertThat(boats()).containsExactly("Gull 9 null 7", "Tern 9 null 7");
    }

    @Test
    void keepsNoStepWhereNothingChanged() {
        put("Gull", 4, "Ida");
        put("Gull", 4, "Ida");

        assertThat(history.steps(0, 10)).hasSize(1);
        assertThat(history.revision().get()).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        put("Gull", 4, "Ida");
        history.undo();
        put("Tern", 2, "Ole");

        assertThat(history.redo()).isEmpty();
        assertThat(boats()).containsExactly("Tern 2 Ole 7");
        assertThat(history.steps(0, 10)).extracting(Step::number).as("and its rows are gone").hasSize(1);
    }

    @Test
    void goesToAnyStepAndBack() {
        for (var berths = 1; berths <= 5; berths++) {
            put("Gull", berths, "Ida");
        }
        var third = history.steps(2, 1).getFirst().number();

        assertThat(history.goTo(third)).isEqualTo(2);
        assertThat(boats()).containsExactly("Gull 3 Ida 7");
        assertThat(history.steps(0, 10)).extracting(Step::undone).containsExactly(true, true, false, false, false);
        assertThat(history.goTo(0)).isEqualTo(3);
        assertThat(boats()).isEmpty();
        assertThat(history.goTo(Long.MAX_VALUE)).isEqualTo(5);
        assertThat(boats()).containsExactly("Gull 5 Ida 7");
        assertThat(history.goTo(Long.MAX_VALUE)).as("there already").isZero();
    }

    @Test
    void takesWhatIsWrittenInOneGoAsOneStep() {
        var noon = Instant.parse("2026-01-01T12:00:00Z");
        put("Gull", 1, "Ida");
        goOn(noon, "Id");
        goOn(noon.plusSeconds(50), "Ida K");
        goOn(noon.plusSeconds(100), "Ida Kay");
        goOn(noon.plus(Duration.ofMinutes(5)), "Ida Kay Lund");

        assertThat(history.steps(0, 10)).extracting(Step::verb).containsExactly("NAME", "NAME", "PUT");
        history.undo();
        assertThat(boats()).containsExactly("Gull 1 Ida Kay 7");
        history.undo();
        assertThat(boats()).containsExactly("Gull 1 Ida 7");
    }

    @Test
    void keepsWhatComesAfterTheFactWithTheStepBefore() {
        put("Gull", 1, "Ida");
        history.write("SINK", Optional.empty(), (connection, recorder) -> {
            recorder.touch(BOATS, "Gull");
            return execute(connection, "DELETE FROM boat");
        });
        history.write("LATE", Optional.empty(), (_, recorder) -> {
            recorder.amend(BOATS, "Gull", "owner", "Ole");
            return 0;
        });

        history.undo();
        assertThat(boats()).containsExactly("Gull 1 Ole 7");
    }

    @Test
    void keepsNothingOfAStepThatFails() {
        assertThatThrownBy(() -> history.write("FAIL", Optional.empty(), (connection, recorder) -> {
            recorder.touch(BOATS, "Gull");
            execute(connection, "INSERT INTO boat (name, berths) VALUES ('Gull', 1)");
            return execute(connection, "INSERT INTO no_such_table VALUES (1)");
        })).hasMessageContaining("no_such_table");

        assertThat(boats()).isEmpty();
        assertThat(history.undoable()).isEmpty();
        assertThat(history.revision().get()).isZero();
    }

    private History at(Instant now) {
        return new History(store, Clock.fixed(now, ZoneOffset.UTC), List.of(BOATS));
    }

    private void put(String name, int berths, String owner) {
        history.write("PUT", Optional.empty(), (connection, recorder) -> {
            recorder.touch(BOATS, name);
            try (var put = connection.prepareStatement("REPLACE INTO boat (name, berths, owner) VALUES (?, ?, ?)")) {
                put.setString(1, name);
                put.setInt(2, berths);
                put.setString(3, owner);
                return put.executeUpdate();
            }
        });
    }

    private void goOn(Instant now, String owner) {
        at(now).write("NAME", Optional.empty(), (connection, recorder) -> {
            recorder.goOn();
            recorder.touch(BOATS, "Gull");
            return execute(connection, "UPDATE boat SET owner = '" + owner + "'");
        });
    }

    private List<String> boats() {
        return store.read(connection -> {
            try (var query = connection.prepareStatement("SELECT * FROM boat ORDER BY name");
                    var rows = query.executeQuery()) {
                var boats = new ArrayList<String>();
                while (rows.next()) {
                    boats.add(
                            rows.getString(1) + " " + rows.getInt(2) + " " + rows.getString(3) + " " + rows.getInt(4));
                }
                return boats;
            }
        });
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
