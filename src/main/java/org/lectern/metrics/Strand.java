package org.lectern.metrics;

import java.util.ArrayList;
import java.util.List;
import org.lectern.briefing.MetricKind;

/// One line of a line chart: the values of one subject.
///
/// @param data in the order of time; of several at one time, the open item's first
public record Strand(String subject, List<Datum> data) {

    public Strand {
        data = List.copyOf(data);
    }

    /// The values that the line runs through: one of each period, the first. The others disagree with it and stand
    /// beside it, as does an estimate between values that were measured.
    public List<Datum> path() {
        var measured = data.stream().filter(Strand::measured).toList();
        var path = new ArrayList<Datum>();
        for (var datum : data) {
            if (measured(datum) || measured.isEmpty() || !between(datum, measured)) {
                if (path.isEmpty() || !path.getLast().simultaneous(datum)) {
                    path.add(datum);
                } else if (measured(datum) && !measured(path.getLast())) {
                    path.set(path.size() - 1, datum);
                }
            }
        }
        return List.copyOf(path);
    }

    private static boolean measured(Datum datum) {
        return datum.kind() == MetricKind.ACTUAL;
    }

    private static boolean between(Datum datum, List<Datum> measured) {
        return measured.getFirst().period().last().isBefore(datum.period().last())
                && datum.period().last().isBefore(measured.getLast().period().last());
    }
}
