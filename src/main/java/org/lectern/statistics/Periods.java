package org.lectern.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.Period;
import org.lectern.statistics.dates.DateMention;
import org.lectern.statistics.text.Tokens;

/// Gives each quantity the time that its sentence names for it: the one behind it in its own clause, the one before it,
/// that of the number it goes with (`rose 5 % to $3bn in 2023`), or the one that opens the sentence; else the nearest.
final class Periods {

    private static final Set<String> BREAKS = Set.of(",", ";", "and", "but", "while", "whereas", "(", ")", "–", "—",
            ":");

    /// What leads to the value of a time before: `to 19 % this quarter, from 18 %`.
    private static final Set<String> EARLIER = Set.of("from", "against", "versus", "vs", "than");

    private final Tokens tokens;
    private final Map<Integer, Period> byToken = new HashMap<>();

    Periods(Tokens tokens, List<Quantity> quantities, List<DateMention> dates) {
        this.tokens = tokens;
        var dated = dates.stream().filter(date -> date.period().isPresent()).map(date -> new Dated(
                tokens.at(date.span().start()), tokens.at(date.span().end() - 1) + 1, date.period().orElseThrow()))
                .toList();
        var at = 0;
        var day = 0;
        while (at < quantities.size()) {
            var sentence = tokens.sentence(quantities.get(at).from());
            var end = at;
            while (end < quantities.size() && tokens.sentence(quantities.get(end).from()) == sentence) {
                end++;
            }
            while (day < dated.size() && tokens.sentence(dated.get(day).from) < sentence) {
                day++;
            }
            var last = day;
            while (last < dated.size() && tokens.sentence(dated.get(last).from) == sentence) {
                last++;
            }
            if (last > day) {
                new Sentence(quantities.subList(at, end), dated.subList(day, last)).assign();
            }
            at = end;
            day = last;
        }
    }

    Optional<Period> of(Quantity quantity) {
        return Optional.ofNullable(byToken.get(quantity.from()));
    }

    private boolean isBroken(int from, int to) {
        for (var at = from; at < to; at++) {
            if (BREAKS.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private record Dated(int from, int to, Period period) {}

    /// The quantities and the times of one sentence, both in the order of the text.
    private final class Sentence {

        private final List<Quantity> quantities;
        private final List<Dated> dates;
        private final List<Optional<Dated>> given = new ArrayList<>();

        Sentence(List<Quantity> quantities, List<Dated> dates) {
            this.quantities = quantities;
            this.dates = dates;
        }

        void assign() {
            var day = 0;
            for (var i = 0; i < quantities.size(); i++) {
                while (day < dates.size() && dates.get(day).from < quantities.get(i).to()) {
                    day++;
                }
                var behind = behind(i, day);
                given.add(behind.isPresent() ? behind : before(i, day));
            }
            for (var i = quantities.size() - 2; i >= 0; i--) {
                if (given.get(i).isEmpty() && !isBroken(quantities.get(i).to(), quantities.get(i + 1).from())) {
                    given.set(i, given.get(i + 1));
                }
            }
            for (var i = 0; i < quantities.size(); i++) {
                if (given.get(i).isEmpty()) {
                    given.set(i, left(i));
                }
                var quantity = quantities.get(i);
                given.get(i).ifPresent(date -> byToken.put(quantity.from(), date.period));
            }
        }

        /// The time behind a quantity, when it stands in the same clause or leads to no other quantity.
        private Optional<Dated> behind(int i, int day) {
            var next = i + 1 < quantities.size() ? quantities.get(i + 1).from() : Integer.MAX_VALUE;
            if (day == dates.size() || dates.get(day).from >= next) {
                return Optional.empty();
            }
            var from = quantities.get(i).to();
            return !isBroken(from, dates.get(day).from) || (next == Integer.MAX_VALUE && !isTold(i, day))
                    ? Optional.of(dates.get(day))
                    : Optional.empty();
        }

        /// Whether a time before the last quantity says already when it was.
        private boolean isTold(int i, int day) {
            return day > 0 && (i == 0 || dates.get(day - 1).from >= quantities.get(i - 1).to());
        }

        /// The time between the quantity before and this one, unless it is that of the one before.
        private Optional<Dated> before(int i, int day) {
            if (day == 0) {
                return Optional.empty();
            }
            var date = dates.get(day - 1);
            var taken = i > 0 && (date.from < quantities.get(i - 1).to()
                    || given.get(i - 1).filter(date::equals).isPresent());
            return taken ? Optional.empty() : Optional.of(date);
        }

        /// The time of a quantity that has none of its own: that of the one before it, else one that is no other's.
        private Optional<Dated> left(int i) {
            if (EARLIER.contains(tokens.lower(quantities.get(i).from() - 1)) && i > 0) {
                return Optional.empty();
            }
            return i > 0 && given.get(i - 1).isPresent()
                    ? given.get(i - 1)
                    : dates.stream().filter(date -> !given.contains(Optional.of(date))).findFirst();
        }
    }
}
