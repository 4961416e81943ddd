package org.lectern.ui.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.lectern.briefing.Event;
import org.lectern.briefing.Period;
import org.lectern.metrics.Datum;

/// The stretch of time that a line chart covers: that of its values, and of those events that do not squeeze them.
///
/// @param first in days, the middle of the first period
/// @param last in days, the middle of the last period
/// @param periods of the values, each once, in the order of time
/// @param events that lie on it
record TimeAxis(double first, double last, List<Period> periods, List<Event> events) {

    private static final double SQUEEZED = 0.7;
    private static final double SEASON = 0.04;
    private static final int MOST_PERIODS = 7;
    private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 50, 100);
    private static final List<Integer> MONTH_STEPS = List.of(1, 2, 3, 6);

    TimeAxis {
        periods = List.copyOf(periods);
        events = List.copyOf(events);
    }

    static TimeAxis of(List<Datum> data, List<Event> meanwhile) {
        var periods = data.stream().map(Datum::period).distinct()
                .sorted((one, other) -> Double.compare(middle(one), middle(other))).toList();
        var first = middle(periods.getFirst());
        var last = middle(periods.getLast());
        var span = last - first;
        var events = new ArrayList<Event>();
        for (var event : meanwhile) {
            var at = middle(event.period());
            if (span >= SQUEEZED * (Math.max(last, at) - Math.min(first, at))) {
                first = Math.min(first, at);
                last = Math.max(last, at);
                events.add(event);
            }
        }
        return new TimeAxis(first, last, periods, events);
    }

    /// Where a period lies on the axis, 0 to 1.
    double place(Period period) {
        return place(middle(period));
    }

    /// The words below the axis, none touching another: the periods of the values themselves if they are few, else their
    /// years, else years or months at even steps.
    ///
    /// @param width of the axis
    /// @param gap to keep between words
    List<Tick> ticks(double width, double gap, ToDoubleFunction<String> wide, Function<Period, String> words) {
        var candidates = new ArrayList<List<Tick>>();
        var own = periods.stream().map(period -> new Tick(place(period) * width, words.apply(period))).toList();
        if (own.size() <= MOST_PERIODS) {
            candidates.add(own);
        }
        candidates.add(seasons(width));
        if (last - first > 500) {
            YEAR_STEPS.forEach(step -> candidates.add(years(step, width)));
        } else {
            MONTH_STEPS.forEach(step -> candidates.add(months(step, width, words)));
        }
        candidates.add(List.of(own.getFirst(), own.getLast()));
        candidates.add(List.of(own.getLast()));
        return candidates.stream().filter(ticks -> !ticks.isEmpty() && apart(ticks, gap, wide)).findFirst()
                .orElse(List.of());
    }

    /// The years of values that are all of the same days of their years, such as those of a festival.
    private List<Tick> seasons(double width) {
        var years = new TreeMap<Integer, List<Double>>();
        for (var period : periods) {
            var middle = middle(period);
            years.computeIfAbsent(LocalDate.ofEpochDay((long) middle).getYear(), _ -> new ArrayList<>())
                    .add(place(middle));
        }
        var scattered = years.values().stream()
                .anyMatch(places -> Collections.max(places) - Collections.min(places) > SEASON);
        return scattered || years.size() < 2
                ? List.of()
                : years.entrySet().stream()
                        .map(year -> new Tick(Collections.max(year.getValue()) * width, String.valueOf(year.getKey())))
                        .toList();
    }

    private List<Tick> years(int step, double width) {
        var ticks = new ArrayList<Tick>();
        for (var year = LocalDate.ofEpochDay((long) first).getYear(); middle(year(year)) <= last; year++) {
            if (year % step == 0 && middle(year(year)) >= first) {
                ticks.add(new Tick(place(middle(year(year))) * width, String.valueOf(year)));
            }
        }
        return ticks.size() < 2 ? List.of() : ticks;
    }

    private List<Tick> months(int step, double width, Function<Period, String> words) {
        var ticks = new ArrayList<Tick>();
        var month = LocalDate.ofEpochDay((long) first).withDayOfMonth(1);
        for (; month.toEpochDay() <= last; month = month.plusMonths(1)) {
            var period = Period.parse(month.toString().substring(0, 7));
            if ((month.getMonthValue() - 1) % step == 0 && middle(period) >= first && middle(period) <= last) {
                ticks.add(new Tick(place(period) * width, words.apply(period)));
            }
        }
        return ticks.size() < 2 ? List.of() : ticks;
    }

    private static boolean apart(List<Tick> ticks, double gap, ToDoubleFunction<String> wide) {
        for (var i = 1; i < ticks.size(); i++) {
            var before = ticks.get(i - 1);
            var tick = ticks.get(i);
            if (tick.at - before.at < (wide.applyAsDouble(before.words) + wide.applyAsDouble(tick.words)) / 2 + gap) {
                return false;
            }
        }
        return true;
    }

    /// Where a day lies on the axis, in days.
    double place(double day) {
        return last == first ? 0.5 : (day - first) / (last - first);
    }

    private static Period year(int year) {
        return Period.parse("%04d".formatted(year));
    }

    static double middle(Period period) {
        return (period.first().toEpochDay() + period.last().toEpochDay()) / 2.0;
    }

    /// Words below the axis.
    ///
    /// @param at the middle of the words
    record Tick(double at, String words) {}
}
