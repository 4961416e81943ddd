package org.lectern.annotation;

import java.util.List;
import java.util.Optional;
import org.lectern.anchoring.Candidate;
import org.lectern.anchoring.Placement;
import org.lectern.briefing.Span;

/// An annotation and where it stands in the text of today.
///
/// @param score how sure its place is, 0 to 1
/// @param span where its words stand; empty when it is not about words, or they are lost: it is then shown so, never on
///        other words
/// @param candidates where lost words may stand, the likeliest first; not kept in the store, so empty when it was read
///        from there
public record Placed(Annotation annotation, Health health, double score, Optional<Span> span,
        List<Candidate> candidates) {

    public Placed {
        candidates = List.copyOf(candidates);
    }

    static Placed of(Annotation annotation, Placement placement) {
        return new Placed(annotation, Health.valueOf(placement.state().name()), placement.score(), placement.span(),
                placement.candidates());
    }

    static Placed unplaced(Annotation annotation, Health health) {
        return new Placed(annotation, health, 1, Optional.empty(), List.of());
    }

    /// The same of a changed annotation.
    public Placed with(Annotation now) {
        return new Placed(now, health, score, span, candidates);
    }

    /// What the store has to keep of where it stands.
    Placed kept() {
        return new Placed(annotation, health, score, span, List.of());
    }
}
