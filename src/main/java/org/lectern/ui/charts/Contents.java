package org.lectern.ui.charts;

import java.util.List;
import org.lectern.briefing.Item;
import org.lectern.metrics.Chart;

/// What the pane shows.
sealed interface Contents {

    /// No item is open.
    record Closed() implements Contents {}

    /// The open item states no figures.
    record Bare(Item item) implements Contents {}

    /// The figures of the open item.
    record Stated(Item item, List<Card> cards, List<Chart> charts) implements Contents {

        public Stated {
            cards = List.copyOf(cards);
            charts = List.copyOf(charts);
        }
    }
}
