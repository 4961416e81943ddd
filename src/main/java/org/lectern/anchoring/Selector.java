package org.lectern.anchoring;

import java.util.Optional;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// What a note keeps of its words: where they stood and what they were, the W3C text position and text quote selectors.
///
/// The position counts UTF-16 code units, as all spans of ours do; what leaves the program counts code points, see
/// [CodePoints].
///
/// @param position empty when only the quote is known, as in notes from elsewhere
public record Selector(Optional<Span> position, Quote quote) {

    /// How many characters of the surroundings a selector keeps on either side.
    private static final int SURROUNDINGS = 32;

    public Selector(Span position, Quote quote) {
        this(Optional.of(position), quote);
    }

    /// The selector of a stretch of a text, with up to 32 characters on either side.
    public static Selector of(String text, Span span) {
        return new Selector(span, quote(text, span));
    }

    static Quote quote(String text, Span span) {
        var from = snap(text, Math.max(0, span.start() - SURROUNDINGS));
        var to = snap(text, Math.min(text.length(), span.end() + SURROUNDINGS));
        return new Quote(text.substring(span.start(), span.end()), text.substring(from, span.start()),
                text.substring(span.end(), to));
    }

    private static int snap(String text, int offset) {
        var splits = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return splits ? offset - 1 : offset;
    }
}
