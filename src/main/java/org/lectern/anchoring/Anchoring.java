package org.lectern.anchoring;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// Places notes in a text that may have changed since they were made. Made once for a text, then used for all its notes;
/// it never changes and may be used by any thread.
///
/// With the text that the notes were made on it knows all that stood around them, and which other words of the old text
/// each place belongs to; with the selectors alone it knows 32 characters on either side and is stricter.
public final class Anchoring {

    private final IndexedText now;
    private final Optional<IndexedText> then;

    private Anchoring(IndexedText now, Optional<IndexedText> then) {
        this.now = now;
        this.then = then;
    }

    /// Places notes in a text when nothing is known of the text they were made on.
    public static Anchoring onto(String now) {
        return new Anchoring(new IndexedText(now), Optional.empty());
    }

    /// Places notes that were made on one text in another.
    public static Anchoring between(String then, String now) {
        return new Anchoring(new IndexedText(now), Optional.of(new IndexedText(then)));
    }

    public List<Placement> place(List<Selector> selectors) {
        return selectors.stream().map(this::place).toList();
    }

    /// Where the words of a selector stand now.
    public Placement place(Selector selector) {
        if (then.isPresent()) {
            var text = then.get();
            var known = Standing.in(text, selector);
            if (known.isPresent()) {
                var whole = Selector.quote(text.original(), known.get());
                return exact(whole, known.get())
                        .orElseGet(() -> new KnownText(text.passage(known.get()), now).place());
            }
        }
        return selector.position().flatMap(position -> exact(selector.quote(), position))
                .orElseGet(() -> new QuoteAlone(selector.quote(), now).place());
    }

    private Optional<Placement> exact(Quote quote, Span position) {
        return Standing.at(now, quote, position)
                .map(span -> Placement.on(Placement.State.EXACT, now.original(), span, 1));
    }
}
