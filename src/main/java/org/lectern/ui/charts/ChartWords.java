package org.lectern.ui.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Event;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Source;
import org.lectern.metrics.Changes;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Claim;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Gathering;
import org.lectern.metrics.Scale;
import org.lectern.metrics.Statement;
import org.lectern.metrics.Strand;
import org.lectern.ui.fx.Messages;

/// What the cards and charts say.
final class ChartWords {

    private static final int MOST_SOURCES = 5;
    private static final String DOT = " · ";

    private final Figures figures;

    ChartWords(Figures figures) {
        this.figures = figures;
    }

    Figures figures() {
        return figures;
    }

    /// What a card says below its value: the measure, with its unit unless it names that already, and the period.
    ///
    /// @param excluded whether the reader left it out of the charts
    String facts(Metric metric, boolean excluded) {
        var unit = figures.unit(metric);
        var measure = unit.isEmpty() || implied(unit, metric.measure()) || yearly(metric)
                ? metric.measure()
                : metric.measure() + DOT + unit;
        return joined(", ", measure, figures.period(metric.period()), kind(metric.kind()),
                excluded ? Messages.get("charts.excluded") : "");
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
        var when = period(disagreement.period());
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
        return joined(", ", changed("added", changes.added()), changed("revised", changes.revised()),
                changed("reworded", changes.reworded()), changed("lost", changes.lost()));
    }

    private static String changed(String what, int count) {
        return count == 0 ? "" : Messages.get("kept." + what, count);
    }

    /// Where a statement is from, and of when.
    String source(Statement statement) {
        var date = statement.source().flatMap(Source::published).map(this::period).orElse("");
        return joined(", ", statement.publisher(), date, kind(statement.claim().kind()),
                statement.own() ? "" : Messages.get("charts.found"));
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
                .map(each -> each.getFirst().period()).sorted(Comparator.comparing(Period::last)).map(this::period)
                .distinct().toList();
        return disputed.isEmpty() ? "" : Messages.get("charts.disputed", String.join(", ", disputed));
    }

