package org.lectern.metrics;

import java.util.Optional;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Source;

/// Who states a figure: an item, in its words or beside them.
///
/// @param metric empty when the figure is from a series, which has no words in the text
public record Statement(Item item, Optional<Metric> metric, Optional<Source> source) {

    /// Where the figure is from: its source's title, or that of the item when it names none.
    public String sourceTitle() {
        return source.map(Source::title).orElse(item.title());
    }

    /// Who published the source; the item's title when it names none.
    public String publisher() {
        return source.map(Source::publisher).filter(name -> !name.isBlank()).orElseGet(this::sourceTitle);
    }

    /// Whether this is the statement of a metric.
    public boolean states(ItemRef ref, String id) {
        return item.ref().equals(ref) && metric.filter(each -> each.id().equals(id)).isPresent();
    }
}
