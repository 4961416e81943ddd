package org.lectern.ui.charts;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.briefing.Item;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.Lens;
import org.lectern.metrics.Metrics;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;

/// Where the items of the library disagree, found anew when they change.
public final class DisagreementsModel {

    private final Lens lens;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Disagreement>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<Item> items = List.of();

    public DisagreementsModel(Library library, Background background, Lens lens) {
        this.lens = lens;
        this.latest = new Latest(background);
        background.watch(library.shelf(), this::update);
    }

    /// How many there are.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// All of them, the widest gap first.
    ReadOnlyObjectProperty<List<Disagreement>> all() {
        return all.getReadOnlyProperty();
    }

    private void update(Shelf shelf) {
        var now = shelf.items();
        // A mark of reading changes the shelf, but no item.
        if (!now.equals(items)) {
            items = now;
            latest.run(() -> Metrics.disagreements(now, lens), this::show, _ -> {
                // What cannot be gathered is told where it is charted.
            });
        }
    }

    private void show(List<Disagreement> found) {
        all.set(found);
        count.set(found.size());
    }
}
