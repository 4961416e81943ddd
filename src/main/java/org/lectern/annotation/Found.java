package org.lectern.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    long[] keys(int from, int to) {
        return Arrays.copyOfRange(keys, from, Math.min(to, keys.length));
    }

    /// Notes that belong together.
    ///
    /// @param item the item they are of; empty when they are grouped by tag or not at all
    /// @param tag the tag they have; empty for those without one
    public record Part(Optional<ItemRef> item, String tag, int count) {}
}
