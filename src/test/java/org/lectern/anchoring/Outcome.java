package org.lectern.anchoring;

import java.util.List;
import org.lectern.anchoring.Placement.State;

/// What came of one edit by one way of anchoring.
enum Outcome {
    /// On the true words, or lost when they are gone.
    RIGHT,
    /// On other words.
    WRONG,
    /// On other words that read like the note, with what it keeps of their surroundings.
    ALIKE,
    /// Lost, and the true place is among the candidates.
    OFFERED,
    /// Lost, and it is not.
    LOST;

    static Outcome of(Edit edit, Way way) {
        var placed = way.place(edit);
        if (placed.span().isEmpty()) {
            var offered = placed.candidates().stream().anyMatch(each -> edit.isTrue(each.span()));
            return edit.truth().isEmpty() ? RIGHT : offered ? OFFERED : LOST;
        }
        var span = placed.span().get();
        return edit.isTrue(span) ? RIGHT : edit.readsAlike(span) ? ALIKE : WRONG;
    }

    /// A way of anchoring.
    enum Way {
        WITH_OLD_TEXT, QUOTE_ALONE, PUBLISHED_WEIGHTS;

        Placement place(Edit edit) {
            return switch (this) {
                case WITH_OLD_TEXT -> Anchoring.between(edit.then(), edit.now()).place(edit.selector());
                case QUOTE_ALONE -> Anchoring.onto(edit.now()).place(edit.selector());
                case PUBLISHED_WEIGHTS -> PublishedWeights.place(edit.selector(), edit.now())
                        .map(span -> Placement.on(State.MOVED, edit.now(), span, 1))
                        .orElse(Placement.lost(List.of()));
            };
        }
    }
}
