package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;

/// Places a passage of a known old text in the new one.
///
/// A place is taken when it is the best for the passage and the passage is the best for it: a sentence that stands
/// beside its twin is told from it by asking where the twin came from.
final class KnownText {

    /// Sentences that stand once in each text together with this many tokens on either side need no further proof.
    private static final int PROOF = 10;

    /// How many of the best places are asked where they came from.
    private static final int WEIGHED = 12;

    private final Passage passage;
    private final IndexedText now;

    KnownText(Passage passage, IndexedText now) {
        this.passage = passage;
        this.now = now;
    }

    Placement place() {
        if (passage.isEmpty()) {
            return Placement.lost(List.of());
        }
        var proven = proven();
        if (!proven.isEmpty()) {
            return Placement.on(now.original(), Match.same(passage, proven.getFirst()));
        }
        var matches = Matcher.all(passage, now);
        var ours = new ArrayList<Match>();
        var theirs = new ArrayList<Match>();
        for (var match : matches.subList(0, Math.min(WEIGHED, matches.size()))) {
            (claim(match) < -Weights.MARGIN ? theirs : ours).add(match);
        }
        if (!ours.isEmpty() && believed(ours.getFirst()) && claim(ours.getFirst()) > Weights.MARGIN
                && ours.stream().skip(1).noneMatch(rival -> rivals(ours.getFirst(), rival))) {
            return Placement.on(now.original(), ours.getFirst());
        }
        ours.addAll(theirs);
        return Candidates.lost(ours);
    }

    private List<Passage> proven() {
        var sentence = passage.text().sentence(passage);
        var from = Math.max(0, sentence.from() - PROOF);
        var to = Math.min(passage.tokens().size(), sentence.to() + PROOF);
        var wide = Passage.whole(passage.text(), from, to);
        var found = Seeds.same(wide, now);
        var inside = from > 0 && to < passage.tokens().size();
        return !inside || found.size() != 1 || Seeds.same(wide, passage.text()).size() != 1
                ? List.of()
                : List.of(found.getFirst().part(passage.from() - from, passage));
    }

    /// By how much the passage has a better claim to a place than any other words of the old text; nothing when too many
    /// others may have one.
    private double claim(Match match) {
        if (Seeds.same(match.place(), passage.text()).size() > Seeds.MOST_SAME) {
            return 0;
        }
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
        var sentence = Sentence.of(passage, match);
        return match.words() >= Weights.EDITED_IN_PLACE && sentence.share() >= Weights.EDITED
                && (sentence.isDistinct() || sentence.isHeld() || (!sentence.contradicted() && sentence.isSupported()));
    }

    private boolean rivals(Match best, Match rival) {
        if (best.same() != rival.same()) {
            return best.same()
                    ? rival.score() >= best.score()
                    : passage.weight() >= Weights.DISTINCT || rival.stronger() >= Weights.SUPPORTED;
        }
        var sentence = Sentence.of(passage, best);
        var other = Sentence.of(passage, rival);
        return rival.score() > best.score() - Weights.MARGIN || other.score() > sentence.score() - Weights.MARGIN
                || (best.same() && other.isWhole() && Math.min(sentence.before(), sentence.after()) < Weights.HELD);
    }
}
