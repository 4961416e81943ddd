package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.briefing.Period;
import org.lectern.metrics.Changes;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Gathering;
import org.lectern.metrics.Scale;
import org.lectern.metrics.Strand;
import org.lectern.ui.fx.Messages;

/// What is said of charts as a whole, of their gatherings and of disagreements.
final class ChartWords {

    private static final int MOST_SOURCES = 5;
    private static final String DOT = " · ";

    private final Figures figures;
    private final ValueWords values;

    ChartWords(Figures figures) {
        this.figures = figures;
        this.values = new ValueWords(figures);
    }

    Figures figures() {
        return figures;
    }

    /// What is said of single values.
    ValueWords values() {
        return values;
    }

    String title(Chart chart) {
        var subjects = chart.subjects();
        return subjects.size() == 1
                ? Messages.get("charts.title", subjects.getFirst(), chart.measure())
                : chart.measure().substring(0, 1).toUpperCase(Locale.ROOT) + chart.measure().substring(1);
    }

    String title(Disagreement disagreement) {
        return Messages.get("charts.title", disagreement.subject(), disagreement.measure());
    }

    /// When the answers are of, and how far they lie apart.
    String gap(Disagreement disagreement) {
        var when = values.period(disagreement.period());
        if (disagreement.ofUnits()) {
            return Messages.get("disagreements.units", when);
        }
        var low = disagreement.lowest();
        var apart = figures.amount(disagreement.gap(), low.unit(), "");
        var ratio = disagreement.ratio().map(BigDecimal::doubleValue).orElse(0.0);
        if (low.unit().code().equals("%")) {
            return Messages.get("disagreements.points", when, apart.replace("%", "").replace('\u00a0', ' ').strip());
        }
        return ratio >= 1
                ? Messages.get("disagreements.times", when, apart, ratio + 1)
                : Messages.get("disagreements.gap", when, apart, ratio);
    }

    /// What changed on a kept chart since it was looked at: `2 new values, 1 revised`; empty when nothing did.
    String changes(Changes changes) {
        return ValueWords.joined(", ", changed("added", changes.added()), changed("revised", changes.revised()),
                changed("reworded", changes.reworded()), changed("lost", changes.lost()));
    }

    private static String changed(String what, int count) {
        return count == 0 ? "" : Messages.get("kept." + what, count);
    }

    /// A word of warning beside the title; empty when there is none.
    String warning(Chart chart) {
        return switch (chart) {
            case Chart.Bars bars when bars.disagreeing() -> Messages.get("charts.differ", bars.data().size());
            case Chart.Line line -> disputes(line.strands());
            case Chart.Multiples multiples -> disputes(multiples.strands());
            case Chart.Bars _,Chart.Share _,Chart.Slope _ -> "";
        };
    }

    private String disputes(List<Strand> strands) {
        var disputed = strands.stream().flatMap(strand -> strand.disputes().stream())
                .map(each -> each.getFirst().period()).sorted(Comparator.comparing(Period::last)).map(values::period)
                .distinct().toList();
        return disputed.isEmpty() ? "" : Messages.get("charts.disputed", String.join(", ", disputed));
    }

    /// The scale that the axis of a chart is written in; one when each value is written with its own.
    Scale scale(Chart chart, boolean logarithmic) {
        return switch (chart) {
            case Chart.Line _,Chart.Multiples _ when !logarithmic && !proportional(chart) -> {
                var values = Panel.axis(chart.data(), false);
                yield figures.scale(chart.unit(), values.last().max(values.first().negate()));
            }
            default -> Scale.ONE;
        };
    }

    String subtitle(Chart chart, boolean logarithmic) {
        var first = chart.data().getFirst();
        var unit = switch (chart) {
            case Chart.Line line when line.base().isPresent() -> index(line.base().get());
            case Chart.Multiples line when line.base().isPresent() -> index(line.base().get());
            case Chart.Line _,Chart.Multiples _ ->
                figures.axis(chart.unit(), chart.measure(), scale(chart, logarithmic));
            case Chart.Share share when share.summed() ->
                Messages.get("charts.summed", share.data().size(), common(chart));
            case Chart.Bars _,Chart.Share _,Chart.Slope _ ->
                ValueWords.joined(", ", figures.unit(first), common(chart));
        };
        return ValueWords.joined(DOT, unit, logarithmic ? Messages.get("charts.logarithmic") : "",
                converted(chart) ? Messages.get("charts.converted") : "",
                Messages.get("charts.items", chart.items().size()), found(chart));
    }

    /// How many of the values no briefing claims.
    private static String found(Chart chart) {
        var found = chart.data().stream().filter(datum -> !datum.statement().own()).count();
        return found == 0
                ? ""
                : found == chart.data().size()
                        ? Messages.get("charts.found")
                        : Messages.get("charts.found.some", found);
    }

