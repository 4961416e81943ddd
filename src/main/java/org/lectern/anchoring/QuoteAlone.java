package org.lectern.anchoring;

import org.lectern.briefing.Span;

/// Places a quote in a text when the text it was made on is not known.
///
/// Nobody can say then whether the same sentence, or its twin, stood in the old text elsewhere. So all that is kept of
/// the surroundings must be there, on both sides; on one side is enough at the very position of old, and words in which
/// a figure or a name differs must stand there too.
final class QuoteAlone {

    private final IndexedText now;
    private final Passage passage;
    private final Selector selector;

    QuoteAlone(Selector selector, IndexedText now) {
        var prefix = withoutFirstWord(selector.quote().prefix());
        var suffix = withoutLastWord(selector.quote().suffix());
        var words = selector.quote().exact();
        this.now = now;
        this.passage = new IndexedText(prefix + words + suffix)
                .passage(new Span(prefix.length(), prefix.length() + words.length()));
        this.selector = selector;
    }

    Placement place() {
        var matches = Matcher.all(passage, now);
        if (matches.isEmpty() || !believed(matches.getFirst())
                || matches.stream().skip(1).anyMatch(rival -> rivals(matches.getFirst(), rival))) {
            return Candidates.lost(matches.stream());
        }
        return Placement.on(now.original(), matches.getFirst());
    }

    private boolean believed(Match match) {
        var span = match.place().span();
        var inPlace = selector.position().filter(position -> position.start() == span.start()).isPresent();
        if (match.same()) {
            return bare()
                    ? passage.weight() >= Weights.DISTINCT
                    : Standing.at(now, selector.quote(), span).isPresent()
                            || (inPlace && match.stronger() >= Weights.WHOLE);
        }
        return match.weaker() >= Weights.WHOLE && match.words() >= Weights.EDITED
                && (inPlace || !match.likeness().contradicted());
    }

    /// Whether nothing is known of what stood around the words.
    private boolean bare() {
        return selector.quote().prefix().isBlank() && selector.quote().suffix().isBlank();
    }

    private boolean rivals(Match best, Match rival) {
        return (best.same() || !rival.same())
                ? rival.score() > best.score() - Weights.MARGIN
                : passage.weight() >= Weights.DISTINCT || rival.stronger() >= Weights.SUPPORTED;
    }

    /// The surroundings ahead without their first word, which may be cut.
    private static String withoutFirstWord(String prefix) {
        var space = prefix.indexOf(' ');
        return space < 0 || space > prefix.length() / 2 ? prefix : prefix.substring(space);
    }

    private static String withoutLastWord(String suffix) {
        var space = suffix.lastIndexOf(' ');
        return space < suffix.length() / 2 ? suffix : suffix.substring(0, space);
    }
}
