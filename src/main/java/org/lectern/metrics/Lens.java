package org.lectern.metrics;

import java.util.List;
import org.lectern.briefing.Item;

/// What finds further figures in the words of an item, beside those that the briefing claims.
public interface Lens {

    /// Finds none.
    Lens NONE = _ -> List.of();

    /// The figures found, each with an [Origin.Found]; those with the words of a metric of the item left out.
    List<Datum> figures(Item item);
}
