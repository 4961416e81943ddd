package org.lectern.anchoring;

import java.util.function.IntConsumer;

/// Where each token, and each pair of neighbours, stands in a text: a hash table with a chain of places for each.
final class TokenIndex {

    private final long[] keys;
    private final int[] heads;
    private final int[] counts;
    private final int[] next;
    private final int reach;

    /// @param reach 1 to look up single tokens, 2 for pairs
    TokenIndex(Tokens tokens, int reach) {
        this.reach = reach;
        var capacity = Integer.highestOneBit(Math.max(8, tokens.size())) * 4;
        keys = new long[capacity];
        heads = new int[capacity];
        counts = new int[capacity];
        next = new int[Math.max(0, tokens.size())];
        for (var at = tokens.size() - reach; at >= 0; at--) {
            var slot = slot(key(tokens, at));
            keys[slot] = key(tokens, at);
            next[at] = heads[slot];
            heads[slot] = at + 1;
            counts[slot]++;
        }
    }

    /// How often the token, or pair, of another text stands here.
    int count(Tokens tokens, int at) {
        return counts[slot(key(tokens, at))];
    }

    /// Calls for each place of the token, or pair, of another text, in the order of the text.
    void each(Tokens tokens, int at, IntConsumer place) {
        for (var found = heads[slot(key(tokens, at))]; found != 0; found = next[found - 1]) {
            place.accept(found - 1);
        }
    }

    private long key(Tokens tokens, int at) {
        return reach == 1 ? tokens.key(at) : tokens.key(at) * 31 + Long.rotateLeft(tokens.key(at + 1), 17);
    }

    private int slot(long key) {
        var slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (heads[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