    private static boolean converted(Chart chart) {
        return chart.data().stream()
                .anyMatch(datum -> datum.rate().isPresent() || (!datum.asReported() && !proportional(chart)));
    }

    /// Whether its values are set in proportion to others.
    private static boolean proportional(Chart chart) {
        return switch (chart) {
            case Chart.Line line -> line.base().isPresent();
            case Chart.Multiples multiples -> multiples.base().isPresent();
            case Chart.Share share -> share.summed();
            case Chart.Bars _,Chart.Slope _ -> false;
        };
    }

    private String index(Period base) {
        return Messages.get("charts.index", values.period(base));
    }

    String footer(Chart chart) {
        var stated = chart.data().stream().filter(datum -> datum.statement().quote().isPresent()).count();
        var promise = stated == chart.data().size() ? "all" : stated > 0 ? "some" : "";
        var opens = switch (chart) {
            case Chart.Line _,Chart.Multiples _,Chart.Slope _ ->
                promise.isEmpty() ? "" : Messages.get("charts.footer." + promise);
            case Chart.Bars _ -> promise.equals("all") ? Messages.get("charts.footer.bars") : "";
            case Chart.Share share -> promise.equals("all")
                    ? Messages.get(share.data().size() == 1 ? "charts.footer.share" : "charts.footer.bars")
                    : "";
        };
        return ValueWords.joined(" ", opens, sources(chart));
    }

    /// A chart in a few sentences, for those who hear it: what, from when to when, the highest, the lowest, the latest,
    /// and where sources disagree.
    String summary(Chart chart) {
        var data = chart.data();
        var inTime = data.stream().sorted(Comparator.comparing(datum -> datum.period().last())).toList();
        var highest = data.stream().max(Comparator.comparing(Datum::value)).orElseThrow();
        var lowest = data.stream().min(Comparator.comparing(Datum::value)).orElseThrow();
        var span = Messages.get("charts.summary.span", data.size(), values.period(inTime.getFirst().period()),
                values.period(inTime.getLast().period()));
        var ends = data.size() < 2
                ? ""
                : Messages.get("charts.summary.ends", named(chart, highest), named(chart, lowest),
                        named(chart, inTime.getLast()));
        var warning = warning(chart);
        return ValueWords.joined(" ", title(chart) + ".", span, ends, warning.isEmpty() ? "" : warning + ".");
    }

    private String named(Chart chart, Datum datum) {
        return ValueWords.joined(", ", values.value(datum), chart.subjects().size() > 1 ? datum.subject() : "",
                values.when(datum));
    }

    /// What could not be converted; empty when everything could.
    String refused(Gathering gathering) {
        var periods = gathering.refused().stream().map(datum -> values.period(datum.period())).distinct().toList();
        return periods.isEmpty()
                ? ""
                : Messages.get("charts.refused", gathering.refused().size(),
                        String.join(", ", periods.subList(0, Math.min(periods.size(), MOST_SOURCES))),
                        periods.size() > MOST_SOURCES ? 1 : 0);
    }

    /// Where a chart is from, and what happened outside its time.
    String sources(Chart chart) {
        return ValueWords.joined(". ", publishers(chart), unplaced(chart), new RateWords(figures).of(chart));
    }

    /// What sets a value apart from the others of a chart, for a label beside it.
    String name(Chart chart, Datum datum) {
        return chart instanceof Chart.Bars bars && bars.disagreeing()
                ? datum.statement().publisher()
                : datum.subject();
    }

    /// The period below a bar's name; empty when all bars have the same.
    String period(Chart chart, Datum datum) {
        return common(chart).isEmpty() ? values.when(datum) : "";
    }

    private static String publishers(Chart chart) {
        var names = chart.publishers();
        var shown = String.join("; ", names.subList(0, Math.min(names.size(), MOST_SOURCES)));
        if (names.size() > MOST_SOURCES) {
            shown = Messages.get("charts.footer.others", shown, names.size() - MOST_SOURCES);
        }
        return Messages.get(names.size() == 1 ? "charts.footer.source" : "charts.footer.sources", shown);
    }

    private String unplaced(Chart chart) {
        if (!(chart instanceof Chart.Line line)) {
            return "";
        }
        var placed = TimeAxis.of(line.data(), line.events()).events();
        var others = line.events().stream().filter(event -> !placed.contains(event)).map(values::event)
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? "" : Messages.get("charts.footer.events", others);
    }

    /// The period of all values of a chart; empty when they differ.
    private String common(Chart chart) {
        var periods = chart.data().stream().map(values::when).distinct().toList();
        return periods.size() == 1 ? periods.getFirst() : "";
    }
}
