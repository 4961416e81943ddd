package org.lectern.statistics.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.lectern.briefing.Period;

/// A stretch of the calendar.
///
/// @param first its first day
/// @param last its last day, included
/// @param grain how it is named: as a year, a month, a day
record Stretch(LocalDate first, LocalDate last, Grain grain) {

    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    static Stretch years(Grain grain, int year, int count) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31), grain);
    }

    static Stretch year(int year) {
        return years(Grain.YEAR, year, 1);
    }

    static Stretch months(Grain grain, LocalDate day, int count) {
        var first = day.withDayOfMonth(1);
        return new Stretch(first, first.plusMonths(count).minusDays(1), grain);
    }

    static Stretch month(int year, int month) {
        return months(Grain.MONTH, LocalDate.of(year, month, 1), 1);
    }

    static Stretch quarter(int year, int quarter) {
        return months(Grain.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1), 3);
    }

    static Stretch half(int year, int half) {
        return months(Grain.HALF, LocalDate.of(year, half * 6 - 5, 1), 6);
    }

    /// From the first month of a season: spring is March to May, winter ends in the year after.
    static Stretch season(int year, int season) {
        return months(Grain.SEASON, LocalDate.of(year, season * 3, 1), 3);
    }

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, Grain.DAY);
    }

    /// The stretch of the same grain that is so many of another grain away.
    Stretch plus(Grain step, int number) {
        if (grain == Grain.SEASON) {
            return months(grain, step.plus(first, number), 3);
        }
        return grain.around(step.plus(grain == Grain.DAY ? last : first, number));
    }

    /// As ISO 8601, or near to it, puts it down.
    String iso() {
        var year = "%04d".formatted(first.getYear());
        return switch (grain) {
            case CENTURY -> year.substring(0, 2);
            case DECADE -> year.substring(0, 3);
            case YEAR -> year;
            case HALF -> year + "-H" + ((first.getMonthValue() + 5) / 6);
            case QUARTER -> year + "-Q" + ((first.getMonthValue() + 2) / 3);
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 % 4];
            case MONTH -> year + "-%02d".formatted(first.getMonthValue());
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case DAY, HOUR, MINUTE, SECOND -> first.toString();
        };
    }

    private String week() {
        return "%04d-W%02d".formatted(first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// Empty before the year 1 and after 9999, for which the form has no room.
    Optional<Period> period() {
        return period(first, last);
    }

    /// From one day to another in as few words as the calendar allows.
    static Optional<Period> period(LocalDate first, LocalDate last) {
        if (first.getYear() < 1 || last.getYear() > 9999) {
            return Optional.empty();
        }
        var wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        var wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        var length = wholeYears ? 4 : wholeMonths ? 7 : 10;
        var from = first.toString().substring(0, length);
        var to = last.toString().substring(0, length);
        return Optional.of(Period.parse(from.equals(to) ? from : from + "/" + to));
    }
}
