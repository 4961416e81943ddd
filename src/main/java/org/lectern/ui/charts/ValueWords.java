package org.lectern.ui.charts;

import java.util.ArrayList;
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
import org.lectern.metrics.Claim;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Statement;
import org.lectern.ui.fx.Messages;

/// What is said of single values, of their statements and of metrics.
final class ValueWords {

    private static final String DOT = " · ";

    private final Figures figures;

    ValueWords(Figures figures) {
        this.figures = figures;
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

    /// Where a statement is from, and of when.
    String source(Statement statement) {
        var date = statement.source().flatMap(Source::published).map(this::period).orElse("");
        return joined(", ", statement.publisher(), date, kind(statement.claim().kind()),
                statement.own() ? "" : Messages.get("charts.found"));
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

    /// Everything about a value, in one line: what it was as reported, too.
    String reading(Datum datum) {
        return joined(DOT, value(datum), when(datum), datum.subject(), source(datum),
                String.join(DOT, made(datum)));
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

    /// Who says a value, and whether it was estimated or foretold.
    String from(Datum datum) {
        return joined(", ", datum.statement().publisher(), kind(datum.kind()));
    }

    /// What else is to be said of a value in a table: as reported, excluded.
    List<String> states(Datum datum, boolean excluded) {
        var states = new ArrayList<String>(made(datum));
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

    static String kind(MetricKind kind) {
        return kind == MetricKind.ACTUAL ? "" : Messages.get("charts.kind." + kind);
    }

    /// A value's period, and whether it was estimated or foretold.
    String when(Datum datum) {
        return joined(", ", period(datum.period()), kind(datum.kind()));
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

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
