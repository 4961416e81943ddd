package org.lectern.metrics;

import java.util.Set;

/// Which figures count: those of the briefings, those that a lens finds besides, without those that the reader excluded.
///
/// @param excluded left out of charts and disagreements, and listed as excluded
public record Selection(Lens lens, Set<FigureId> excluded) {

    /// The briefings' own figures, all of them.
    public static final Selection OWN = new Selection(Lens.NONE, Set.of());

    public Selection {
        excluded = Set.copyOf(excluded);
    }

    boolean excludes(Datum datum) {
        return excluded.contains(datum.statement().figure());
    }
}
