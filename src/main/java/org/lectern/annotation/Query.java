package org.lectern.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.ItemRef;

/// Which notes to list, and how. An empty set or option asks for no choice of its kind.
///
/// @param colours any of these
/// @param tags all of these
/// @param items any of these, such as the items of a topic or of a briefing
/// @param healths any of these
/// @param from changed at or after
/// @param to changed before
/// @param text each word of it, in the quote, the note or a tag, whatever the case
public record Query(Set<Colour> colours, Set<String> tags, Optional<Set<ItemRef>> items, Set<Health> healths,
        Optional<Instant> from, Optional<Instant> to, String text, Group group) {

    /// All notes, item by item.
    public static final Query ALL = new Query(Set.of(), Set.of(), Optional.empty(), Set.of(), Optional.empty(),
            Optional.empty(), "", Group.ITEM);

    public Query {
        colours = Set.copyOf(colours);
        tags = Set.copyOf(tags);
        items = items.map(Set::copyOf);
        healths = Set.copyOf(healths);
    }

    /// The words that are looked for.
    List<String> words() {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    /// By what notes are put together.
    public enum Group {

        /// Item by item, the item with the newest change first; within it in the order of the text.
        ITEM,
        /// Tag by tag, those without one last; a note with two tags stands twice.
        TAG,
        /// One by one, the newest change first.
        NONE
    }
}
