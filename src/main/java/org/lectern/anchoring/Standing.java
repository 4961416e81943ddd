package org.lectern.anchoring;

import java.util.Optional;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// Whether the words of a selector stand at its position in their surroundings, quotes, dashes and spaces aside.
final class Standing {

    private Standing() {}

    /// Where the words of a selector stand at its position in a text; empty when they do not.
    static Optional<Span> at(IndexedText text, Quote quote, Span position) {
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        var length = quote.exact().length();
        if (length > 0 && length == position.length()
                && text.original().startsWith(whole, position.start() - quote.prefix().length())) {
            return Optional.of(position);
        }
        var within = new Span(quote.prefix().length(), quote.prefix().length() + length);
        return length == 0 ? Optional.empty() : text.normalSpan(NormalText.of(whole), within, position.start());
    }

    /// Where the words of a selector stand in the text that it was made on; empty when that cannot be told.
    static Optional<Span> in(IndexedText text, Selector selector) {
        return selector.position().flatMap(position -> at(text, selector.quote(), position))
                .or(() -> new QuoteAlone(selector.quote(), text).place().span());
    }
}
