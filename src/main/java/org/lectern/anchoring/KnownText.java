package org.lectern.anchoring;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

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
    private final IdentityHashMap<Match, Double> claims = new IdentityHashMap<>();

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
        var matches = Matcher.all(passage, now).stream().limit(WEIGHED).toList();
        return matches.stream().filter(match -> !isTheirs(match)).findFirst()
                .filter(best -> isBelieved(best) && claim(best) > Weights.MARGIN && isAlone(best, matches))
                .map(best -> Placement.on(now.original(), best)).orElseGet(() -> lost(matches));
    }

    /// Offers the places first that no other words have a better claim to.
    private Placement lost(List<Match> matches) {
        return Candidates.lost(Stream.concat(matches.stream().filter(match -> !isTheirs(match)),
                matches.stream().filter(this::isTheirs)));
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

    private boolean isTheirs(Match match) {
        return claim(match) < -Weights.MARGIN;
    }

    private double claim(Match match) {
        return claims.computeIfAbsent(match, this::weighedClaim);
    }

    /// By how much the passage has a better claim to a place than any other words of the old text; nothing when too many
    /// others may have one.
    private double weighedClaim(Match match) {
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

    private boolean isBelieved(Match match) {
        var sentence = Sentence.of(passage, match);
        return match.words() >= Weights.EDITED_IN_PLACE && sentence.share() >= Weights.EDITED
                && (sentence.isDistinct() || sentence.isHeld() || (!sentence.contradicted() && sentence.isSupported()));
    }

    private boolean isAlone(Match best, List<Match> matches) {
        var sentence = Sentence.of(passage, best);
        return matches.stream().noneMatch(
                match -> !match.equals(best) && rivals(best, sentence, match) && !isTheirs(match));
    }

    private boolean rivals(Match best, Sentence sentence, Match rival) {
        if (best.same() != rival.same()) {
            return best.same()
                    ? rival.score() >= best.score()
                    : passage.weight() >= Weights.DISTINCT || rival.stronger() >= Weights.SUPPORTED;
        }
        var other = Sentence.of(passage, rival);
        return rival.score() > best.score() - Weights.MARGIN || other.score() > sentence.score() - Weights.MARGIN
                || (best.same() && other.isWhole() && Math.min(sentence.before(), sentence.after()) < Weights.HELD);
    }
}
