package org.lectern.ui.charts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.metrics.Changes;
import org.lectern.metrics.Gatherings;
import org.lectern.metrics.Metrics;
import org.lectern.metrics.Seen;
import org.lectern.pins.Pin;
import org.lectern.ui.fx.Latest;

/// The charts that the reader keeps, gathered from the items of today, each with what changed since it was looked at.
public final class KeptChartsModel {

    private final Supply supply;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<KeptChart>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    public KeptChartsModel(Supply supply) {
        this.supply = supply;
        this.latest = new Latest(supply.background());
        supply.stock().subscribe(this::update);
    }

    /// How many there are.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// All of them, the newest last.
    ReadOnlyObjectProperty<List<KeptChart>> all() {
        return all.getReadOnlyProperty();
    }

    /// Keeps how a chart is shown from now on.
    void show(KeptChart chart, Shown shown) {
        chart.changes().map(Changes::gathering).map(shown::kept).filter(kept -> !kept.equals(chart.pin().chart()))
                .ifPresent(kept -> run(() -> supply.pins().show(chart.pin().id(), kept)));
    }

    /// Says that a chart was looked at: what changed is news no more.
    void look(KeptChart chart) {
        chart.changes().ifPresent(changes -> {
            supply.looked();
            run(() -> supply.pins().look(chart.pin().id(), Seen.of(changes.gathering())));
        });
    }

    private void run(Runnable change) {
        supply.background().run(() -> {
            change.run();
            return true;
        }, _ -> {
            // The supply tells what changed.
        }, _ -> {
            // The store has said so where the reader did something; the charts stay as they are.
        });
    }

    private void update(Supply.Stock stock) {
        count.set(stock.pins().size());
        latest.run(() -> {
            var gatherings = Metrics.gather(stock.items(), stock.selection());
            return stock.pins().stream().map(pin -> kept(pin, gatherings)).toList();
        }, all::set, _ -> {
            // What cannot be gathered is told where it is charted.
        });
    }

    private KeptChart kept(Pin pin, Gatherings gatherings) {
        var chart = pin.chart();
        var changes = gatherings.about(chart.measure(), chart.unit(), chart.subjects())
                .map(now -> Changes.between(supply.pins().seen(pin.id()), now));
        return new KeptChart(pin, changes, changes.flatMap(each -> shown(pin, each, gatherings)));
    }

    private static Optional<Shown> shown(Pin pin, Changes changes, Gatherings gatherings) {
        var chart = pin.chart();
        var gathering = chart.shown().map(unit -> gatherings.in(changes.gathering(), unit))
                .orElse(changes.gathering());
        return gathering.forms().isEmpty() ? Optional.empty() : Optional.of(Shown.of(gathering, chart));
    }
}
