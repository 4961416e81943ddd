package org.lectern.exchange;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.anchoring.Placement.State;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.exchange.Holdings.Holding;
import org.lectern.lens.Figure;
import org.lectern.lens.Verdict;
import org.lectern.metrics.Figures;

/// What was said of a number, as it is written out.
///
/// @param holding empty when its item is not in the library
/// @param start where in its item the number stands; behind all others where it is not known
/// @param found what the words state by themselves, as far as the program can tell
record JudgedEntry(Verdict verdict, Optional<Holding> holding, Passage passage, int start, Optional<Metric> found) {

    private static final Figures FIGURES = new Figures(Locale.ENGLISH);
    private static final Comparator<JudgedEntry> ORDER = Comparator
            .comparingInt((JudgedEntry each) -> each.holding().map(Holding::number).orElse(Integer.MAX_VALUE))
            .thenComparing(each -> each.verdict().item().toString()).thenComparingInt(JudgedEntry::start)
            .thenComparing(each -> each.verdict().id());

    /// @param finder what the words of an item state by themselves
    static List<JudgedEntry> all(List<Verdict> verdicts, Holdings holdings, Function<Item, List<Figure>> finder) {
        return verdicts.stream().map(each -> of(each, holdings.item(each.item()), finder)).sorted(ORDER).toList();
    }

    private static JudgedEntry of(Verdict verdict, Optional<Holding> holding, Function<Item, List<Figure>> finder) {
        var text = holding.map(Holding::text);
        var placement = text.map(each -> each.anchoring().place(verdict.words()));
        // Edited words may state another number: the verdict is not on them.
        var span = placement.filter(each -> each.state() != State.CHANGED).flatMap(each -> each.span());
        var state = placement.map(each -> each.state() == State.CHANGED ? State.LOST : each.state());
        var found = span.flatMap(at -> holding.stream().flatMap(each -> finder.apply(each.item()).stream())
                .filter(figure -> figure.span().overlaps(at)).findFirst());
        return new JudgedEntry(verdict, holding, Passage.of(verdict.words().quote(), state, span, text),
                span.map(Span::start).orElse(Integer.MAX_VALUE), found.map(Figure::metric));
    }

    /// What the words state by themselves, in words; empty when nothing was found in them.
    String foundWords() {
        return found.map(JudgedEntry::words).orElse("");
    }

    /// What the user says that they state, in words; empty when the number was rejected.
    String saidWords() {
        return verdict.reading().map(JudgedEntry::words).orElse("");
    }

    /// A statistic in words: `≈ 4.5 M riders a year, Bay ferries, riders, 2023`.
    static String words(Metric statistic) {
        var parts = Stream.of((FIGURES.value(statistic) + " " + FIGURES.unit(statistic)).strip(),
                statistic.subject(), statistic.measure(), FIGURES.period(statistic.period()),
                switch (statistic.kind()) {
                    case ACTUAL -> "";
                    case ESTIMATE -> "estimate";
                    case FORECAST -> "forecast";
                });
        return parts.filter(each -> !each.isBlank()).collect(joining(", ")).replace('\u00a0', ' ');
    }
}
