package org.lectern.statistics.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Holidays that business prose names, with their year or in the nearest one: `Singles' Day 2021`, `Thanksgiving`, `春节`.
final class Holidays implements Reader {

    /// In days.
    private static final int FAR_AHEAD = 100;
    private static final Map<String, List<Holiday>> BY_FIRST_TOKEN = read();
    private static final Map<Integer, LocalDate> LUNAR = lunar();

    /// A holiday: the tokens of its name, and the rule that gives its day in a year.
    private record Holiday(List<String> name, List<String> rule) {}

    @Override
    public @Nullable Found read(Page page, int at) {
        var longest = longest(page, at);
        return longest == null ? null : dated(page, at, longest);
    }

    private static @Nullable Holiday longest(Page page, int at) {
        Holiday longest = null;
        for (var holiday : BY_FIRST_TOKEN.getOrDefault(page.tokens.lower(at), List.of())) {
            if (matches(page, at, holiday) && (longest == null || holiday.name.size() > longest.name.size())) {
                longest = holiday;
            }
        }
        return longest;
    }

    /// `last Easter`, `next Thanksgiving`: the nearest one on that side of the reference date.
    static @Nullable Found shifted(Page page, int from, int at, int shift) {
        var holiday = longest(page, at);
        if (holiday == null) {
            return null;
        }
        for (var year = page.ref.getYear() - shift; Math
                .abs(year - page.ref.getYear()) <= 1; year += shift == 0 ? 1 : shift) {
            var day = day(holiday.rule, year);
            if (day.isPresent() && Integer.signum(day.get().compareTo(page.ref)) * shift >= Math.abs(shift)) {
                return Found.date(from, at + holiday.name.size(), Stretch.day(day.get()));
            }
        }
        return null;
    }

    static boolean mayBegin(Tokens tokens, int at) {
        return BY_FIRST_TOKEN.containsKey(tokens.lower(at));
    }

    private static boolean matches(Page page, int at, Holiday holiday) {
        for (var i = 0; i < holiday.name.size(); i++) {
            if (!page.is(at + i, holiday.name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Found dated(Page page, int at, Holiday holiday) {
        var end = at + holiday.name.size();
        var year = Quarters.yearAfter(page, end);
        if (year.year() != Vocabulary.NONE) {
            return day(holiday.rule, year.year()).map(day -> Found.date(at, year.to(), Stretch.day(day))).orElse(null);
        }
        return nearest(page, at, end, holiday).map(day -> Found.date(at, end, Stretch.day(day))).orElse(null);
    }

    private static Optional<LocalDate> nearest(Page page, int at, int end, Holiday holiday) {
        var ahead = page.looksAhead(at, end);
        Optional<LocalDate> best = Optional.empty();
        for (var year = page.ref.getYear() - 1; year <= page.ref.getYear() + 1; year++) {
            var day = day(holiday.rule, year).filter(each -> !ahead || !each.isBefore(page.ref));
            if (day.isPresent() && (best.isEmpty() || distance(page, day.get()) < distance(page, best.get()))) {
                best = day;
            }
        }
        return best;
    }

    /// How far a day lies from the reference date; what lies far ahead counts as further than what is gone by.
    private static long distance(Page page, LocalDate day) {
        var ahead = ChronoUnit.DAYS.between(page.ref, day);
        return ahead > FAR_AHEAD ? ahead + 366 : Math.abs(ahead);
    }

    private static Optional<LocalDate> day(List<String> rule, int year) {
        return switch (rule.getFirst()) {
            case "easter" -> Optional.of(easter(year).plusDays(number(rule, 1)));
            case "lunar" -> Optional.ofNullable(LUNAR.get(year)).map(day -> day.plusDays(number(rule, 1)));
            case "after" -> Optional.of(nth(rule, 1, year).plusDays(number(rule, 4)));
            default ->
                Optional.of(rule.size() == 3 ? nth(rule, 0, year) : LocalDate.parse(year + "-" + rule.getFirst()));
        };
    }

    private static LocalDate nth(List<String> rule, int at, int year) {
        return LocalDate.of(year, number(rule, at), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number(rule, at + 2), DayOfWeek.of(number(rule, at + 1))));
    }

    private static int number(List<String> rule, int at) {
        return Integer.parseInt(rule.get(at));
    }

    /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var leap = century / 4;
        var moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        var correction = (golden + 11 * moon + 22 * week) / 451;
        var sum = moon + week - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static Map<String, List<Holiday>> read() {
        var holidays = new HashMap<String, List<Holiday>>();
        for (var line : Vocabulary.lines("holidays.txt")) {
            var bar = line.indexOf('|');
            var name = Tokens.of(line.substring(0, bar).strip(), Language.ENGLISH);
            var words = new ArrayList<String>();
            for (var at = 0; at < name.size(); at++) {
                words.add(name.lower(at));
            }
            holidays.computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
                    .add(new Holiday(List.copyOf(words), List.of(line.substring(bar + 1).strip().split(" ", -1))));
        }
        return Map.copyOf(holidays);
    }

    private static Map<Integer, LocalDate> lunar() {
        var days = new HashMap<Integer, LocalDate>();
        for (var line : Vocabulary.lines("lunar.txt")) {
            for (var day : line.split(" ", -1)) {
                days.put(LocalDate.parse(day).getYear(), LocalDate.parse(day));
            }
        }
        return Map.copyOf(days);
    }
}
