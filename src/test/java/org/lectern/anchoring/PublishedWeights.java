package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// The anchoring that annotation tools of the web publish, for comparison: the old position when the quote stands there;
/// else of all places of the quote, or of the nearest to it by edits, the best by 50 parts quote, 20 prefix, 20 suffix
/// and 2 position. It knows no floor and no ties.
final class PublishedWeights {

    private static final int MOST_ERRORS = 256;

    private PublishedWeights() {}

    static Optional<Span> place(Selector selector, String text) {
        var quote = selector.quote();
        var hint = selector.position().orElseThrow();
        if (text.startsWith(quote.exact(), hint.start())) {
            return Optional.of(hint);
        }
        return search(text, quote.exact(), Math.min(MOST_ERRORS, quote.exact().length() / 2)).stream()
                .max(Comparator.comparingDouble(found -> score(found, quote, hint.start(), text))).map(Found::span);
    }

    private static double score(Found found, Quote quote, int hint, String text) {
        var span = found.span();
        var words = 1 - (double) found.errors() / quote.exact().length();
        var prefix = quote.prefix().isEmpty()
                ? 1
                : likeness(text.substring(Math.max(0, span.start() - quote.prefix().length()), span.start()),
                        quote.prefix());
        var suffix = quote.suffix().isEmpty()
                ? 1
                : likeness(text.substring(span.end(), Math.min(text.length(), span.end() + quote.suffix().length())),
                        quote.suffix());
        var position = 1 - (double) Math.abs(span.start() - hint) / text.length();
        return (50 * words + 20 * prefix + 20 * suffix + 2 * position) / 92;
    }

    private static double likeness(String text, String words) {
        return text.isEmpty()
                ? 0
                : search(text, words, words.length()).stream().findFirst()
                        .map(found -> 1 - (double) found.errors() / words.length()).orElse(0.0);
    }

    /// All places where words stand; if none, those with the fewest edits, up to a number of them.
    private static List<Found> search(String text, String words, int mostErrors) {
        var found = new ArrayList<Found>();
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Found(new Span(at, at + words.length()), 0));
        }
        return found.isEmpty() ? nearest(text, words, mostErrors) : found;
    }

    private static List<Found> nearest(String text, String words, int mostErrors) {
        var ends = ends(text, words, true);
        var fewest = Arrays.stream(ends).min().orElse(Integer.MAX_VALUE);
        var found = new ArrayList<Found>();
        for (var end = 0; end < ends.length && fewest <= mostErrors; end++) {
            if (ends[end] == fewest) {
                found.add(new Found(new Span(start(text, words, end, fewest), end), fewest));
            }
        }
        return found;
    }

    /// The fewest edits that make the words of a stretch that ends at each offset.
    ///
    /// @param anywhere whether the stretch may begin anywhere, else at the beginning of the text
    private static int[] ends(String text, String words, boolean anywhere) {
        var column = IntStream.rangeClosed(0, words.length()).toArray();
        var ends = new int[text.length() + 1];
        ends[0] = words.length();
        for (var at = 1; at <= text.length(); at++) {
            var diagonal = column[0];
            column[0] = anywhere ? 0 : at;
            for (var row = 1; row <= words.length(); row++) {
                var left = column[row];
                var same = words.charAt(row - 1) == text.charAt(at - 1) ? 0 : 1;
                column[row] = Math.min(diagonal + same, Math.min(left, column[row - 1]) + 1);
                diagonal = left;
            }
            ends[at] = column[words.length()];
        }
        return ends;
    }

    /// Where the stretch with so few edits that ends at an offset begins.
    private static int start(String text, String words, int end, int errors) {
        var from = Math.max(0, end - words.length() - errors);
        var lengths = ends(reversed(text.substring(from, end)), reversed(words), false);
        return end - IntStream.range(0, lengths.length).filter(length -> lengths[length] == errors).findFirst()
                .orElseThrow();
    }

    private static String reversed(String words) {
        return new StringBuilder(words).reverse().toString();
    }

    private record Found(Span span, int errors) {}
}
