package org.lectern.ui.editions;

import java.util.Locale;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.editions.Change;
import org.lectern.editions.FigureChange;
import org.lectern.editions.FigureChange.Aspect;
import org.lectern.metrics.Figures;
import org.lectern.ui.fx.Messages;

/// Writes a changed figure: what it is of, and what it was and is.
final class FigureWords {

    private final Figures figures;

    FigureWords(Figures figures) {
        this.figures = figures;
    }

    /// What the figure is of: subject, measure, period and kind, as far as they are the same in both editions.
    String name(FigureChange change) {
        var metric = change.newest();
        var period = change.aspects().contains(Aspect.PERIOD) ? "" : ", " + figures.period(metric.period());
        var kind = change.aspects().contains(Aspect.KIND) || metric.kind() == MetricKind.ACTUAL
                ? ""
                : ", " + kind(metric);
        return Messages.get("editions.figure", metric.subject(), metric.measure()) + period + kind;
    }

    /// The figure as it was; empty when it was not there.
    String before(FigureChange change) {
        return change.before().map(metric -> value(metric, change)).orElse("");
    }

    /// The figure as it is; empty when it is not there any more.
    String after(FigureChange change) {
        return change.after().map(metric -> value(metric, change)).orElse("");
    }

    /// What changed, in the words of its row: `Figure`, `New figure`, `Point of a series`.
    static String heading(FigureChange change) {
        var state = change.change() == Change.EDITED ? 0 : change.change() == Change.ADDED ? 1 : 2;
        return Messages.get(change.ofSeries() ? "editions.point" : "editions.metric", state);
    }

    private String value(Metric metric, FigureChange change) {
        var words = new StringBuilder();
        if (change.aspects().contains(Aspect.NAME)) {
            words.append(Messages.get("editions.figure", metric.subject(), metric.measure())).append(", ");
        }
        if (change.aspects().contains(Aspect.PERIOD)) {
            words.append(figures.period(metric.period())).append(": ");
        }
        if (change.aspects().contains(Aspect.KIND)) {
            words.append(kind(metric)).append(' ');
        }
        words.append(figures.value(metric));
        var unit = figures.unit(metric);
        return unit.isEmpty() ? words.toString() : words.append(' ').append(unit).toString();
    }

    private static String kind(Metric metric) {
        return Messages.get("editions.kind." + metric.kind().name().toLowerCase(Locale.ROOT));
    }
}
