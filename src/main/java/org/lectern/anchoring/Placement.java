package org.lectern.anchoring;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Span;

/// Where a selector's words stand in a text.
public record Placement(State state, Optional<Span> span, double score, List<Candidate> candidates) {

    /// How sure that is.
    public enum State {
        EXACT, MOVED, CHANGED, LOST
    }
}
