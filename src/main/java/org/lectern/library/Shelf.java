package org.lectern.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Fault;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Topic;

/// The library as it stands at one moment.
///
/// @param briefings the newest first
/// @param faults of all files that were looked at, in the order of the files
/// @param read the items that have been read
public record Shelf(List<Briefing> briefings, List<Fault> faults, Set<ItemRef> read) {

    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), Set.of());

    public Shelf {
        briefings = List.copyOf(briefings);
        faults = List.copyOf(faults);
        read = Set.copyOf(read);
    }

    /// All items, briefing by briefing.
    public List<Item> items() {
        return briefings.stream().flatMap(briefing -> briefing.items().stream()).toList();
    }

    public Optional<Item> item(ItemRef ref) {
        return briefing(ref).flatMap(briefing -> briefing.items().stream().filter(item -> item.ref().equals(ref))
                .findFirst());
    }

    public Optional<Briefing> briefing(ItemRef ref) {
        return briefings.stream().filter(briefing -> briefing.id().equals(ref.briefing())).findFirst();
    }

    /// The items of a topic and of those below it.
    public List<Item> items(Topic topic) {
        return items().stream().filter(item -> item.topics().stream().anyMatch(each -> each.within(topic))).toList();
    }

    public boolean unread(ItemRef item) {
        return !read.contains(item);
    }
}
