package org.lectern.statistics;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Period;
import org.lectern.statistics.dates.DateMention;
import org.lectern.statistics.text.Tokens;

/// Gives a quantity the time that its sentence names nearest to it, rather behind it than before it. Asked in the order of
/// the text.
final class Periods {

    private final Tokens tokens;
    private final List<DateMention> dates;
    /// The first date that does not end before the sentence that was asked for last.
    private int first;

    Periods(Tokens tokens, List<DateMention> dates) {
        this.tokens = tokens;
        this.dates = dates.stream().filter(date -> date.period().isPresent()).toList();
    }

    Optional<Period> of(Quantity quantity) {
        var sentence = tokens.sentence(quantity.from());
        var start = tokens.start(tokens.sentenceStart(sentence));
        var end = tokens.end(tokens.sentenceEnd(sentence) - 1);
        while (first < dates.size() && dates.get(first).span().end() <= start) {
            first++;
        }
        Optional<Period> nearest = Optional.empty();
        var least = Integer.MAX_VALUE;
        for (var i = first; i < dates.size() && dates.get(i).span().start() < end; i++) {
            var distance = distance(quantity, dates.get(i));
            if (distance < least) {
                least = distance;
                nearest = dates.get(i).period();
            }
        }
        return nearest;
    }

    private int distance(Quantity quantity, DateMention date) {
        var behind = date.span().start() - tokens.end(quantity.to() - 1);
        return behind >= 0 ? behind : (tokens.start(quantity.from()) - date.span().end()) * 3 / 2;
    }
}
