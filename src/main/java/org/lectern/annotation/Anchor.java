package org.lectern.annotation;

import java.util.Optional;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// The words a highlight or a bookmark is about: where they stood and what they were. Never changed once made.
public record Anchor(Span span, Quote quote) {

    /// Words shorter than this are not taken for the same when what stood around them has changed.
    private static final int OWN_WORDS = 12;

    /// Where the words stand in a text: at their old place when they stand there in their surroundings; else at the one
    /// place where they do; else, for words long enough, at the one place where they stand at all. Nowhere, rather than
    /// in a place that may be wrong.
    public Optional<Span> place(ArticleText text) {
        if (text.stands(quote, span)) {
            return Optional.of(span);
        }
        var inSurroundings = text.find(quote);
        if (inSurroundings.isPresent() || quote.exact().length() < OWN_WORDS) {
            return inSurroundings;
        }
        return text.find(new Quote(quote.exact(), "", ""));
    }
}
