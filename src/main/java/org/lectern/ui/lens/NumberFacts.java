package org.lectern.ui.lens;

import java.util.List;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.ui.session.FigureRef;

/// What there is to know of a number in the text.
///
/// @param metric what it says
/// @param printed its words as they stand
/// @param value the same as an analyst writes it
/// @param claim whose word it is, and how sure
/// @param facts what is measured, of what, when
/// @param elsewhere who else speaks of the same
record NumberFacts(FigureRef figure, Metric metric, Span span, String printed, String value, Claim claim,
        List<Fact> facts, List<Mention> elsewhere) {

    NumberFacts {
        facts = List.copyOf(facts);
        elsewhere = List.copyOf(elsewhere);
    }

    /// Whose word a number is.
    enum Claim {

        /// The briefing lists it.
        BRIEFING,
        /// It was read from the words.
        FOUND,
        /// It was read from the words, perhaps wrongly.
        UNSURE,
        /// The user said it.
        USER
    }

    /// A line of the card.
    record Fact(String name, String words) {}

    /// Another item that speaks of the same.
    record Mention(FigureRef figure, Span span, String value, String title) {}
}
