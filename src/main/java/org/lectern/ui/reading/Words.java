package org.lectern.ui.reading;

import java.text.BreakIterator;
import java.util.Locale;
import org.lectern.briefing.Span;

/// The words of a text, for moving the ends of a highlight by them. An ideograph is a word of its own, as no space says
/// where words of several end.
final class Words {

    private final String text;
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);

    Words(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /// The span with its end moved over a word; the same when there is none, or none would be left.
    Span moveEnd(Span span, int by) {
        var end = by > 0 ? nextEnd(span.end()) : previousEnd(span.end());
        return end > span.start() ? new Span(span.start(), end) : span;
    }

    /// The span with its start moved over a word; the same when there is none, or none would be left.
    Span moveStart(Span span, int by) {
        var start = by > 0 ? nextStart(span.start()) : previousStart(span.start());
        return start < span.end() ? new Span(start, span.end()) : span;
    }

    /// The span whose end is the end of a word that is nearest to an offset.
    Span dragEnd(Span span, int offset) {
        var at = Math.clamp(offset, 0, text.length());
        var before = isEnd(at) ? at : previousEnd(at);
        var after = isEnd(at) ? at : nextEnd(at);
        var end = after - at <= at - before ? after : before;
        var least = nextEnd(span.start());
        return new Span(span.start(), end > span.start() ? end : least > span.start() ? least : span.end());
    }

    /// The span whose start is the start of a word that is nearest to an offset.
    Span dragStart(Span span, int offset) {
        var at = Math.clamp(offset, 0, text.length());
        var before = isStart(at) ? at : previousStart(at);
        var after = isStart(at) ? at : nextStart(at);
        var start = at - before <= after - at ? before : after;
        var last = previousStart(span.end());
        return new Span(start < span.end() ? start : last < span.end() ? last : span.start(), span.end());
    }

    private int nextEnd(int from) {
        for (var at = from + 1; at <= text.length(); at++) {
            if (isEnd(at)) {
                return at;
            }
        }
        return from;
    }

    private int previousEnd(int from) {
        for (var at = from - 1; at > 0; at--) {
            if (isEnd(at)) {
                return at;
            }
        }
        return from;
    }

    private int nextStart(int from) {
        for (var at = from + 1; at < text.length(); at++) {
            if (isStart(at)) {
                return at;
            }
        }
        return from;
    }

    private int previousStart(int from) {
        for (var at = from - 1; at >= 0; at--) {
            if (isStart(at)) {
                return at;
            }
        }
        return from;
    }

    private boolean isEnd(int at) {
        return at > 0 && isWord(text.codePointBefore(at)) && isBoundary(at);
    }

    private boolean isStart(int at) {
        return at < text.length() && isWord(text.codePointAt(at)) && isBoundary(at);
    }

    private boolean isBoundary(int at) {
        return at == text.length() || breaks.isBoundary(at) || isBetweenIdeographs(at);
    }

    private boolean isBetweenIdeographs(int at) {
        return at > 0 && !Character.isLowSurrogate(text.charAt(at)) && isIdeograph(text.codePointBefore(at))
                && isIdeograph(text.codePointAt(at));
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point);
    }

    private static boolean isIdeograph(int point) {
        var script = Character.UnicodeScript.of(point);
        return Character.isIdeographic(point) || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
