package org.lectern.editions;

import java.util.List;

/// What changed from one edition of a briefing to the next.
///
/// @param parts what changed of the briefing as a whole
/// @param items those that are not as they were, in the order of the newer edition, the removed ones last
public record Changes(List<PartChange> parts, List<ItemChange> items) {

    public Changes {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && items.isEmpty();
    }
}
