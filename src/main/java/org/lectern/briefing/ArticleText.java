package org.lectern.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one canonical text of an item: its title, its summary and the words of its body, a line break between blocks.
///
/// The page shows exactly this text, character for character, so that a [Span] means the same words to the notes, to
/// the charts and to the page.
public final class ArticleText {

    private final String text;
    private final List<Piece> pieces;

    private ArticleText(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    public static ArticleText of(Item item) {
        var builder = new ArticleTextBuilder();
        builder.heading(item.title());
        builder.summary(item.summary());
        builder.body(item.body());
        return new ArticleText(builder.text(), builder.pieces());
    }

    public String text() {
        return text;
    }

    /// The words of a span.
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Where a quote stands: nowhere unless its words, in their surroundings, occur exactly once.
    public Optional<Span> find(Quote quote) {
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        var at = quote.exact().isEmpty() ? -1 : text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            return Optional.empty();
        }
        var start = at + quote.prefix().length();
        return Optional.of(new Span(start, start + quote.exact().length()));
    }

    /// Whether a quote, with its surroundings, stands at a span.
    public boolean stands(Quote quote, Span span) {
        return span.end() - span.start() == quote.exact().length() && span.end() <= text.length()
                && text.startsWith(quote.prefix() + quote.exact() + quote.suffix(),
                        span.start() - quote.prefix().length());
    }

    /// The words of a span with up to 32 characters on either side.
    public Quote quote(Span span) {
        var from = snap(Math.max(0, span.start() - 32));
        var to = snap(Math.min(text.length(), span.end() + 32));
        return new Quote(words(span), text.substring(from, span.start()), text.substring(span.end(), to));
    }

    /// The sentence around a span within its line; all of them when the span covers several.
    public Span sentence(Span span) {
        var lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
        var lineBreak = text.indexOf('\n', span.start());
        var lineEnd = lineBreak < 0 ? text.length() : lineBreak;
        var sentence = Sentences.around(text.substring(lineStart, lineEnd),
                new Span(span.start() - lineStart, Math.min(span.end(), lineEnd) - lineStart));
        return new Span(lineStart + sentence.start(), lineStart + sentence.end());
    }

    /// All sentences in their order, each within its line, without the white space around them.
    public List<Span> sentences() {
        var sentences = new ArrayList<Span>();
        var start = 0;
        for (var line : text.split("\n", -1)) {
            for (var sentence : Sentences.of(line)) {
                sentences.add(new Span(start + sentence.start(), start + sentence.end()));
            }
            start += line.length() + 1;
        }
        return List.copyOf(sentences);
    }

    /// The page's markup: its text nodes, one after the other, are exactly [#text()]. Each mark becomes a
    /// `span class="number"` with its `data-number`, cut where the markup cuts it.
    ///
    /// @param marks in the order of the text, none overlapping another
    /// @param afterTitle markup to set below the title, such as a byline; no part of the text
    public String html(List<Mark> marks, String afterTitle) {
        return ArticleHtml.write(text, pieces, marks, afterTitle);
    }

    /// Words as the markup that shows them.
    public static String escaped(String words) {
        return ArticleHtml.escaped(words);
    }

    private int snap(int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }

    /// A number of the text that the page marks.
    ///
    /// @param id given back by the page when the number is pointed at
    public record Mark(String id, Span span) {}

    /// A part of the markup: a tag as it is, or a run of the text.
    sealed interface Piece {

        /// Markup that holds no text.
        record Tag(String html) implements Piece {}

        /// The place below the title.
        record AfterTitle() implements Piece {}

        /// A run of the text.
        record Run(Span span) implements Piece {}
    }
}
