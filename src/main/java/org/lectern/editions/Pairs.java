package org.lectern.editions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Joins the things of two editions that are the same thing, each to one other at most.
///
/// @param after the newer things in their order, each with its older one where it has one
/// @param removed the older things that have no newer one, in their order
record Pairs<T>(List<Pair<T>> after, List<T> removed) {

    /// Joins by several keys, the surest one first: what one key joined, the next ones leave alone. Where several have
    /// the same key, the first goes with the first.
    static <T> Pairs<T> of(List<T> before, List<T> after, List<Function<T, Object>> keys) {
        var older = new int[after.size()];
        java.util.Arrays.fill(older, -1);
        var taken = new boolean[before.size()];
        for (var key : keys) {
            Map<Object, Deque<Integer>> free = new HashMap<>();
            for (var at = 0; at < before.size(); at++) {
                if (!taken[at]) {
                    free.computeIfAbsent(key.apply(before.get(at)), _ -> new ArrayDeque<>()).add(at);
                }
            }
            for (var at = 0; at < older.length; at++) {
                var found = older[at] < 0 ? free.get(key.apply(after.get(at))) : null;
                if (found != null && !found.isEmpty()) {
                    older[at] = found.remove();
                    taken[older[at]] = true;
                }
            }
        }
        var pairs = new ArrayList<Pair<T>>();
        for (var at = 0; at < older.length; at++) {
            pairs.add(new Pair<>(older[at] < 0 ? Optional.empty() : Optional.of(before.get(older[at])),
                    after.get(at)));
        }
        var removed = new ArrayList<T>();
        for (var at = 0; at < taken.length; at++) {
            if (!taken[at]) {
                removed.add(before.get(at));
            }
        }
        return new Pairs<>(pairs, removed);
    }

    /// A newer thing with the older one that it was.
    record Pair<T>(Optional<T> before, T after) {}
}
