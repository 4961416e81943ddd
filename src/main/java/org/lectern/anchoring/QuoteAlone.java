package org.lectern.anchoring;

import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// Places a quote in a text when the text it was made on is not known.
///
/// Nobody can say whether the same words stood in the old text twice, so the few characters of the surroundings must
/// speak for a place: whatever of them belongs to the sentence of the quote on its side, and one side at least in full.
final class QuoteAlone {

    private final IndexedText now;
    private final Passage passage;
    private final boolean beginsSentence;
    private final boolean endsSentence;

    QuoteAlone(Quote quote, IndexedText now) {
        var prefix = withoutCutWord(quote.prefix());
        var suffix = withoutCutWord(quote.suffix(), quote.suffix().length());
        var then = new IndexedText(prefix + quote.exact() + suffix);
        this.now = now;
        this.passage = then.passage(new Span(prefix.length(), prefix.length() + quote.exact().length()));
        this.beginsSentence = prefix.isEmpty() || prefix.stripTrailing().isEmpty()
                || prefix.substring(prefix.stripTrailing().length()).contains("\n")
                || (passage.from() > 0 && then.tokens().endsSentence(passage.from() - 1));
        this.endsSentence = suffix.isEmpty() || suffix.substring(0, suffix.length() - suffix.stripLeading().length())
                .contains("\n") || passage.isEmpty() || then.tokens().endsSentence(passage.to() - 1)
                || (passage.to() < then.tokens().size() && then.tokens().endsSentence(passage.to()));
    }

    Placement place() {
        var matches = Matcher.all(passage, now);
        return matches.isEmpty() || !believed(matches.getFirst())
                || matches.stream().skip(1).anyMatch(rival -> rivals(matches.getFirst(), rival))
                        ? Candidates.lost(matches)
                        : Placement.on(matches.getFirst().same() ? Placement.State.MOVED : Placement.State.CHANGED,
                                now.original(), matches.getFirst().place().span(), matches.getFirst().score());
    }

    private boolean believed(Match match) {
        if (!match.same()) {
            return match.words() >= Weights.EDITED && match.weaker() >= Weights.HELD_ALONE;
        }
        var enough = passage.weight() >= Weights.DISTINCT ? match.stronger() : match.weaker();
        return enough >= Weights.HELD && (beginsSentence || match.before() >= Weights.HELD)
                && (endsSentence || match.after() >= Weights.HELD);
    }

    private boolean rivals(Match best, Match rival) {
        if (best.same() == rival.same()) {
            return rival.score() > best.score() - Weights.MARGIN;
        }
        return best.same()
                ? rival.score() >= best.score()
                : passage.weight() >= Weights.DISTINCT || rival.stronger() >= Weights.SUPPORTED;
    }

    /// Surroundings without the word that their outer end cut.
    private static String withoutCutWord(String prefix) {
        var space = prefix.indexOf(' ');
        return space < 0 || space > prefix.length() / 2 ? prefix : prefix.substring(space);
    }

    private static String withoutCutWord(String suffix, int length) {
        var space = suffix.lastIndexOf(' ');
        return space < length / 2 ? suffix : suffix.substring(0, space);
    }
}
