package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds where a passage may stand in another text, from the rare tokens and pairs that the two share: each votes for
/// the place where the passage would begin, and votes near each other are counted together.
final class Seeds {

    /// Tokens and pairs that stand more often than this in a text say nothing of where.
    private static final int RARE_TOKEN = 12;
    private static final int RARE_PAIR = 48;
    /// How many tokens around the passage vote too.
    private static final int AROUND = 24;
    /// Of a long passage so many tokens vote, evenly spread.
    private static final int VOTERS = 400;
    /// Votes this near each other, in tokens, are for one place.
    static final int NEAR = 12;
    private static final int PLACES = 5;
    /// A place with this part of the votes of the first is none.
    private static final int FEW = 8;

    /// More places than this of the same words are not told apart: the words are lost.
    static final int MOST_SAME = 64;

    private final Passage passage;
    private final IndexedText text;
    private long[] votes = new long[256];
    private int size;

    private Seeds(Passage passage, IndexedText text) {
        this.passage = passage;
        this.text = text;
    }

    /// Where the tokens of a passage stand in a text, at most one more than [#MOST_SAME] places, in order.
    static List<Passage> same(Passage passage, IndexedText text) {
        var tokens = passage.tokens();
        if (passage.isEmpty()) {
            return List.of();
        }
        if (passage.length() == 1) {
            return collect(passage, passage.from(), text, text.singles());
        }
        var rarest = IntStream.range(passage.from(), passage.to() - 1).boxed()
                .min(Comparator.comparingInt(at -> text.pairs().count(tokens, at))).orElseThrow();
        return collect(passage, rarest, text, text.pairs());
    }

    private static List<Passage> collect(Passage passage, int seed, IndexedText text, TokenIndex index) {
        var found = new ArrayList<Passage>();
        index.each(passage.tokens(), seed, place -> {
            var from = place - (seed - passage.from());
            if (found.size() <= MOST_SAME && passage.standsAt(text, from)) {
                found.add(new Passage(text, from, from + passage.length(), passage.head(), passage.tail()));
            }
        });
        return found;
    }

    /// The places where a passage may begin, as tokens of the text, the likeliest first; a place may be off by some.
    static int[] places(Passage passage, IndexedText text) {
        var words = new Seeds(passage, text);
        words.vote(passage.from(), passage.to());
        var all = new Seeds(passage, text);
        all.vote(Math.max(0, passage.from() - AROUND), Math.min(passage.tokens().size(), passage.to() + AROUND));
        var places = new ArrayList<Integer>();
        IntStream.concat(Arrays.stream(all.best()), Arrays.stream(words.best()))
                .filter(place -> places.stream().noneMatch(other -> Math.abs(other - place) <= NEAR / 2))
                .forEach(places::add);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void vote(int from, int to) {
        var stride = Math.max(1, (to - from) / VOTERS);
        for (var at = from; at < to; at += stride) {
            vote(at, text.singles(), RARE_TOKEN);
            if (at + 1 < to) {
                vote(at, text.pairs(), RARE_PAIR);
            }
        }
    }

    private void vote(int at, TokenIndex index, int rare) {
        var count = index.count(passage.tokens(), at);
        if (count == 0 || count > rare) {
            return;
        }
        var worth = Math.max(1, 240 / (count + 3));
        index.each(passage.tokens(), at, place -> {
            if (size == votes.length) {
                votes = Arrays.copyOf(votes, size * 2);
            }
            // The place, kept positive so that votes sort by it, above what the vote is worth.
            votes[size++] = ((long) (place - (at - passage.from())) + Integer.MAX_VALUE) << 8 | worth;
        });
    }

    private int[] best() {
        Arrays.sort(votes, 0, size);
        var peaks = new ArrayList<long[]>();
        var sum = 0L;
        var low = 0;
        for (var high = 0; high < size; high++) {
            sum += votes[high] & 0xFF;
            while (place(high) - place(low) > NEAR) {
                sum -= votes[low++] & 0xFF;
            }
            var last = peaks.isEmpty() ? null : peaks.getLast();
            var middle = place(low + (high - low) / 2);
            if (last == null || middle - last[0] > NEAR) {
                peaks.add(new long[]{middle, sum});
            } else if (sum > last[1]) {
                last[0] = middle;
                last[1] = sum;
            }
        }
        var most = peaks.stream().mapToLong(peak -> peak[1]).max().orElse(0);
        return peaks.stream().filter(peak -> peak[1] * FEW >= most)
                .sorted(Comparator.comparingLong((long[] peak) -> -peak[1])).limit(PLACES)
                .mapToInt(peak -> (int) peak[0]).toArray();
    }

    private long place(int vote) {
        return (votes[vote] >> 8) - Integer.MAX_VALUE;
    }
}