    /// The scale that the axis of a chart is written in; one when each value is written with its own.
    Scale scale(Chart chart, boolean logarithmic) {
        return switch (chart) {
            case Chart.Line _,Chart.Multiples _ when !logarithmic -> {
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
            case Chart.Bars _,Chart.Share _,Chart.Slope _ -> joined(", ", figures.unit(first), common(chart));
        };
        return joined(DOT, unit, logarithmic ? Messages.get("charts.logarithmic") : "",
                converted(chart) ? Messages.get("charts.converted") : "",
                Messages.get("charts.items", chart.items().size()));
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
        return Messages.get("charts.index", period(base));
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
        return joined(" ", opens, sources(chart));
    }

    /// A chart in a few sentences, for those who hear it: what, from when to when, the highest, the lowest, the latest,
    /// and where sources disagree.
    String summary(Chart chart) {
        var data = chart.data();
        var inTime = data.stream().sorted(Comparator.comparing(datum -> datum.period().last())).toList();
        var highest = data.stream().max(Comparator.comparing(Datum::value)).orElseThrow();
        var lowest = data.stream().min(Comparator.comparing(Datum::value)).orElseThrow();
        var span = Messages.get("charts.summary.span", data.size(), period(inTime.getFirst().period()),
                period(inTime.getLast().period()));
        var ends = data.size() < 2
                ? ""
                : Messages.get("charts.summary.ends", named(chart, highest), named(chart, lowest),
                        named(chart, inTime.getLast()));
        var warning = warning(chart);
        return joined(" ", title(chart) + ".", span, ends, warning.isEmpty() ? "" : warning + ".");
    }

    private String named(Chart chart, Datum datum) {
        return joined(", ", value(datum), chart.subjects().size() > 1 ? datum.subject() : "", when(datum));
    }

    /// What could not be converted; empty when everything could.
    String refused(Gathering gathering) {
        var periods = gathering.refused().stream().map(datum -> period(datum.period())).distinct().toList();
        return periods.isEmpty()
                ? ""
                : Messages.get("charts.refused", gathering.refused().size(),
                        String.join(", ", periods.subList(0, Math.min(periods.size(), MOST_SOURCES))),
                        periods.size() > MOST_SOURCES ? 1 : 0);
    }

    /// Where a chart is from, and what happened outside its time.
    String sources(Chart chart) {
        return joined(". ", publishers(chart), unplaced(chart), new RateWords(figures).of(chart));
    }

    /// What sets a value apart from the others of a chart, for a label beside it.
    String name(Chart chart, Datum datum) {
        return chart instanceof Chart.Bars bars && bars.disagreeing()
                ? datum.statement().publisher()
                : datum.subject();
    }

    /// The period below a bar's name; empty when all bars have the same.
    String period(Chart chart, Datum datum) {
        return common(chart).isEmpty() ? when(datum) : "";
    }

    String period(Period period) {
        return figures.period(period);
    }

    /// A value with what it counts.
    String value(Datum datum) {
        return joined(" ", figures.value(datum), figures.unit(datum));
    }

    /// A claim with what it counts.
    String claim(Claim claim, String measure) {
        return joined(" ", figures.value(claim, measure), figures.unit(claim));
    }

    /// Everything about a value, in one line.
    String reading(Datum datum) {
        return joined(DOT, value(datum), when(datum), datum.subject(),
                source(datum));
    }

    /// Everything about a value, line by line.
    ///
    /// @param open the item that is open
    String tip(Datum datum, @Nullable ItemRef open) {
        var statement = datum.statement();
        var lines = new ArrayList<>(List.of(value(datum), when(datum), datum.subject(),
                joined(" ", source(datum), others(datum))));
        lines.addAll(made(datum));
        if (statement.quote().isEmpty()) {
            lines.add(Messages.get("charts.tip.unstated"));
        }
        if (!statement.item().ref().equals(open)) {
            lines.add(Messages.get("charts.tip.item", statement.item().title()));
        }
        return String.join("\n", lines);
    }

    /// What a value is of, and when.
    String about(Datum datum) {
        return joined(", ", datum.subject() + ": " + datum.measure(), when(datum));
    }

    /// What else is to be said of a value in a table: estimate or forecast, as reported, excluded.
    List<String> states(Datum datum, boolean excluded) {
        var states = new ArrayList<String>();
        if (datum.kind() != MetricKind.ACTUAL) {
            states.add(kind(datum.kind()));
        }
        states.addAll(made(datum));
        if (excluded) {
            states.add(Messages.get("charts.excluded"));
        }
        return states;
    }

    /// How a value was made of what is reported, line by line: nothing when it is shown as reported.
    List<String> made(Datum datum) {
        var lines = new ArrayList<String>();
        if (!datum.asReported()) {
            lines.add(Messages.get("charts.tip.reported", claim(datum.statement().claim(), datum.measure())));
        }
        datum.rate().ifPresent(rate -> lines.add(Messages.get("charts.tip.rate", new RateWords(figures).of(rate))));
        switch (datum.statement().standing()) {
            case CHANGED -> lines.add(Messages.get("charts.tip.changed"));
            case LOST -> lines.add(Messages.get("charts.tip.lost"));
            case HOLDS -> {
                if (!datum.statement().own()) {
                    lines.add(Messages.get("charts.tip.found"));
                }
            }
        }
        return lines;
    }

    String event(Event event) {
        return Messages.get("charts.event", event.label(), period(event.period()));
    }

    /// The words of a card for those who hear it.
    String accessible(Item item, Metric metric) {
        return Messages.get("charts.card.accessible", figures.value(metric), figures.unit(metric), metric.measure(),
                metric.subject(), joined(", ", period(metric.period()), kind(metric.kind()),
                        item.source(metric.source()).map(source -> source.title()).orElse("")));
    }

    private static String source(Datum datum) {
        var title = datum.statement().sourceTitle();
        var publisher = datum.statement().publisher();
        return title.equals(publisher) ? title : title + " (" + publisher + ")";
    }

    private static String others(Datum datum) {
        var others = datum.statements().size() - 1;
        return others == 0 ? "" : Messages.get("charts.tip.more", others);
    }

    private static String kind(MetricKind kind) {
        return kind == MetricKind.ACTUAL ? "" : Messages.get("charts.kind." + kind);
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
        var others = line.events().stream().filter(event -> !placed.contains(event)).map(this::event)
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? "" : Messages.get("charts.footer.events", others);
    }

    /// A value's period, and whether it was estimated or foretold.
    private String when(Datum datum) {
        return joined(", ", period(datum.period()), kind(datum.kind()));
    }

    /// The period of all values of a chart; empty when they differ.
    private String common(Chart chart) {
        var periods = chart.data().stream().map(this::when).distinct().toList();
        return periods.size() == 1 ? periods.getFirst() : "";
    }

    /// Whether a measure says already what its values count: `users a day` is in `daily active users`.
    private static boolean implied(String unit, String measure) {
        var said = measure.toLowerCase(Locale.ROOT).replace("daily", "day").replace("annual", "year");
        return Stream.of(unit.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.equals("a") && !word.equals("per"))
                .allMatch(said::contains);
    }

    /// Whether a metric is the money of one whole year, of which `a year` says nothing new.
    private static boolean yearly(Metric metric) {
        var code = metric.unit().code();
        var period = metric.period();
        return code.endsWith("/a") && !code.contains("{")
                && period.first().plusYears(1).minusDays(1).equals(period.last());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
