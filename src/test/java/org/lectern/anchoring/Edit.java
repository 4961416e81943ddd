package org.lectern.anchoring;

import java.util.Optional;
import org.lectern.briefing.Span;

/// One edit of the mutation suite, with its known answer.
///
/// @param then the text the note was made on
/// @param words the words of the note
/// @param now the text after the edit
/// @param truth where the words are now; empty when they are gone
record Edit(Mutation mutation, String then, Span words, String now, Optional<Span> truth, boolean tuning) {

    Selector selector() {
        return Selector.of(then, words);
    }

    /// Whether a span is the true place: it shares at least half of what the two cover together.
    boolean isTrue(Span span) {
        return truth.filter(true_ -> {
            var shared = Math.min(span.end(), true_.end()) - Math.max(span.start(), true_.start());
            return 2 * shared >= span.length() + true_.length() - shared;
        }).isPresent();
    }
}
