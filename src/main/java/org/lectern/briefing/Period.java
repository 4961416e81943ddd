package org.lectern.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A stretch of the calendar in the ISO 8601 form: a year, a month, a day, or an interval between two of them.
///
/// @param text as it was written, such as `2022`, `2022-06` or `2021-10/2022-06`
/// @param first its first day
/// @param last its last day, included
public record Period(String text, LocalDate first, LocalDate last) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// Reads the ISO 8601 form.
    ///
    /// @throws IllegalArgumentException in words for the reader, when it is not one
    public static Period parse(String text) {
        var slash = text.indexOf('/');
        var from = range(slash < 0 ? text : text.substring(0, slash));
        var to = slash < 0 ? from : range(text.substring(slash + 1));
        if (to.last.isBefore(from.first)) {
            throw new IllegalArgumentException("the interval %s ends before it begins".formatted(text));
        }
        return new Period(text, from.first, to.last);
    }

    private static Period range(String text) {
        var matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a year, a month, a day or an interval of them in the ISO 8601"
                    + " form, such as 2022, 2022-06, 2022-06-10 or 2021-10/2022-06");
        }
        try {
            var year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return new Period(text, month.atDay(1), month.atEndOfMonth());
            }
            var day = month.atDay(Integer.parseInt(matcher.group(3)));
            return new Period(text, day, day);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("%s is not a date of the calendar".formatted(text), e);
        }
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
