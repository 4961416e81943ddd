package org.lectern.lens;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lectern.briefing.Quote;

/// Names found figures by their words and surroundings, so that a name holds at every start, and in another edition as
/// long as the words around the number are the same. No metric of a briefing can have such a name.
final class FigureIds {

    private static final String FOUND = "found:";
    private static final String UNSURE = "unsure:";

    private FigureIds() {}

    static String of(Quote quote) {
        return of(quote, true);
    }

    static String of(Quote quote, boolean sure) {
        return (sure ? FOUND : UNSURE) + UUID.nameUUIDFromBytes(
                String.join("\0", quote.prefix(), quote.exact(), quote.suffix()).getBytes(StandardCharsets.UTF_8));
    }
}
