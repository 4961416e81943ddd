package org.lectern.anchoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.lectern.briefing.Span;

/// A text of the mutation suite with its lines and sentences.
///
/// @param firstHalf whether it is of the first half of the texts
record Article(String text, List<Span> lines, List<Span> sentences, boolean firstHalf) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’']+(?:[.,]\\d+)*(?: ?%)?");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static Article of(String text, boolean firstHalf) {
        var lines = new ArrayList<Span>();
        var sentences = new ArrayList<Span>();
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            lines.add(new Span(start, end));
            addSentences(text, start, end, sentences);
            start = end + 1;
        }
        return new Article(text, List.copyOf(lines), List.copyOf(sentences), firstHalf);
    }

    private static void addSentences(String text, int start, int end, List<Span> sentences) {
        var line = text.substring(start, end);
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        var from = 0;
        for (var at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            var words = line.substring(from, at).stripTrailing();
            if (words.length() > 20 || (isChinese(words) && words.length() > 8)) {
                sentences.add(new Span(start + from, start + from + words.length()));
            }
            from = at;
        }
    }

    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    boolean isChinese() {
        return isChinese(text.substring(0, 20));
    }

    private static boolean isChinese(String words) {
        return CHINESE.matcher(words).results().count() > words.length() / 2;
    }

    Span line(Span span) {
        return lines.stream().filter(line -> line.start() <= span.start() && span.end() <= line.end()).findFirst()
                .orElseThrow();
    }

    /// Some words of a sentence, from one word to all.
    Span some(Random random, Span sentence) {
        var words = wordsOf(sentence);
        var most = words.size();
        var count = switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(3);
            case 1 -> 4 + random.nextInt(4);
            case 2 -> most / 2 + 1;
            default -> most;
        };
        if (count >= most) {
            return sentence;
        }
        var first = random.nextInt(most - count);
        return new Span(words.get(first).start(), words.get(first + count - 1).end());
    }

    List<Span> wordsOf(Span stretch) {
        var pattern = isChinese(words(stretch)) ? Pattern.compile("\\p{IsHan}|[0-9.]+%?") : WORD;
        return pattern.matcher(words(stretch)).results()
                .map(found -> new Span(stretch.start() + found.start(), stretch.start() + found.end())).toList();
    }
}
