package org.lectern.ui.charts;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.briefing.Item;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.metrics.Lens;
import org.lectern.metrics.Selection;
import org.lectern.pins.Pin;
import org.lectern.pins.Pins;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;

/// What charts are made of: the items of the library, which of their figures count, and the charts that are kept. The
/// models of the charts share it.
public final class Supply {

    private final Library library;
    private final Pins pins;
    private final Lens lens;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Stock> stock = new ReadOnlyObjectWrapper<>(
            new Stock(List.of(), Selection.OWN, List.of(), 0));
    private long looks;

    /// @param lens what finds figures besides those that the briefings claim
    public Supply(Library library, Pins pins, Lens lens, Background background) {
        this.library = library;
        this.pins = pins;
        this.lens = lens;
        this.background = background;
        this.latest = new Latest(background);
        background.watch(library.shelf(), shelf -> {
            if (!shelf.items().equals(stock.get().items())) {
                update();
            }
        });
        background.watch(pins.revision(), _ -> update());
    }

    /// What there is now; set anew only when it changes.
    ReadOnlyObjectProperty<Stock> stock() {
        return stock.getReadOnlyProperty();
    }

    Shelf shelf() {
        return library.shelf().get();
    }

    Pins pins() {
        return pins;
    }

    Background background() {
        return background;
    }

    /// Says that a kept chart was looked at, so that its changes are reckoned anew.
    void looked() {
        looks++;
    }

    private void update() {
        var items = library.shelf().get().items();
        var look = looks;
        latest.run(() -> new Stock(items, new Selection(lens, pins.excluded()), pins.all(), look), now -> {
            if (!now.equals(stock.get())) {
                stock.set(now);
            }
        }, _ -> {
            // Who changed the store was told; the charts keep what they show.
        });
    }

    /// What there is at one moment.
    ///
    /// @param looks how often the reader said that kept charts were looked at
    record Stock(List<Item> items, Selection selection, List<Pin> pins, long looks) {}
}
