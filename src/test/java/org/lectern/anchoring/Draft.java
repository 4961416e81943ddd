package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Span;

/// A text under the pen: it is cut, moved and written over, and remembers where each piece came from, so that the true
/// place of any words of the old text is known.
final class Draft {

    private final String old;
    private final List<Piece> pieces = new ArrayList<>();

    Draft(String old) {
        this.old = old;
        pieces.add(new Piece(0, old.length(), old));
    }

    String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.words()));
        return text.toString();
    }

    void insert(int at, String words) {
        pieces.add(split(at), new Piece(-1, -1, words));
    }

    void replace(Span span, String words) {
        pieces.add(take(span), new Piece(span.start(), span.end(), words));
    }

    void delete(Span span) {
        take(span);
    }

    /// @param to an old offset outside the span
    void move(Span span, int to) {
        split(span.start());
        split(span.end());
        var moved = new ArrayList<>(pieces.stream().filter(piece -> piece.within(span)).toList());
        pieces.removeAll(moved);
        pieces.addAll(split(to), moved);
    }

    /// Where words of the old text stand now; empty when they are gone.
    ///
    /// @throws Torn when they stand in more places than one
    Optional<Span> truth(Span span) throws Torn {
        var at = 0;
        var start = -1;
        var end = -1;
        var strange = false;
        for (var piece : pieces) {
            var length = piece.words().length();
            if (piece.from() < span.end() && span.start() < piece.to()) {
                if (strange && start >= 0) {
                    throw new Torn();
                }
                var kept = piece.kept(old);
                start = start >= 0 ? start : at + (kept ? Math.max(0, span.start() - piece.from()) : 0);
                end = at + (kept ? Math.min(length, span.end() - piece.from()) : length);
            } else if (start >= 0 && piece.from() >= 0) {
                strange = true;
            }
            at += length;
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /// Takes what came from a stretch of the old text out.
    ///
    /// @return the index of the piece that follows it
    private int take(Span span) {
        split(span.start());
        var end = split(span.end());
        var gone = pieces.subList(0, end).stream().filter(piece -> piece.within(span)).count();
        pieces.removeIf(piece -> piece.within(span));
        return end - (int) gone;
    }

    /// The index of the piece that begins at an old offset.
    private int split(int at) {
        for (var index = 0; index < pieces.size(); index++) {
            var piece = pieces.get(index);
            if (piece.from() == at && piece.to() > at) {
                return index;
            }
            if (piece.from() < at && at < piece.to()) {
                if (!piece.kept(old)) {
                    throw new IllegalStateException("written over at " + at);
                }
                pieces.set(index, new Piece(piece.from(), at, old.substring(piece.from(), at)));
                pieces.add(index + 1, new Piece(at, piece.to(), old.substring(at, piece.to())));
                return index + 1;
            }
        }
        for (var index = pieces.size(); index > 0; index--) {
            if (pieces.get(index - 1).to() <= at && pieces.get(index - 1).from() >= 0) {
                return index;
            }
        }
        return 0;
    }

    /// Words that were torn apart have no one place.
    static final class Torn extends Exception {

        private static final long serialVersionUID = 1;
    }

    private record Piece(int from, int to, String words) {

        boolean within(Span span) {
            return from >= span.start() && to <= span.end() && from < to;
        }

        boolean kept(String old) {
            return from >= 0 && words.length() == to - from && old.startsWith(words, from);
        }
    }
}
