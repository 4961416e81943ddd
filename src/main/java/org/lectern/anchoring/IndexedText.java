package org.lectern.anchoring;

import java.util.Optional;
import org.lectern.briefing.Span;

/// A text made ready for search: its normal form, its tokens and their index.
final class IndexedText {

    private final String original;
    private final NormalText normal;
    private final Tokens tokens;
    private final TokenIndex singles;
    private final TokenIndex pairs;

    IndexedText(String original) {
        this.original = original;
        normal = NormalText.of(original);
        tokens = new Tokens(normal.text());
        singles = new TokenIndex(tokens, 1);
        pairs = new TokenIndex(tokens, 2);
    }

    String original() {
        return original;
    }

    Tokens tokens() {
        return tokens;
    }

    TokenIndex singles() {
        return singles;
    }

    TokenIndex pairs() {
        return pairs;
    }

    /// Where a part of a normal text stands, when that part begins at an offset of the original and the whole stands
    /// around it.
    Optional<Span> normalSpan(NormalText whole, Span part, int start) {
        var within = whole.normal(part);
        var at = normal.normal(new Span(start, start + 1)).start();
        if (within.length() == 0 || !normal.text().startsWith(whole.text(), at - within.start())) {
            return Optional.empty();
        }
        var found = normal.original(at, at + within.length());
        return found.start() == start ? Optional.of(found) : Optional.empty();
    }

    /// The passage that a stretch of the original makes.
    Passage passage(Span span) {
        if (span.length() == 0) {
            return new Passage(this, 0, 0, 0, 0);
        }
        var stretch = normal.normal(span);
        var from = tokens.firstEndingAfter(stretch.start());
        var to = Math.max(from, tokens.firstStartingAt(stretch.end()));
        var head = from == to ? 0 : Math.max(0, stretch.start() - tokens.start(from));
        var tail = from == to ? 0 : Math.max(0, tokens.end(to - 1) - stretch.end());
        return new Passage(this, from, to, head, tail);
    }

    /// The sentence around a passage, or the sentences.
    Passage sentence(Passage passage) {
        var from = passage.from();
        while (from > 0 && !parts(from - 1)) {
            from--;
        }
        var to = passage.to();
        while (to < tokens.size() && !parts(to - 1)) {
            to++;
        }
        return Passage.whole(this, from, to);
    }

    /// Whether a sentence or a line ends after a token.
    private boolean parts(int token) {
        var end = original(token, token + 1, 0, 0).end();
        var next = original(token + 1, token + 2, 0, 0).start();
        // Two tokens may be of one cluster, as joined pictures are.
        if (end > next) {
            return false;
        }
        var stops = tokens.endsSentence(token) && (end < next || tokens.kind(token + 1) == Tokens.Kind.CHARACTER)
                && !Character.isLowerCase(original.codePointAt(next));
        return stops || original.substring(end, next).contains("\n");
    }

    /// The stretch of the original from a token up to but not with another, short of some normal characters at its ends.
    Span original(int from, int to, int head, int tail) {
        return normal.original(tokens.start(from) + head, tokens.end(to - 1) - tail);
    }
}
