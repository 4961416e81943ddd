package org.lectern.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.metrics.Datum;
import org.lectern.metrics.FigureId;
import org.lectern.metrics.Gathering;
import org.lectern.metrics.Seen;
import org.lectern.metrics.Statement;
import org.lectern.pins.Pin;
import org.lectern.ui.fx.Messages;

/// What the reader decides of charts: which are kept, and which values are left out. Each can be taken back.
final class Decisions {

    private final Supply supply;
    private final ValueWords words;
    private final Consumer<Exception> onFailure;
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();

    Decisions(Supply supply, ValueWords words, Consumer<Exception> onFailure) {
        this.supply = supply;
        this.words = words;
        this.onFailure = onFailure;
    }

    /// What was decided last; null while nothing was.
    ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// The kept chart that shows the subjects of a gathering, if there is one.
    Optional<Pin> kept(Gathering reported) {
        return supply.stock().get().pins().stream().filter(pin -> pin.chart().measure().equals(reported.measure())
                && pin.chart().unit().equals(reported.unit())
                && pin.chart().subjects().equals(Shown.subjects(reported))).findFirst();
    }

    /// Keeps a chart, as it is shown.
    ///
    /// @param reported the gathering in its own unit
    void keep(Gathering reported, Shown shown) {
        decide(() -> supply.pins().keep(shown.kept(reported), Seen.of(reported)), Messages.get("charts.told.kept"));
    }

    /// Keeps a chart no longer.
    void drop(UUID pin) {
        decide(() -> supply.pins().drop(pin), Messages.get("charts.told.dropped"));
    }

    /// Leaves a value out of the charts: what each of its statements says.
    void exclude(Datum datum) {
        decide(() -> supply.pins().exclude(figures(datum)),
                Messages.get("charts.told.excluded", words.value(datum), words.when(datum)));
    }

    /// Takes a value into the charts again.
    void include(Datum datum) {
        decide(() -> supply.pins().include(figures(datum)),
                Messages.get("charts.told.included", words.value(datum), words.when(datum)));
    }

    private void decide(Runnable change, String said) {
        supply.background().run(() -> {
            change.run();
            return said;
        }, now -> {
            // The same words once more are news, too.
            told.set(null);
            told.set(now);
        }, onFailure);
    }

    private static List<FigureId> figures(Datum datum) {
        return datum.statements().stream().map(Statement::figure).toList();
    }
}
