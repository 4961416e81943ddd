package org.lectern.annotation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which changes a state of a note has in it: a version vector.
///
/// @param counters for each store that changed the note, by the store's id, its last change; zeros are left out
public record Version(SortedMap<String, Long> counters) {

    /// That of a note which nobody changed yet.
    public static final Version NONE = new Version(Map.of());

    public Version {
        var kept = new TreeMap<>(counters);
        kept.values().removeIf(counter -> counter <= 0);
        counters = Collections.unmodifiableSortedMap(kept);
    }

    public Version(Map<String, Long> counters) {
        this(new TreeMap<>(counters));
    }

    /// Whether every change of the other is in this one.
    public boolean covers(Version other) {
        return other.counters.entrySet().stream()
                .allMatch(each -> counters.getOrDefault(each.getKey(), 0L) >= each.getValue());
    }

    /// Whether every change of the other is in this one, and more.
    public boolean dominates(Version other) {
        return covers(other) && !equals(other);
    }

    /// All changes of both.
    public Version join(Version other) {
        var joined = new TreeMap<>(counters);
        other.counters.forEach((store, counter) -> joined.merge(store, counter, Math::max));
        return new Version(joined);
    }

    /// All changes of some versions, and one more by a store.
    static Version after(Collection<Version> versions, String store) {
        var all = versions.stream().reduce(NONE, Version::join);
        var counters = new TreeMap<>(all.counters);
        counters.merge(store, 1L, Long::sum);
        return new Version(counters);
    }
}
