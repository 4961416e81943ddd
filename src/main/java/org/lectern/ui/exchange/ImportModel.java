package org.lectern.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Fault;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Import;
import org.lectern.exchange.Incoming;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.exchange.Piece;
import org.lectern.ui.fx.Background;

/// Notes on their way in: what there is in some files, what would become of it here, and which of it is wanted.
public final class ImportModel {

    private final Exchanging exchanging;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public ImportModel(Exchanging exchanging, Background background, Clock clock) {
        this.exchanging = exchanging;
        this.background = background;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// How much of what is wanted was taken in, from 0 to 1.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// How many notes are wanted.
    ReadOnlyIntegerProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Reads files and tells what would become of their notes; nothing is kept.
    public void read(List<Path> files) {
        cancelled.set(false);
        state.set(new State.Reading());
        background.run(() -> plan(files), plan -> {
            if (!cancelled.get()) {
                show(plan);
            }
        }, this::fail);
    }

    /// Wants every note on which there is something to decide, or none.
    void choose(boolean all) {
        if (state.get() instanceof State.Ready ready) {
            ready.plan().rows().stream().filter(ImportRow.Coming::open).forEach(row -> row.wanted().set(all));
        }
    }

    /// Takes in what is wanted, as one step.
    void take() {
        if (!(state.get() instanceof State.Ready ready) || wanted.get() == 0) {
            return;
        }
        var incoming = ready.plan().rows().stream().filter(row -> row.wanted().get())
                .map(row -> row.arriving().incoming()).toList();
        cancelled.set(false);
        progress.set(0);
        state.set(new State.Taking());
        take(ready.plan(), incoming);
    }

    /// Stops reading, or taking in: then nothing is taken.
    void cancel() {
        cancelled.set(true);
    }

    private Plan plan(List<Path> files) {
        var exchange = exchanging.exchange();
        var read = Import.read(files, exchanging.holdings(), exchange.replica(), Instant.ofEpochMilli(clock.millis()),
                cancelled::get);
        var rows = new ArrayList<ImportRow.Coming>();
        for (var each : exchange.preview(read.pieces())) {
            rows.add(new ImportRow.Coming(each, exchanging.title(each.incoming().piece().item())));
        }
        // What has to be decided stands first.
        rows.sort(Comparator.comparingInt(row -> switch (row.kind()) {
            case CONFLICTING -> 0;
            case NEWER -> 1;
            case NEW -> 2;
            case OLDER -> 3;
            case SAME -> 4;
        }));
        return new Plan(files, rows, read.faults());
    }

    private void show(Plan plan) {
        state.set(new State.Ready(plan));
        wanted.set((int) plan.rows().stream().filter(row -> row.wanted().get()).count());
        plan.rows().forEach(row -> row.wanted().subscribe((_, now) -> wanted.set(wanted.get() + (now ? 1 : -1))));
    }

    private void take(Plan plan, List<Incoming> incoming) {
        var shelf = exchanging.library().shelf().get();
        var done = new AtomicInteger();
        background.run(() -> exchanging.exchange().take(incoming, item -> shelf.item(item).map(ArticleText::of),
                count -> advance(done.addAndGet(count), incoming.size())),
                _ -> state.set(new State.Taken(plan.wanted())),
                failure -> {
                    if (failure instanceof CancellationException) {
                        state.set(new State.Ready(plan));
                    } else {
                        fail(failure);
                    }
                });
    }

    /// Tells how far the taking is, which stops here when it was cancelled: then nothing of it is kept.
    private void advance(int done, int all) {
        if (cancelled.get()) {
            throw new CancellationException();
        }
        // Every hundredth is seen; the window has other things to do.
        if (done * 100L / all != (done - 1) * 100L / all) {
            background.onFx(() -> progress.set((double) done / all));
        }
    }

    private void fail(Exception failure) {
        state.set(new State.Failed(String.valueOf(failure.getMessage())));
    }

    /// What would come of some files.
    record Plan(List<Path> files, List<ImportRow.Coming> rows, List<Fault> faults) {

        Plan {
            files = List.copyOf(files);
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }

        /// How many notes, numbers and bookmarks are wanted.
        Counts wanted() {
            return new Counts(wanted(Piece.Note.class), wanted(Piece.Judgement.class), wanted(Piece.Mark.class));
        }

        private int wanted(Class<? extends Piece> kind) {
            return (int) rows.stream().filter(row -> row.wanted().get() && kind.isInstance(row.piece())).count();
        }

        Map<Kind, Integer> kinds() {
            var counts = new EnumMap<Kind, Integer>(Kind.class);
            rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
            return counts;
        }

        Map<Landing, Integer> landings() {
            var counts = new EnumMap<Landing, Integer>(Landing.class);
            rows.forEach(row -> counts.merge(row.arriving().incoming().landing(), 1, Integer::sum));
            return counts;
        }
    }

    /// How far it is.
    sealed interface State {

        record Reading() implements State {}

        record Ready(Plan plan) implements State {}

        record Taking() implements State {}

        record Taken(Counts counts) implements State {}

        record Failed(String why) implements State {}
    }
}
