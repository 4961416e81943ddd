package org.lectern.annotation;

import java.util.Optional;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;

/// What a note is about.
public sealed interface Target {

    /// Words of the text.
    ///
    /// @param first what was selected when the note was made
    /// @param confirmed what the user last said it is about; the same while nobody did
    /// @param text the name of the text that the confirmed words were taken from, under which the store keeps it, so that
    ///        they can be followed into another; empty when only the selector is known
    record Words(Selector first, Selector confirmed, String text) implements Target {

        /// Words of which only the selector is known.
        public Words(Selector first) {
            this(first, first, "");
        }

        /// The quoted words, as they were when they were last confirmed.
        public String quote() {
            return confirmed.quote().exact();
        }
    }

    /// The item as a whole.
    record Whole() implements Target {}

    /// A value in a chart.
    ///
    /// @param metric the id of the item's metric that states it; empty when no words do
    record Figure(String subject, String measure, Unit unit, Period period, Optional<String> metric)
            implements
                Target {}
}
