package org.lectern.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Fault;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.exchange.Import;
import org.lectern.exchange.Incoming;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.ui.fx.Background;

/// Notes on their way in: what there is in some files, what would become of it here, and which of it is wanted.
public final class ImportModel {

    private final Exchanging exchanging;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public ImportModel(Exchanging exchanging, Background background, Clock clock) {
        this.exchanging = exchanging;
        this.background = background;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
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
            ready.plan().notes().stream().filter(ImportRow.Note::open).forEach(row -> row.wanted().set(all));
        }
    }

    /// Takes in what is wanted, as one step.
    void take() {
        if (!(state.get() instanceof State.Ready ready) || wanted.get() == 0) {
            return;
        }
        var incoming = ready.plan().notes().stream().filter(row -> row.wanted().get())
                .map(ImportRow.Note::incoming).toList();
        state.set(new State.Taking());
        background.run(() -> take(incoming), _ -> state.set(new State.Taken(incoming.size())), this::fail);
    }

    /// Stops reading.
    void cancel() {
        cancelled.set(true);
    }

    private Plan plan(List<Path> files) {
        var merging = exchanging.annotations().merging();
        var read = Import.read(files, exchanging.holdings(), merging.replica(), Instant.ofEpochMilli(clock.millis()),
                cancelled::get);
        var arrivals = merging.preview(read.notes().stream().map(Incoming::revision).toList());
        var shelf = exchanging.library().shelf().get();
        var rows = new ArrayList<ImportRow.Note>();
        for (var at = 0; at < arrivals.size(); at++) {
            var item = arrivals.get(at).theirs().annotation().item();
            rows.add(new ImportRow.Note(read.notes().get(at), arrivals.get(at),
                    shelf.item(item).map(Item::title).orElseGet(() -> parked(item))));
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

    private static String parked(ItemRef item) {
        return item.item().isBlank() ? item.briefing() : item.item() + ", " + item.briefing();
    }

    private void show(Plan plan) {
        state.set(new State.Ready(plan));
        wanted.set((int) plan.notes().stream().filter(row -> row.wanted().get()).count());
        plan.notes().forEach(row -> row.wanted().subscribe((_, now) -> wanted.set(wanted.get() + (now ? 1 : -1))));
    }

    private int take(List<Incoming> incoming) {
        var shelf = exchanging.library().shelf().get();
        var taken = exchanging.annotations().merging().take(incoming.stream().map(Incoming::revision).toList(),
                item -> shelf.item(item).map(ArticleText::of));
        exchanging.annotations().notebook().settle(
                new LinkedHashSet<>(incoming.stream().map(each -> each.revision().annotation().item()).toList()),
                item -> shelf.item(item).map(ArticleText::of));
        return taken;
    }

    private void fail(Exception failure) {
        state.set(new State.Failed(String.valueOf(failure.getMessage())));
    }

    /// What would come of some files.
    record Plan(List<Path> files, List<ImportRow.Note> notes, List<Fault> faults) {

        Plan {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
            faults = List.copyOf(faults);
        }

        Map<Kind, Integer> kinds() {
            var counts = new EnumMap<Kind, Integer>(Kind.class);
            notes.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
            return counts;
        }

        Map<Landing, Integer> landings() {
            var counts = new EnumMap<Landing, Integer>(Landing.class);
            notes.forEach(row -> counts.merge(row.incoming().landing(), 1, Integer::sum));
            return counts;
        }
    }

    /// How far it is.
    sealed interface State {

        record Reading() implements State {}

        record Ready(Plan plan) implements State {}

        record Taking() implements State {}

        record Taken(int count) implements State {}

        record Failed(String why) implements State {}
    }
}
