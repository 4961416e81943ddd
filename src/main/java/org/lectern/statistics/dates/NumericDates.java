package org.lectern.statistics.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Dates in digits: `2015-03-24`, `2012/8/10`, `23.04.2022`, `5/31/2016`, `20160314`, `2022-06`.
final class NumericDates implements Reader {

    @Override
    public @Nullable Found read(Page page, int at) {
        if (!page.tokens.isDigits(at)) {
            return null;
        }
        if (page.hasDigits(at, 8)) {
            return packed(page, at);
        }
        if (page.tokens.isGlued(at) && page.tokens.isGlued(at - 1) && page.tokens.isDigits(at - 2)
                && "./".contains(page.tokens.lower(at - 1))) {
            return null;
        }
        var mark = page.tokens.lower(at + 1);
        if ((!mark.equals("-") && !mark.equals("/") && !mark.equals(".")) || !isJoined(page, at + 1)) {
            return null;
        }
        if (!page.is(at + 3, mark) || !isJoined(page, at + 3)) {
            return twoParts(page, at, mark);
        }
        if (isJoined(page, at + 5) && page.is(at + 5, mark)) {
            return null;
        }
        return page.hasDigits(at, 4)
                ? day(at, at + 5, page.digits(at), page.digits(at + 2), page.digits(at + 4))
                : yearLast(page, at, mark);
    }

    private static @Nullable Found yearLast(Page page, int at, String mark) {
        var first = page.digits(at);
        var second = page.digits(at + 2);
        var full = page.hasDigits(at + 4, 4);
        if ((!full && !page.hasDigits(at + 4, 2)) || (!full && mark.equals("."))) {
            return null;
        }
        var year = full ? page.digits(at + 4) : Years.full(page, page.digits(at + 4));
        var dayFirst = mark.equals(".") || first > 12;
        return dayFirst ? day(at, at + 5, year, second, first) : day(at, at + 5, year, first, second);
    }

    /// `2022-06`; `5/31` when a word such as `on` stands before it.
    private static @Nullable Found twoParts(Page page, int at, String mark) {
        var second = page.digits(at + 2);
        if (page.hasDigits(at, 4) && !mark.equals(".") && (page.hasDigits(at + 2, 2) || page.hasDigits(at + 2, 1))
                && second >= 1 && second <= 12
                && Years.plain(page, at) > 1900
                && ((mark.equals("/") && page.hasDigits(at + 2, 2))
                        || (mark.equals("-") && !isPair(page, at, second)))) {
            return Found.date(at, at + 3, Stretch.month(page.digits(at), second));
        }
        var before = page.tokens.lower(at - 1);
        if (mark.equals("/") && page.digits(at) <= 12
                && (before.equals("on") || before.equals("until") || before.equals("since"))) {
            var near = near(page, page.digits(at), second);
            return near == null ? null : Found.date(at, at + 3, Stretch.day(near));
        }
        return null;
    }

    /// `2021-22` is two years, and no month.
    private static boolean isPair(Page page, int at, int second) {
        return second == (page.digits(at) + 1) % 100;
    }

    private static @Nullable LocalDate near(Page page, int month, int day) {
        try {
            return NamedDates.nearest(page, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Found packed(Page page, int at) {
        var digits = page.tokens.lower(at);
        var year = Integer.parseInt(digits.substring(0, 4));
        return year < 1900 || year > 2099
                ? null
                : day(at, at + 1, year, Integer.parseInt(digits.substring(4, 6)),
                        Integer.parseInt(digits.substring(6)));
    }

    private static @Nullable Found day(int from, int to, int year, int month, int day) {
        if (year < 1 || year > 2999 || month < 1 || month > 12 || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return Found.date(from, to, Stretch.day(LocalDate.of(year, month, day)));
    }

    private static boolean isJoined(Page page, int mark) {
        return page.tokens.isGlued(mark) && page.tokens.isGlued(mark + 1) && page.tokens.isDigits(mark + 1);
    }
}
