package org.lectern.anchoring;

import java.util.Optional;
import org.lectern.briefing.Span;

/// One edit of the mutation suite, with its known answer.
///
/// @param then the text the note was made on
/// @param words the words of the note
/// @param now the text after the edit
/// @param truth where the words are now; empty when they are gone
record Edit(Mutation mutation, String then, Span words, String now, Optional<Span> truth, boolean firstHalf) {

    Selector selector() {
        return Selector.of(then, words);
    }

    /// Whether a span reads like the words of the note with what the note keeps of their surroundings.
    boolean readsAlike(Span span) {
        return Standing.at(new IndexedText(now), selector().quote(), span).isPresent();
    }

    /// Whether a span is on the true words: it shares at least half of what the two cover together, or lies within them.
    boolean isTrue(Span span) {
        return truth.filter(real -> {
            var shared = Math.min(span.end(), real.end()) - Math.max(span.start(), real.start());
            return 2 * shared >= span.length() + real.length() - shared || shared == span.length();
        }).isPresent();
    }
}
