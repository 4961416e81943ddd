package org.lectern.exchange;

import java.util.Optional;
import org.lectern.anchoring.Placement.State;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.annotation.Revision;
import org.lectern.annotation.Target;
import org.lectern.briefing.Span;
import org.lectern.exchange.Holdings.Holding;

/// A note that is written out, with what it is on.
///
/// @param current whether it is what the note says here; others stand against it
/// @param holding empty when its item is not in the library
/// @param passage empty when it is not about words
/// @param start where in its item it stands: before all words when it is about none, behind them where it is not known
record Entry(Revision revision, boolean current, Optional<Holding> holding, Optional<Passage> passage, int start) {

    /// @param placed where the note stands, as far as that is known
    static Entry of(Revision revision, boolean current, Optional<Holding> holding, Optional<Placed> placed) {
        var text = holding.map(Holding::text);
        var passage = revision.annotation().target() instanceof Target.Words words
                ? Optional.of(placed.filter(each -> each.health() != Health.STRAY)
                        .map(each -> Passage.of(words.confirmed().quote(),
                                Optional.of(State.valueOf(each.health().name())), each.span(), text))
                        .orElseGet(() -> Passage.of(words.confirmed(), text)))
                : Optional.<Passage>empty();
        var start = revision.annotation().target() instanceof Target.Words words
                ? placed.flatMap(Placed::span).or(() -> words.confirmed().position()).map(Span::start)
                        .orElse(Integer.MAX_VALUE)
                : -1;
        return new Entry(revision, current, holding, passage, start);
    }

    Annotation annotation() {
        return revision.annotation();
    }

    /// The number of its item in the library; behind all others when it has none.
    int number() {
        return holding.map(Holding::number).orElse(Integer.MAX_VALUE);
    }
}
