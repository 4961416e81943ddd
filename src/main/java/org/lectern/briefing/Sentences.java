package org.lectern.briefing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the sentences of a line, without being misled by the points of figures and abbreviations.
final class Sentences {

    /// What ends with a point and yet ends no sentence: `e.g.`, `vs.`, `Dr.`, `U.S.`, the initial of a name.
    private static final Pattern ABBREVIATION = Pattern
            .compile("(?<![\\p{L}\\p{N}.])(?:(?:\\p{L}\\.)*\\p{L}|vs|cf|ca|approx"
                    + "|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Fig|vol|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.$");
    private static final int LONGEST_ABBREVIATION = 12;

    private Sentences() {}

    /// The sentence, or the sentences, around a part of a line; white space after them is left out.
    static Span around(String line, Span part) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        var start = 0;
        var end = line.length();
        for (var at = breaks.next(); at != BreakIterator.DONE && at < line.length(); at = breaks.next()) {
            if (!ends(line, at)) {
                continue;
            }
            if (at > part.start() && at >= part.end()) {
                end = at;
                break;
            }
            start = at <= part.start() ? at : start;
        }
        var stripped = start + line.substring(start, end).stripTrailing().length();
        return new Span(start, Math.max(stripped, part.end()));
    }

    /// All sentences of a line in their order, without the white space around them.
    static List<Span> of(String line) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        var sentences = new ArrayList<Span>();
        var start = 0;
        for (var at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == line.length() || ends(line, at)) {
                var words = line.substring(start, at);
                var first = start + words.length() - words.stripLeading().length();
                if (!words.isBlank()) {
                    sentences.add(new Span(first, first + words.strip().length()));
                }
                start = at;
            }
        }
        return sentences;
    }

    private static boolean ends(String line, int at) {
        var next = line.codePointAt(at);
        if (Character.isLowerCase(next) || Character.isDigit(next) || next == '%') {
            return false;
        }
        var last = at;
        while (last > 0 && Character.isWhitespace(line.charAt(last - 1))) {
            last--;
        }
        return !ABBREVIATION.matcher(line.substring(Math.max(0, last - LONGEST_ABBREVIATION), last)).find();
    }
}
