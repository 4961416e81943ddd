package org.lectern.metrics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.briefing.Period;

/// Writes periods by the calendar's own parts: days, months, quarters, half-years, years. What two dates share is
/// written once, and no line breaks within a date.
final class PeriodWords {

    private static final String DASH = "\u00a0– ";

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthOfYear;

    PeriodWords(Locale locale) {
        day = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", locale);
        dayOfYear = DateTimeFormatter.ofPattern("d\u00a0MMM", locale);
        month = DateTimeFormatter.ofPattern("MMM\u00a0yyyy", locale);
        monthOfYear = DateTimeFormatter.ofPattern("MMM", locale);
    }

    String write(Period period) {
        var first = period.first();
        var last = period.last();
        if (first.equals(last)) {
            return day.format(first);
        }
        if (first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
            return days(first, last);
        }
        return months(first, last);
    }

    private String days(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return day.format(first) + DASH + day.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day.format(last)
                : dayOfYear.format(first) + DASH + day.format(last);
    }

    private String months(LocalDate first, LocalDate last) {
        var from = first.getMonthValue();
        var to = last.getMonthValue();
        var year = first.getYear();
        if (from == 1 && to == 12) {
            return year == last.getYear() ? String.valueOf(year) : year + "–" + last.getYear();
        }
        if (year != last.getYear()) {
            return month.format(first) + DASH + month.format(last);
        }
        if (from == to) {
            return month.format(first);
        }
        if (to == from + 2 && from % 3 == 1) {
            return "Q" + to / 3 + "\u00a0" + year;
        }
        if (to == from + 5 && from % 6 == 1) {
            return "H" + to / 6 + "\u00a0" + year;
        }
        return monthOfYear.format(first) + "–" + month.format(last);
    }
}
