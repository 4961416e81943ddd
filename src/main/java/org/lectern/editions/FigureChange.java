package org.lectern.editions;

import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Metric;

/// A figure that was added, removed or changed.
///
/// @param before empty when it was added; a point of a series has the form of a metric too
/// @param after empty when it was removed
/// @param aspects what has changed of it; empty when it was added or removed
/// @param ofSeries whether it is a point of a series, which has no words in the text
public record FigureChange(Optional<Metric> before, Optional<Metric> after, Set<Aspect> aspects, boolean ofSeries) {

    public FigureChange {
        aspects = Set.copyOf(aspects);
    }

    /// What can change of a figure.
    public enum Aspect {
        /// What it is of, or what it measures.
        NAME, VALUE, UNIT, QUALIFIER, KIND, PERIOD
    }

    public Change change() {
        return before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.EDITED;
    }

    /// The newer form of the figure.
    public Metric newest() {
        return after.or(() -> before).orElseThrow();
    }
}
