package org.lectern.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Target;
import org.lectern.annotation.Version;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// A note as a file has it, read and cleaned, before it is known what it is on here.
///
/// @param iri what names the note; empty when nothing does
/// @param page what the note is on
/// @param confirmed the words it is on; empty when it is on the page as a whole
/// @param first the words it was first made on, where they are others
/// @param figure the value of a chart that it is on
/// @param says what it is for
/// @param text the name of the text that the words were taken from; empty when it is not told
/// @param version empty when the note comes from a program that keeps none
record Draft(String iri, Page page, Says says, Optional<Words> confirmed, Optional<Words> first,
        Optional<Target.Figure> figure,
        String text, Content content, Optional<Version> version) {

    /// What an annotation is for.
    sealed interface Says {

        /// A note, or a highlight.
        record Note() implements Says {}

        /// That words are no statistic.
        record Rejection() implements Says {}

        /// What words state; its words are those that the annotation is on.
        record Correction(Metric reading) implements Says {}

        /// That there is a bookmark.
        record Mark() implements Says {}
    }

    /// What a note is on.
    ///
    /// @param address an IRI
    /// @param title as far as the file tells it; else empty
    record Page(String address, String title) {}

    /// Words by themselves, by their position in code points, or both.
    record Words(Optional<Quote> quote, Optional<Span> points) {}

    /// What the user made of it.
    ///
    /// @param author empty when nobody is named
    /// @param created empty when the file does not tell
    record Content(String note, List<String> tags, Colour colour, String author, Optional<Instant> created,
            Optional<Instant> modified) {}
}
