package org.lectern.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.annotation.Bookmark;
import org.lectern.exchange.Holdings.Holding;

/// A bookmark, as it is written out.
///
/// @param holding empty when its item is not in the library
/// @param passage empty when the item as a whole is marked
record MarkedEntry(Bookmark bookmark, Optional<Holding> holding, Optional<Passage> passage) {

    private static final Comparator<MarkedEntry> ORDER = Comparator
            .comparingInt((MarkedEntry each) -> each.holding().map(Holding::number).orElse(Integer.MAX_VALUE))
            .thenComparing(each -> each.bookmark().item().toString())
            .thenComparing(each -> each.bookmark().created()).thenComparing(each -> each.bookmark().key());

    /// Two marks on the same place are written once, as the older one.
    static List<MarkedEntry> all(List<Bookmark> bookmarks, Holdings holdings) {
        var first = bookmarks.stream().collect(Collectors.toMap(Bookmark::key, each -> each,
                (one, other) -> other.created().isBefore(one.created()) ? other : one));
        return first.values().stream().map(each -> of(each, holdings.item(each.item()))).sorted(ORDER).toList();
    }

    private static MarkedEntry of(Bookmark bookmark, Optional<Holding> holding) {
        return new MarkedEntry(bookmark, holding,
                bookmark.place().map(place -> Passage.of(place, holding.map(Holding::text))));
    }
}
