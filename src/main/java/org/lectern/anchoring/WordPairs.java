package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs the tokens of two versions of a text, in order. What stands once in both holds the pairing; the little that is
/// left between is paired by weight. So the work grows with the text, and with its square only within small gaps.
final class WordPairs {

    /// Gaps of more pairings than this, without a token that stands once in both, are taken as all new.
    private static final long MOST_PAIRINGS = 1_000_000;

    private final Tokens then;
    private final Tokens now;
    private final int[] partners;

    private WordPairs(Tokens then, Tokens now) {
        this.then = then;
        this.now = now;
        this.partners = new int[then.size()];
        Arrays.fill(partners, -1);
    }

    /// For each old token its new one, or -1.
    static int[] of(Tokens then, Tokens now) {
        var pairs = new WordPairs(then, now);
        pairs.pair(0, then.size(), 0, now.size());
        return pairs.partners;
    }

    private void pair(int oldStart, int oldStop, int newStart, int newStop) {
        var oldFrom = oldStart;
        var newFrom = newStart;
        while (oldFrom < oldStop && newFrom < newStop && then.same(oldFrom, now, newFrom)) {
            partners[oldFrom++] = newFrom++;
        }
        var oldTo = oldStop;
        var newTo = newStop;
        while (oldTo > oldFrom && newTo > newFrom && then.same(oldTo - 1, now, newTo - 1)) {
            partners[--oldTo] = --newTo;
        }
        if (oldFrom == oldTo || newFrom == newTo) {
            return;
        }
        var held = held(oldFrom, oldTo, newFrom, newTo);
        if (held.isEmpty()) {
            byWeight(oldFrom, oldTo, newFrom, newTo);
            return;
        }
        for (var pair : held) {
            pair(oldFrom, pair.then(), newFrom, pair.now());
            partners[pair.then()] = pair.now();
            oldFrom = pair.then() + 1;
            newFrom = pair.now() + 1;
        }
        pair(oldFrom, oldTo, newFrom, newTo);
    }

    private void byWeight(int oldFrom, int oldTo, int newFrom, int newTo) {
        if ((long) (oldTo - oldFrom) * (newTo - newFrom) <= MOST_PAIRINGS) {
            var alignment = Alignment.of(then, oldFrom, oldTo, now, newFrom, newTo);
            for (var at = oldFrom; at < oldTo; at++) {
                partners[at] = alignment.partner(at);
            }
        }
    }

    /// The longest series, in order in both, of tokens that stand once in either stretch. Signs hold nothing.
    private List<Pair> held(int oldFrom, int oldTo, int newFrom, int newTo) {
        var olds = once(then, oldFrom, oldTo);
        var news = once(now, newFrom, newTo);
        var ends = new ArrayList<Pair>();
        var chains = new HashMap<Pair, Pair>();
        for (var at = oldFrom; at < oldTo; at++) {
            int partner = news.getOrDefault(then.key(at), -1);
            if (then.kind(at) == Tokens.Kind.SIGN || olds.getOrDefault(then.key(at), -1) != at || partner < 0) {
                continue;
            }
            var pair = new Pair(at, partner);
            var place = firstNotBefore(ends, pair.now());
            if (place > 0) {
                chains.put(pair, ends.get(place - 1));
            }
            if (place == ends.size()) {
                ends.add(pair);
            } else {
                ends.set(place, pair);
            }
        }
        var series = new ArrayList<Pair>();
        for (var pair = ends.isEmpty() ? null : ends.getLast(); pair != null; pair = chains.get(pair)) {
            series.add(pair);
        }
        return series.reversed();
    }

    private static int firstNotBefore(List<Pair> ends, int now) {
        var low = 0;
        var high = ends.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ends.get(middle).now() < now) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where each token stands in a stretch; -1 for one that stands there more than once.
    private static Map<Long, Integer> once(Tokens tokens, int from, int to) {
        var places = new HashMap<Long, Integer>();
        for (var at = from; at < to; at++) {
            places.merge(tokens.key(at), at, (one, other) -> -1);
        }
        return places;
    }

    private record Pair(int then, int now) {}
}
