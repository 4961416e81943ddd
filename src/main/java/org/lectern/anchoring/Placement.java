package org.lectern.anchoring;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// Where a note stands in a text, and how sure that is.
///
/// @param state what became of the words
/// @param span the words in the new text; empty exactly when they are lost
/// @param score how well words and surroundings agree, 0 to 1; of a lost note, that of its best candidate, or 0
/// @param quote the words of the span as they stand now, with their surroundings: the selector to keep beside the first;
///        empty when lost
/// @param candidates of a lost note the places to offer, best first, at most three; else empty
public record Placement(State state, Optional<Span> span, double score, Optional<Quote> quote,
        List<Candidate> candidates) {

    /// What became of the words of a note.
    public enum State {
        /// The same words at the same place, in the same surroundings.
        EXACT,
        /// The same words elsewhere, or in other surroundings, beyond doubt.
        MOVED,
        /// Words that were edited where they stood, beyond doubt.
        CHANGED,
        /// Gone, or not to be told from others: on no words at all.
        LOST
    }

    public Placement {
        candidates = List.copyOf(candidates);
    }

    static Placement on(State state, String text, Span span, double score) {
        return new Placement(state, Optional.of(span), score, Optional.of(Selector.quote(text, span)), List.of());
    }

    static Placement lost(List<Candidate> candidates) {
        return new Placement(State.LOST, Optional.empty(), candidates.isEmpty() ? 0 : candidates.getFirst().score(),
                Optional.empty(), candidates);
    }
}
