package org.lectern.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Fault;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Topic;

/// The library as it stands at one moment.
public final class Shelf {

    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), Set.of(), List.of());

    private final List<Briefing> briefings;
    private final List<Fault> faults;
    private final Set<ItemRef> read;
    private final List<Pending> pending;
    private final List<Item> items;
    private final Map<String, Briefing> briefingsById;
    private final Map<ItemRef, Item> itemsByRef;

    /// @param briefings the newest first
    /// @param faults of all files that were looked at, in the order of the files
    /// @param read the items that have been read
    /// @param pending the new editions that wait, in the order of their files
    public Shelf(List<Briefing> briefings, List<Fault> faults, Set<ItemRef> read, List<Pending> pending) {
        this.briefings = List.copyOf(briefings);
        this.faults = List.copyOf(faults);
        this.read = Set.copyOf(read);
        this.pending = List.copyOf(pending);
        items = briefings.stream().flatMap(briefing -> briefing.items().stream()).toList();
        briefingsById = briefings.stream().collect(Collectors.toUnmodifiableMap(Briefing::id, Function.identity()));
        itemsByRef = new HashMap<>();
        items.forEach(item -> itemsByRef.put(item.ref(), item));
    }

    private Shelf(Shelf other, Set<ItemRef> read) {
        briefings = other.briefings;
        faults = other.faults;
        pending = other.pending;
        items = other.items;
        briefingsById = other.briefingsById;
        itemsByRef = other.itemsByRef;
        this.read = Set.copyOf(read);
    }

    Shelf withRead(Set<ItemRef> marked) {
        return new Shelf(this, marked);
    }

    public List<Briefing> briefings() {
        return briefings;
    }

    public List<Fault> faults() {
        return faults;
    }

    /// The new editions that wait to be accepted.
    public List<Pending> pending() {
        return pending;
    }

    /// The new edition of a briefing, if one waits.
    public Optional<Pending> pending(String briefing) {
        return pending.stream().filter(each -> each.waiting().briefing().equals(briefing)).findFirst();
    }

    /// All items, briefing by briefing.
    public List<Item> items() {
        return items;
    }

    public Optional<Item> item(ItemRef ref) {
        return Optional.ofNullable(itemsByRef.get(ref));
    }

    public Optional<Briefing> briefing(ItemRef ref) {
        return Optional.ofNullable(briefingsById.get(ref.briefing()));
    }

    /// The items of a topic and of those below it.
    public List<Item> items(Topic topic) {
        return items.stream().filter(item -> item.topics().stream().anyMatch(each -> each.within(topic))).toList();
    }

    public boolean unread(ItemRef item) {
        return !read.contains(item);
    }
}
