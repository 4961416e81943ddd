package org.lectern.ui.charts;

import java.util.List;
import org.lectern.briefing.Item;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.Gathering;

/// What the pane shows.
sealed interface Contents {

    /// No item is open.
    record Closed() implements Contents {}

    /// The open item states no figures.
    record Bare(Item item) implements Contents {}

    /// The figures of the open item.
    ///
    /// @param disagreements those that the item has a part in
    record Stated(Item item, List<Card> cards, List<Gathering> gatherings,
            List<Disagreement> disagreements) implements Contents {

        public Stated {
            cards = List.copyOf(cards);
            gatherings = List.copyOf(gatherings);
            disagreements = List.copyOf(disagreements);
        }
    }
}
