package org.lectern.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.annotation.Held;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.history.Step;
import org.lectern.testing.SameThread;
import org.lectern.ui.exchange.ImportModel.State;

class ImportModelTest {

    @TempDir
    Path folder;
    private TwoSides two;
    private ImportModel model;

    @BeforeEach
    void open() {
        two = new TwoSides(folder);
        model = new ImportModel(two.exchanging, new SameThread(), Clock.systemUTC());
        model.read(List.of(two.file));
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void countsWhatWouldCome() {
        var plan = ((State.Ready) model.state().get()).plan();

        assertThat(plan.kinds())
                .isEqualTo(Map.of(Kind.CONFLICTING, 1, Kind.NEWER, 1, Kind.NEW, 2, Kind.SAME, 1));
        assertThat(plan.landings()).isEqualTo(Map.of(Landing.WORDS, 4, Landing.STRAY, 1));
        assertThat(plan.faults()).hasSize(1);
        assertThat(plan.rows()).extracting(ImportRow.Coming::kind).as("what has to be decided first")
                .startsWith(Kind.CONFLICTING, Kind.NEWER);
        assertThat(model.wanted().get()).isEqualTo(4);
        assertThat(two.desk.annotations().all()).as("nothing is kept yet").hasSize(3);
    }

    @Test
    void takesOnlyWhatIsWanted() {
        model.choose(false);
        var plan = ((State.Ready) model.state().get()).plan();
        plan.rows().stream().filter(row -> row.kind() == Kind.NEWER).forEach(row -> row.wanted().set(true));
        assertThat(model.wanted().get()).isEqualTo(1);

        model.take();

        assertThat(model.state().get()).isEqualTo(new State.Taken(new Counts(1, 0, 0)));
        assertThat(two.desk.annotations().all()).hasSize(3).filteredOn(note -> note.id().equals(two.newer))
                .extracting(Annotation::note).containsExactly("Since when, exactly?");
        two.desk.history().undo();
        assertThat(two.desk.annotations().find(two.newer).orElseThrow().note()).isEmpty();
    }

    @Test
    void takesNothingWhenItIsCancelledMidway() {
        var plan = ((State.Ready) model.state().get()).plan();
        model.state().subscribe(state -> {
            if (state instanceof State.Taking) {
                model.cancel();
            }
        });

        model.take();

        assertThat(model.state().get()).as("and can be taken still").isEqualTo(new State.Ready(plan));
        assertThat(two.desk.annotations().all()).hasSize(3);
        assertThat(two.desk.history().undoable()).map(Step::verb).contains("NOTE");
    }

    @Test
    void tellsHowFarItIs() {
        model.take();

        assertThat(model.progress().get()).isEqualTo(1);
        assertThat(model.state().get()).isEqualTo(new State.Taken(new Counts(4, 0, 0)));
    }

    @Test
    void takesAllInOneStepAndLeavesTheConflictToBeSettled() {
        model.take();
        var conflicts = new ConflictsModel(two.exchanging, new SameThread());

        assertThat(two.desk.annotations().all()).hasSize(5);
        assertThat(conflicts.conflicts().get()).extracting(Held::id).containsExactly(two.contested);
        var conflict = conflicts.conflicts().get().getFirst();
        assertThat(conflicts.where(conflict)).isEqualTo("Ferries fill up");
        conflicts.choose(conflict, conflict.siblings().getFirst());
        assertThat(conflicts.conflicts().get()).isEmpty();
        assertThat(two.desk.annotations().find(two.contested).orElseThrow().note())
                .isEqualTo("The port counts each crossing once, says 港口管理局.");
        two.desk.history().undo();
        conflicts.both(conflict);
        assertThat(two.desk.annotations().find(two.contested).orElseThrow().tags()).containsExactly("method");
        two.desk.history().undo();
        conflicts.edited(conflict, "Settled");
        assertThat(two.desk.annotations().find(two.contested).orElseThrow().note()).isEqualTo("Settled");
    }
}
