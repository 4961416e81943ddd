package org.lectern.ui.lens;

import java.util.List;
import org.lectern.briefing.Span;
import org.lectern.lens.Verdict;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.session.FigureRef;

/// The numbers of an item that its briefing does not list.
///
/// @param found those that stand in the text, in its order
/// @param said what the user said of words and the text does not show: what is no statistic, and what was said of words
///        that are there no longer
record NumberList(List<Found> found, List<Said> said) {

    static final NumberList EMPTY = new NumberList(List.of(), List.of());

    NumberList {
        found = List.copyOf(found);
        said = List.copyOf(said);
    }

    /// A number in the text.
    ///
    /// @param about what it measures, of what, when, as far as that is told
    record Found(FigureRef figure, Span span, String value, String about, Claim claim) {}

    /// What the user said of some words.
    ///
    /// @param context the words with those around them
    /// @param value what they state; empty when they state nothing
    record Said(Verdict verdict, String printed, String context, String value) {}
}
