package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the places in a text that a passage of another may belong to, and weighs each.
final class Matcher {

    /// How many tokens around a passage are paired with it.
    private static final int AROUND = 16;
    /// How far a place may be off, in tokens, besides a third of the passage.
    private static final int SLACK = 40;

    private Matcher() {}

    /// The matches of a passage, the best first, none overlapping a better one. None at all when the same words stand in
    /// too many places.
    static List<Match> all(Passage passage, IndexedText text) {
        var same = Seeds.same(passage, text);
        if (passage.isEmpty() || same.size() > Seeds.MOST_SAME) {
            return List.of();
        }
        var found = new ArrayList<Match>();
        same.forEach(place -> found.add(Match.same(passage, place)));
        if (passage.length() <= Alignment.LONGEST) {
            for (var place : Seeds.places(passage, text)) {
                if (same.stream().anyMatch(there -> Math.abs(there.from() - place) <= Seeds.NEAR)) {
                    continue;
                }
                near(passage, text, place)
                        .filter(near -> near.same() || same.stream().noneMatch(near.place()::contains))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((Match match) -> -match.score())
                .thenComparingInt(match -> match.place().from()));
        var apart = new ArrayList<Match>();
        for (var match : found) {
            if (apart.stream().noneMatch(better -> better.place().overlaps(match.place()))) {
                apart.add(match);
            }
        }
        return apart;
    }

    private static Optional<Match> near(Passage passage, IndexedText text, int place) {
        var then = passage.tokens();
        var slack = SLACK + passage.length() / 3;
        var oldFrom = Math.max(0, passage.from() - AROUND);
        var oldTo = Math.min(then.size(), passage.to() + AROUND);
        var newFrom = Math.max(0, place - AROUND - slack);
        var newTo = Math.min(text.tokens().size(), place + passage.length() + AROUND + slack);
        if (newFrom >= newTo) {
            return Optional.empty();
        }
        var alignment = Alignment.of(then, oldFrom, oldTo, text.tokens(), newFrom, newTo);
        return Edges.of(passage, text, alignment).filter(now -> !now.isEmpty()).map(now -> {
            if (passage.standsAt(text, now.from()) && now.length() == passage.length()) {
                return Match.same(passage, now);
            }
            var likeness = Likeness.of(passage, now, alignment);
            return new Match(now, likeness, Surroundings.before(passage, now), Surroundings.after(passage, now),
                    false);
        });
    }
}
