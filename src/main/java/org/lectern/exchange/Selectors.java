package org.lectern.exchange;

import java.util.Optional;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import tools.jackson.databind.JsonNode;

/// The words that the selectors of a target name together: they may stand in a list, be a choice, or refine one another.
final class Selectors {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_AROUND = 500;

    private Optional<Quote> quote = Optional.empty();
    private Optional<Span> points = Optional.empty();

    private Selectors() {}

    /// @param selectors of a target; empty when none of them names words
    static Optional<Draft.Words> words(JsonNode selectors, String pointer) throws Unreadable {
        var found = new Selectors();
        found.take(selectors, pointer, 0);
        return found.quote.isEmpty() && found.points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft.Words(found.quote, found.points));
    }

    private void take(JsonNode selectors, String pointer, int depth) throws Unreadable {
        if (depth > 8) {
            throw new Unreadable(pointer, "expected selectors that refine one another at most 8 times, found more");
        }
        for (var each : Nodes.each(selectors).limit(50).toList()) {
            if (Nodes.is(each, "TextQuoteSelector") && !Nodes.text(each.path("exact")).isEmpty()) {
                quote = Optional.of(quote(each, pointer));
            } else if (Nodes.is(each, "TextPositionSelector")) {
                points = points.or(() -> Nodes.span(each));
            } else if (Nodes.is(each, "Choice")) {
                take(each.has("items") ? each.path("items") : each.path("item"), pointer, depth + 1);
                take(each.path("default"), pointer, depth + 1);
            }
            // What refines another selector is nearer to the words.
            if (each.has("refinedBy")) {
                take(each.path("refinedBy"), pointer, depth + 1);
            }
        }
    }

    private static Quote quote(JsonNode selector, String pointer) throws Unreadable {
        var exact = Clean.text(Nodes.text(selector.path("exact")));
        if (exact.length() > LONGEST) {
            throw new Unreadable(pointer,
                    "expected a quote of at most %,d characters, found one of %,d".formatted(LONGEST,
                            exact.length()));
        }
        var prefix = Clean.text(Nodes.text(selector.path("prefix")));
        var suffix = Clean.text(Nodes.text(selector.path("suffix")));
        return new Quote(exact, prefix.substring(Math.max(0, prefix.length() - LONGEST_AROUND)),
                suffix.substring(0, Math.min(suffix.length(), LONGEST_AROUND)));
    }
}
