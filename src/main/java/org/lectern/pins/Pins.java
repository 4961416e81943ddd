package org.lectern.pins;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.briefing.ItemRef;
import org.lectern.history.History;
import org.lectern.history.Tracked;
import org.lectern.metrics.FigureId;
import org.lectern.metrics.Seen;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The charts that the reader keeps, and the figures that the reader left out of charts. Keeping, dropping, excluding and
/// including can each be taken back.
public final class Pins {

    private final Store store;
    private final History history;
    private final Clock clock;

    public Pins(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /// The tables to open the store with.
    public static Schema schema() {
        return Schema.of(Pins.class, "pins", 2);
    }

    /// The tables that undo brings back.
    public static List<Tracked> tracked() {
        return List.of(PinRows.TRACKED, ExclusionRows.TRACKED);
    }

    /// Counts the changes: who shows any of it watches this and asks again.
    public Observable<Long> revision() {
        return history.revision();
    }

    /// The charts that are kept, the newest last.
    public List<Pin> all() {
        return store.read(connection -> new PinRows(connection).all());
    }

    /// Keeps a chart.
    ///
    /// @param seen its figures as they are seen now
    public Pin keep(Kept chart, List<Seen> seen) {
        var pin = new Pin(UUID.randomUUID(), chart);
        return history.write(Verb.KEEP_CHART.name(), Optional.empty(), (connection, recorder) -> {
            recorder.touch(PinRows.TRACKED, pin.id().toString());
            new PinRows(connection).insert(pin, clock.millis());
            new SeenRows(connection).replace(pin.id(), seen);
            return pin;
        });
    }

    /// Keeps a chart no longer. What was seen of it stays, for when this is taken back.
    public void drop(UUID pin) {
        history.write(Verb.DROP_CHART.name(), Optional.empty(), (connection, recorder) -> {
            recorder.touch(PinRows.TRACKED, pin.toString());
            new PinRows(connection).delete(pin);
            return pin;
        });
    }

    /// Keeps how a chart is shown, from now on.
    ///
    /// @param chart the same question, shown otherwise
    public void show(UUID pin, Kept chart) {
        history.write(Verb.SHOW_CHART.name(), Optional.empty(), (connection, recorder) -> {
            recorder.touch(PinRows.TRACKED, pin.toString());
            recorder.goOn();
            new PinRows(connection).show(pin, chart);
            return pin;
        });
    }

    /// What was seen of a chart when it was last looked at.
    public List<Seen> seen(UUID pin) {
        return store.read(connection -> new SeenRows(connection).of(pin));
    }

    /// Says that a chart was looked at.
    public void look(UUID pin, List<Seen> seen) {
        store.write(connection -> {
            new SeenRows(connection).replace(pin, seen);
            return pin;
        });
        history.tell();
    }

    /// The figures that are left out of charts.
    public Set<FigureId> excluded() {
        return store.read(connection -> new ExclusionRows(connection).all());
    }

    /// Leaves figures out of all charts.
    public void exclude(List<FigureId> figures) {
        history.write(Verb.EXCLUDE_FIGURE.name(), item(figures), (connection, recorder) -> {
            for (var figure : figures) {
                recorder.touch(ExclusionRows.TRACKED, ExclusionRows.key(figure));
                new ExclusionRows(connection).insert(figure, clock.millis());
            }
            return figures;
        });
    }

    /// Takes figures into the charts again.
    public void include(List<FigureId> figures) {
        history.write(Verb.INCLUDE_FIGURE.name(), item(figures), (connection, recorder) -> {
            for (var figure : figures) {
                recorder.touch(ExclusionRows.TRACKED, ExclusionRows.key(figure));
                new ExclusionRows(connection).delete(figure);
            }
            return figures;
        });
    }

    private static Optional<ItemRef> item(List<FigureId> figures) {
        var items = figures.stream().map(FigureId::item).distinct().toList();
        return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }
}
