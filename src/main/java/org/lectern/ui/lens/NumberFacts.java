package org.lectern.ui.lens;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.lens.Verdict;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;

/// What there is to know of a number in the text.
///
/// @param metric what it says
/// @param printed its words as they stand
/// @param value the same as an analyst writes it
/// @param claim whose word it is, and how sure
/// @param verdict what the user said of it, if anything
/// @param dated whether the words or the user tell its time
/// @param facts what is measured, of what, when
/// @param elsewhere who else speaks of the same
/// @param charts where it is drawn
record NumberFacts(FigureRef figure, Metric metric, Span span, String printed, String value, Claim claim,
        Optional<Verdict> verdict, boolean dated, List<Fact> facts, List<Mention> elsewhere, List<ChartName> charts) {

    NumberFacts {
        facts = List.copyOf(facts);
        elsewhere = List.copyOf(elsewhere);
        charts = List.copyOf(charts);
    }

    NumberFacts in(List<ChartName> now) {
        return new NumberFacts(figure, metric, span, printed, value, claim, verdict, dated, facts, elsewhere, now);
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
