package org.lectern.exchange;

import java.util.Optional;
import org.lectern.anchoring.Placement;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// The words of a note among the sentences around them.
///
/// @param quote the words as the user marked them, with what stood beside them
/// @param state what became of them; empty when the item is not there to look at
/// @param sentence the whole sentence that holds the words, or all of them; where the words are lost, as much as is known
/// @param before what stands before the words, from the beginning of a sentence on
/// @param words the words as they stand today
/// @param after what stands after the words, up to the end of a sentence
record Passage(Quote quote, Optional<Placement.State> state, String sentence, String before, String words,
        String after) {

    /// A passage of words that nobody has placed yet.
    static Passage of(Selector selector, Optional<Holdings.Text> text) {
        var placement = text.map(each -> each.anchoring().place(selector));
        return of(selector.quote(), placement.map(Placement::state), placement.flatMap(Placement::span), text);
    }

    static Passage of(Quote quote, Optional<Placement.State> state, Optional<Span> span, Optional<Holdings.Text> text) {
        if (span.isEmpty()) {
            return new Passage(quote, state, quote.prefix() + quote.exact() + quote.suffix(),
                    quote.prefix(), quote.exact(), quote.suffix());
        }
        var article = text.orElseThrow().article();
        var sentence = sentences(article, span.get());
        // What was kept of the surroundings stands whole in the passage, so that it can be found again in what is written.
        var around = sentences(article, new Span(Math.max(0, span.get().start() - quote.prefix().length()),
                Math.min(article.text().length(), span.get().end() + quote.suffix().length())));
        return new Passage(quote, state, article.words(sentence),
                article.words(new Span(around.start(), span.get().start())), article.words(span.get()),
                article.words(new Span(span.get().end(), around.end())));
    }

    /// The sentences around a stretch that may reach over several lines.
    private static Span sentences(ArticleText article, Span span) {
        if (span.length() == 0) {
            return article.sentence(span);
        }
        var first = article.sentence(new Span(span.start(), span.start() + 1));
        var last = article.sentence(new Span(span.end() - 1, span.end()));
        return new Span(Math.min(first.start(), span.start()), Math.max(last.end(), span.end()));
    }
}
