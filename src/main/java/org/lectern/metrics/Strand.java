package org.lectern.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.MetricKind;

/// The values of one subject: a line of a line chart.
///
/// @param data in the order of time, never empty; of several at one time, the open item's first
public record Strand(String subject, List<Datum> data) {

    public Strand {
        data = List.copyOf(data);
    }

    /// The values that the line runs through: one of each period, the first. The others disagree with it and stand
    /// beside it, as does an estimate between values that were measured.
    public List<Datum> path() {
        var stated = stated();
        var measured = stated.stream().filter(Strand::measured).toList();
        var path = new ArrayList<Datum>();
        for (var datum : stated) {
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

    /// The values that are still stated; when none is, those that were.
    private List<Datum> stated() {
        var stated = data.stream().filter(datum -> datum.statement().standing() != Standing.LOST).toList();
        return stated.isEmpty() ? data : stated;
    }

    /// The values of one time that disagree with one another, time by time.
    public List<List<Datum>> disputes() {
        var disputes = new ArrayList<List<Datum>>();
        var stated = stated();
        for (var one : stated) {
            var disputed = stated.stream().filter(one::simultaneous).toList();
            if (disputed.getFirst().equals(one)
                    && disputed.stream().anyMatch(datum -> disputed.stream()
                            .anyMatch(other -> !datum.claim().agrees(other.claim())))) {
                disputes.add(disputed);
            }
        }
        return List.copyOf(disputes);
    }

    /// Whether it has values of more than one time.
    boolean overTime() {
        return data.stream().anyMatch(datum -> !datum.simultaneous(data.getFirst()));
    }

    /// The value nearest in time to a day; a forecast only where there is nothing else.
    Datum nearest(LocalDate day) {
        return past().stream().min(Comparator.comparingLong(datum -> distance(datum, day))).orElseThrow();
    }

    /// The newest value that is no forecast, if there is one.
    Datum newest() {
        return past().getLast();
    }

    private List<Datum> past() {
        var path = path();
        var past = path.stream().filter(datum -> datum.kind() != MetricKind.FORECAST).toList();
        return past.isEmpty() ? path : past;
    }

    /// The value of about a day, if there is one within some days of it.
    Optional<Datum> about(LocalDate day, int days) {
        return Optional.of(nearest(day)).filter(datum -> distance(datum, day) <= days);
    }

    static long distance(Datum datum, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(datum.period().last(), day));
    }

    private static boolean measured(Datum datum) {
        return datum.kind() == MetricKind.ACTUAL;
    }

    private static boolean between(Datum datum, List<Datum> measured) {
        return measured.getFirst().period().last().isBefore(datum.period().last())
                && datum.period().last().isBefore(measured.getLast().period().last());
    }
}
