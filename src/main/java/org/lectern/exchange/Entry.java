package org.lectern.exchange;

import java.util.Optional;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Revision;
import org.lectern.annotation.Target;
import org.lectern.exchange.Holdings.Holding;

/// A note that is written out, with what it is on.
///
/// @param current whether it is what the note says here; others stand against it
/// @param holding empty when its item is not in the library
/// @param passage empty when it is not about words
record Entry(Revision revision, boolean current, Optional<Holding> holding, Optional<Passage> passage) {

    static Entry of(Revision revision, boolean current, Holdings holdings) {
        var holding = holdings.item(revision.annotation().item());
        return new Entry(revision, current, holding, revision.annotation().target() instanceof Target.Words words
                ? Optional.of(Passage.of(words.confirmed(), holding.map(Holding::text)))
                : Optional.empty());
    }

    Annotation annotation() {
        return revision.annotation();
    }

    /// The number of its item in the library; behind all others when it has none.
    int number() {
        return holding.map(Holding::number).orElse(Integer.MAX_VALUE);
    }

    /// Where in its item it stands; before all words when it is about none.
    int start() {
        return annotation().target() instanceof Target.Words words
                ? words.confirmed().position().map(position -> position.start()).orElse(Integer.MAX_VALUE)
                : -1;
    }
}
