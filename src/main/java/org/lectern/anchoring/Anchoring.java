package org.lectern.anchoring;

import java.util.List;
import java.util.Optional;
import org.lectern.anchoring.Placement.State;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// A text in which selectors are placed.
public final class Anchoring {

    private final String text;

    private Anchoring(String text) {
        this.text = text;
    }

    public static Anchoring of(String text) {
        return new Anchoring(text);
    }

    public Placement place(Selector selector) {
        var quote = selector.quote();
        var at = selector.position();
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        if (text.startsWith(whole, at.start() - quote.prefix().length())) {
            return new Placement(State.EXACT, Optional.of(at), 1, List.of());
        }
        var found = find(quote);
        if (found.isEmpty() && quote.exact().length() >= 12) {
            found = find(new Quote(quote.exact(), "", ""));
        }
        return new Placement(found.isPresent() ? State.MOVED : State.LOST, found, found.isPresent() ? 1 : 0, List.of());
    }

    private Optional<Span> find(Quote quote) {
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        var at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            return Optional.empty();
        }
        var start = at + quote.prefix().length();
        return Optional.of(new Span(start, start + quote.exact().length()));
    }
}
