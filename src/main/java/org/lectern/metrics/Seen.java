package org.lectern.metrics;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.Quote;

/// A figure as it was when its chart was last looked at.
///
/// @param title that of its item
/// @param quote the words that stated it; empty when it was from data
/// @param sentence the sentence around them; empty when it was from data
public record Seen(FigureId figure, String title, String subject, Claim claim, Optional<Quote> quote,
        String sentence) {

    /// The figures of a gathering's own subjects as they are now, each statement for itself.
    public static List<Seen> of(Gathering gathering) {
        return gathering.own().stream().flatMap(strand -> strand.data().stream()).flatMap(datum -> datum.statements()
                .stream().filter(statement -> statement.standing() != Standing.LOST)
                .map(statement -> new Seen(statement.figure(), statement.item().title(), datum.subject(),
                        statement.claim(), statement.quote(), sentence(statement))))
                .toList();
    }

    static String sentence(Statement statement) {
        return statement.sentence(ArticleText.of(statement.item())).orElse("");
    }

    /// The figure as a value of a chart, its words gone from the item.
    Datum lost(String measure) {
        var item = new Item(figure.item(), title, List.of(), "", "", List.of(), List.of(), List.of(), List.of());
        var origin = quote.<Origin>map(words -> new Origin.Found(figure.id(), words, true))
                .orElseGet(() -> new Origin.Charted(figure.id(), claim.period()));
        return Datum.of(subject, measure, new Statement(item, origin, claim, Optional.empty(), Standing.LOST));
    }
}
