package org.lectern.anchoring;

import java.util.List;
import java.util.Optional;
import org.lectern.anchoring.Placement.State;
import org.lectern.briefing.Span;

/// What came of some edits by one way of anchoring.
///
/// @param right placed on the true words, or lost when they are gone
/// @param wrong placed on other words
/// @param lost words that stand but were not placed
/// @param offered of those, whose true place is among the candidates
record Tally(int right, int wrong, int lost, int offered) {

    static Tally of(List<Edit> edits, Way way) {
        var right = 0;
        var wrong = 0;
        var lost = 0;
        var offered = 0;
        for (var edit : edits) {
            var placed = way.place(edit);
            if (placed.span().isPresent()) {
                right += edit.isTrue(placed.span().get()) ? 1 : 0;
                wrong += edit.isTrue(placed.span().get()) ? 0 : 1;
            } else if (edit.truth().isEmpty()) {
                right++;
            } else {
                lost++;
                offered += placed.candidates().stream().anyMatch(each -> edit.isTrue(each.span())) ? 1 : 0;
            }
        }
        return new Tally(right, wrong, lost, offered);
    }

    int edits() {
        return right + wrong + lost;
    }

    /// A way of anchoring.
    enum Way {
        WITH_OLD_TEXT, QUOTE_ALONE, PUBLISHED_WEIGHTS;

        Placement place(Edit edit) {
            return switch (this) {
                case WITH_OLD_TEXT -> Anchoring.between(edit.then(), edit.now()).place(edit.selector());
                case QUOTE_ALONE -> Anchoring.onto(edit.now()).place(edit.selector());
                case PUBLISHED_WEIGHTS -> published(PublishedWeights.place(edit.selector(), edit.now()), edit.now());
            };
        }

        private static Placement published(Optional<Span> span, String text) {
            return span.map(found -> Placement.on(State.MOVED, text, found, 1)).orElse(Placement.lost(List.of()));
        }
    }
}
