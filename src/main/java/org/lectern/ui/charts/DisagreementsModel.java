package org.lectern.ui.charts;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.Metrics;
import org.lectern.ui.fx.Latest;

/// Where the items of the library disagree, found anew when they change.
public final class DisagreementsModel {

    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Disagreement>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    public DisagreementsModel(Supply supply) {
        this.latest = new Latest(supply.background());
        supply.stock().subscribe(this::update);
    }

    /// How many there are.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// All of them, the widest gap first.
    ReadOnlyObjectProperty<List<Disagreement>> all() {
        return all.getReadOnlyProperty();
    }

    private void update(Supply.Stock stock) {
        latest.run(() -> Metrics.disagreements(stock.items(), stock.selection()), this::show, _ -> {
            // What cannot be gathered is told where it is charted.
        });
    }

    private void show(List<Disagreement> found) {
        all.set(found);
        count.set(found.size());
    }
}
