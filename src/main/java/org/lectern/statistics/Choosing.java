package org.lectern.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Span;
import org.lectern.statistics.dates.DateMention;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.text.Tokens;

/// Chooses between quantities and times where they overlap: the set without overlaps that weighs most, by weighted
/// interval scheduling. What is longer weighs more; of two that are equally long, a date more than a quantity with a
/// unit, and this more than a bare number. A length of time gives way to the quantity in it, and is kept
/// beside it.
record Choosing(List<Quantity> quantities, List<DateMention> dates, List<DateMention> lengths) {

    static Choosing between(List<Quantity> quantities, List<DateMention> dates, Tokens tokens) {
        var candidates = new ArrayList<Candidate>(quantities.size() + dates.size());
        var placed = dates.stream().filter(date -> date.kind() == Kind.DURATION && date.period().isPresent())
                .map(DateMention::span).toList();
        apart(quantities, placed, tokens)
                .forEach(quantity -> candidates.add(new Candidate(tokens.span(quantity.from(), quantity.to()),
                        quantity.unit().isNone() ? 1 : 2, quantity, null)));
        dates.forEach(date -> candidates
                .add(new Candidate(date.span(), date.kind() == Kind.DURATION ? 1 : 3, null, date)));
        candidates.sort(Comparator.comparingInt((Candidate each) -> each.span.end())
                .thenComparingInt(each -> each.span.start()));
        var chosen = chosen(candidates);
        var choosing = new Choosing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var candidate : chosen) {
            candidate.addTo(choosing);
        }
        var taken = new HashSet<>(choosing.dates);
        dates.stream().filter(date -> date.kind() == Kind.DURATION && !taken.contains(date))
                .forEach(choosing.lengths::add);
        return choosing;
    }

    /// Quantities without those that misread a length of time which has its place in the calendar: `the past two quarters`.
    /// Both come in the order of the text.
    private static List<Quantity> apart(List<Quantity> quantities, List<Span> lengths, Tokens tokens) {
        var apart = new ArrayList<Quantity>();
        var next = 0;
        for (var quantity : quantities) {
            var span = tokens.span(quantity.from(), quantity.to());
            while (next < lengths.size() && lengths.get(next).end() <= span.start()) {
                next++;
            }
            var within = next < lengths.size() && lengths.get(next).start() <= span.start()
                    && span.end() <= lengths.get(next).end();
            if (!within || quantity.unit().kind() == FindingKind.DURATION) {
                apart.add(quantity);
            }
        }
        return apart;
    }

    /// Those of the ranks that overlap nothing chosen.
    List<Quantity> beside(List<Quantity> ranks, Tokens tokens) {
        var beside = new ArrayList<Quantity>(ranks.size());
        var quantity = 0;
        var date = 0;
        for (var rank : ranks) {
            var span = tokens.span(rank.from(), rank.to());
            while (quantity < quantities.size() && quantities.get(quantity).to() <= rank.from()) {
                quantity++;
            }
            while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
                date++;
            }
            if ((quantity == quantities.size() || quantities.get(quantity).from() >= rank.to())
                    && (date == dates.size() || !dates.get(date).span().overlaps(span))) {
                beside.add(rank);
            }
        }
        return beside;
    }

    private static List<Candidate> chosen(List<Candidate> candidates) {
        var best = new long[candidates.size() + 1];
        var before = new int[candidates.size() + 1];
        for (var i = 1; i <= candidates.size(); i++) {
            var candidate = candidates.get(i - 1);
            var free = i - 1;
            while (free > 0 && candidates.get(free - 1).span.end() > candidate.span.start()) {
                free--;
            }
            before[i] = free;
            best[i] = Math.max(best[i - 1], best[free] + candidate.weight());
        }
        var chosen = new ArrayList<Candidate>();
        for (var i = candidates.size(); i > 0;) {
            if (best[i] == best[i - 1]) {
                i--;
            } else {
                chosen.add(candidates.get(i - 1));
                i = before[i];
            }
        }
        return chosen.reversed();
    }

    /// A quantity or a date, with where it stands.
    private record Candidate(Span span, int rank, @Nullable Quantity quantity,
            @Nullable DateMention date) {

        long weight() {
            return date != null && date.kind() == Kind.DURATION ? 1 : span.length() * 4L + rank;
        }

        void addTo(Choosing choosing) {
            if (quantity != null) {
                choosing.quantities.add(quantity);
            }
            if (date != null) {
                choosing.dates.add(date);
            }
        }
    }
}
