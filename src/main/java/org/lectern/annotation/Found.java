package org.lectern.annotation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.lectern.briefing.ItemRef;

/// The notes that a query found: only their keys, so that a list of hundreds of thousands is cheap; what it shows of them
/// is read page by page by [Notebook#read].
public final class Found {

    private final long[] keys;
    private final List<Part> parts;

    /// @param keys row numbers in the store, part by part
    Found(long[] keys, List<Part> parts) {
        this.keys = keys;
        this.parts = List.copyOf(parts);
    }

    public int size() {
        return keys.length;
    }

    /// The parts in their order; a single one when nothing is grouped, none when nothing was found.
    public List<Part> parts() {
        return parts;
    }

    /// The same notes in the order that they had before as far as they were there, so that a list stands still while it is
    /// worked on: parts and notes that are new come first.
    public Found steady(Found before) {
        var places = new Places(before.keys);
        var partPlaces = before.partPlaces();
        var starts = new HashMap<Part, Integer>();
        var start = 0;
        for (var part : parts) {
            starts.put(part, start);
            start += part.count();
        }
        var ordered = parts.stream().sorted(
                Comparator.comparingInt(part -> Objects.requireNonNullElse(partPlaces.get(part.name()), -1))).toList();
        var now = LongStream.builder();
        for (var part : ordered) {
            var from = Objects.requireNonNull(starts.get(part));
            Arrays.stream(keys, from, from + part.count()).boxed()
                    .sorted(Comparator.comparingInt(places::of)).forEach(now::add);
        }
        return new Found(now.build().toArray(), ordered);
    }

    /// Whether it is the same notes in the same order.
    public boolean isSame(Found other) {
        return Arrays.equals(keys, other.keys) && parts.equals(other.parts);
    }

    private Map<Object, Integer> partPlaces() {
        var places = new HashMap<Object, Integer>();
        parts.forEach(part -> places.put(part.name(), places.size()));
        return places;
    }

    long[] keys(int from, int to) {
        return Arrays.copyOfRange(keys, from, Math.min(to, keys.length));
    }

    /// Notes that belong together.
    ///
    /// @param item the item they are of; empty when they are grouped by tag or not at all
    /// @param tag the tag they have; empty for those without one
    public record Part(Optional<ItemRef> item, String tag, int count) {

        Object name() {
            return item.<Object>map(ref -> ref).orElse(tag);
        }
    }

    /// Where keys stood.
    private static final class Places {

        private final long[] keys;
        private final int[] places;

        Places(long[] order) {
            var byKey = IntStream.range(0, order.length).boxed()
                    .sorted(Comparator.comparingLong(at -> order[at])).mapToInt(Integer::intValue).toArray();
            keys = Arrays.stream(byKey).mapToLong(at -> order[at]).toArray();
            places = byKey;
        }

        /// @return below 0 for a new one
        int of(long key) {
            var at = Arrays.binarySearch(keys, key);
            return at < 0 ? -1 : places[at];
        }
    }
}
