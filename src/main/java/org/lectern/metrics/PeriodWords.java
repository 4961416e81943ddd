package org.lectern.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.briefing.Period;

/// Writes periods by the calendar's own parts: days, months, quarters, half-years, years.
final class PeriodWords {

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    PeriodWords(Locale locale) {
        day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        month = DateTimeFormatter.ofPattern("MMM yyyy", locale);
    }

    String write(Period period) {
        var first = period.first();
        var last = period.last();
        if (first.equals(last)) {
            return day.format(first);
        }
        if (first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
            return day.format(first) + " – " + day.format(last);
        }
        return months(first, last);
    }

    private String months(LocalDate first, LocalDate last) {
        var from = first.getMonthValue();
        var to = last.getMonthValue();
        var year = first.getYear();
        if (year == last.getYear()) {
            if (from == to) {
                return month.format(first);
            }
            if (to == from + 2 && from % 3 == 1) {
                return "Q" + to / 3 + " " + year;
            }
            if (to == from + 5 && from % 6 == 1) {
                return "H" + to / 6 + " " + year;
            }
        }
        if (from == 1 && to == 12) {
            return year == last.getYear() ? String.valueOf(year) : year + "–" + last.getYear();
        }
        return month.format(YearMonth.from(first)) + " – " + month.format(YearMonth.from(last));
    }
}
