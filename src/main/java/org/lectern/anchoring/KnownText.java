package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;

/// Places a passage of a known old text in the new one.
///
/// A place is taken when it is the best for the passage and the passage is the best for it: a sentence that stands
/// beside its twin is told from it by asking where the twin came from.
final class KnownText {

    /// Words that stand once in each text together with this many tokens on either side need no further proof.
    private static final int PROOF = 10;

    private final Passage passage;
    private final IndexedText now;

    KnownText(Passage passage, IndexedText now) {
        this.passage = passage;
        this.now = now;
    }

    Placement place() {
        var proven = proven();
        if (!proven.isEmpty()) {
            return on(Match.same(passage, proven.getFirst()));
        }
        var matches = Matcher.all(passage, now);
        var ours = new ArrayList<Match>();
        var theirs = new ArrayList<Match>();
        for (var match : matches) {
            (claim(match) < -Weights.MARGIN ? theirs : ours).add(match);
        }
        if (!ours.isEmpty() && believed(ours.getFirst()) && claim(ours.getFirst()) > Weights.MARGIN
                && ours.stream().skip(1).noneMatch(rival -> rivals(ours.getFirst(), rival))) {
            return on(ours.getFirst());
        }
        ours.addAll(theirs);
        return Candidates.lost(ours);
    }

    private List<Passage> proven() {
        var from = Math.max(0, passage.from() - PROOF);
        var to = Math.min(passage.tokens().size(), passage.to() + PROOF);
        var wide = Passage.whole(passage.text(), from, to);
        var found = Seeds.same(wide, now);
        return passage.isEmpty() || found.size() != 1 || Seeds.same(wide, passage.text()).size() != 1
                ? List.of()
                : List.of(found.getFirst().part(passage.from() - from, passage));
    }

    /// By how much the passage has a better claim to a place than any other words of the old text.
    private double claim(Match match) {
        var own = match.score();
        var other = 0.0;
        for (var back : Matcher.all(match.place(), passage.text())) {
            if (back.place().overlaps(passage)) {
                own = Math.max(own, back.score());
            } else {
                other = Math.max(other, back.score());
            }
        }
        return own - other;
    }

    private boolean believed(Match match) {
        if (match.same()) {
            return passage.weight() >= Weights.DISTINCT || match.stronger() >= Weights.HELD
                    || match.weaker() >= Weights.SUPPORTED;
        }
        if (match.weaker() >= Weights.HELD) {
            return match.words() >= Weights.EDITED_IN_PLACE;
        }
        return match.words() >= Weights.EDITED && match.stronger() >= Weights.HELD
                && (!match.contradicted() || match.weaker() >= Weights.SUPPORTED);
    }

    private boolean rivals(Match best, Match rival) {
        if (best.same() && !rival.same()) {
            return rival.score() >= best.score();
        }
        if (!best.same() && rival.same()) {
            return passage.weight() >= Weights.DISTINCT || rival.stronger() >= Weights.SUPPORTED;
        }
        return rival.score() > best.score() - Weights.MARGIN;
    }

    private Placement on(Match match) {
        return Placement.on(match.same() ? Placement.State.MOVED : Placement.State.CHANGED, now.original(),
                match.place().span(), match.score());
    }
}
