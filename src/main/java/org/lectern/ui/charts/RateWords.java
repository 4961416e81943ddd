package org.lectern.ui.charts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Rate;
import org.lectern.ui.fx.Messages;

/// Names the rates that values were converted at.
///
/// @param figures writes their numbers
record RateWords(Figures figures) {

    /// The rates that a chart was converted at; of many, from the lowest to the highest.
    String of(Chart chart) {
        var rates = chart.data().stream().flatMap(datum -> datum.rate().stream()).distinct()
                .collect(Collectors.groupingBy(rate -> rate.unit() + rate.source(), TreeMap::new, Collectors.toList()));
        return rates.isEmpty()
                ? ""
                : Messages.get("charts.footer.rates",
                        rates.values().stream().map(this::together).collect(Collectors.joining("; ")));
    }

    private String together(List<Rate> alike) {
        if (alike.size() == 1) {
            return of(alike.getFirst());
        }
        var lowest = Collections.min(alike, Comparator.comparing(Rate::value));
        var highest = Collections.max(alike, Comparator.comparing(Rate::value));
        var first = Collections.min(alike, Comparator.comparing(rate -> rate.period().first()));
        var last = Collections.max(alike, Comparator.comparing(rate -> rate.period().last()));
        return Messages.get("charts.rates", figures.amount(lowest.value(), lowest.unit(), ""),
                figures.amount(highest.value(), highest.unit(), ""), per(lowest), figures.period(first.period()),
                figures.period(last.period()), lowest.source());
    }

    /// A rate with its time and its source.
    String of(Rate rate) {
        return Messages.get("charts.rate", figures.amount(rate.value(), rate.unit(), ""), per(rate),
                figures.period(rate.period()), rate.source());
    }

    private String per(Rate rate) {
        return figures.unit(rate.unit()).replaceFirst("^\\S+ ", "");
    }
}
