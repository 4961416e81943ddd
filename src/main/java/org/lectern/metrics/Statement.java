package org.lectern.metrics;

import java.util.Optional;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Source;
import org.lectern.briefing.Span;

/// Who states a figure, and as what: an item, in its words or beside them.
///
/// @param claim as it is reported, in the unit it is reported in
public record Statement(Item item, Origin origin, Claim claim, Optional<Source> source, Standing standing) {

    public Statement(Item item, Origin origin, Claim claim, Optional<Source> source) {
        this(item, origin, claim, source, Standing.HOLDS);
    }

    /// The name of the figure that it states.
    public FigureId figure() {
        return new FigureId(item.ref(), origin.id());
    }

    Statement standing(Standing now) {
        return new Statement(item, origin, claim, source, now);
    }

    /// The words that state it; none when it is from data beside the text.
    public Optional<Quote> quote() {
        return switch (origin) {
            case Origin.Said said -> Optional.of(said.metric().quote());
            case Origin.Found found -> Optional.of(found.quote());
            case Origin.Charted _ -> Optional.empty();
        };
    }

    /// Whether the briefing itself claims it; what was found by reading is no claim of the briefing's.
    public boolean own() {
        return !(origin instanceof Origin.Found);
    }

    /// Where the words that state it stand in the text of its item.
    public Optional<Span> span(ArticleText article) {
        return quote().flatMap(article::find);
    }

    /// The sentence that states it; none when it has none, the quoted words when the text no longer holds them.
    public Optional<String> sentence(ArticleText article) {
        return quote().map(quote -> article.find(quote).map(span -> article.words(article.sentence(span)))
                .orElse(quote.exact()));
    }

    /// Where the figure is from: its source's title, or that of the item when it names none.
    public String sourceTitle() {
        return source.map(Source::title).orElse(item.title());
    }

    /// Who published the source; the item's title when it names none.
    public String publisher() {
        return source.map(Source::publisher).filter(name -> !name.isBlank()).orElseGet(this::sourceTitle);
    }

    /// Whether this is the statement of a figure in words.
    public boolean states(ItemRef ref, String id) {
        return quote().isPresent() && item.ref().equals(ref) && origin.id().equals(id);
    }
}
