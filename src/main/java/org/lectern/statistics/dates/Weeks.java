package org.lectern.statistics.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Weeks and other parts of a larger stretch: `week 27 of 2017`, `the last week of 2016`, `the third week of January`,
/// `the week of April 10`.
final class Weeks implements Reader {

    private final Reader named = new NamedDates();
    private final Reader years = new Years();
    private final Reader relative = new Relative();

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, "week")) {
            return page.is(at + 1, "of") || page.is(at + 1, "starting") || page.is(at + 1, "beginning")
                    || page.is(at + 1, "commencing") ? holding(page, at) : numbered(page, at);
        }
        var ordinal = page.ordinal(at);
        var last = page.is(at, "last") || page.is(at, "final");
        if (ordinal == null && !last) {
            return null;
        }
        var unit = ordinal == null ? at + 1 : ordinal.to();
        if (page.is(unit, Role.WEEKDAY)) {
            return weekday(page, at, unit, ordinal == null ? -1 : ordinal.value().intValue());
        }
        if (!page.is(unit + 1, "of") || (!page.is(unit, "week") && !page.is(unit, "month") && !page.is(unit, "day"))) {
            return null;
        }
        var whole = whole(page, page.is(unit + 2, "the") ? unit + 3 : unit + 2);
        if (whole == null || whole.stretch() == null) {
            return null;
        }
        var part = part(Grain.of(page.value(unit, Role.UNIT)), whole.stretch(),
                ordinal == null ? 0 : ordinal.value().intValue());
        return part == null ? null : Found.date(at, whole.to(), part);
    }

    /// `the first Tuesday in November`, `the last Friday of the month`.
    private @Nullable Found weekday(Page page, int at, int day, int number) {
        if ((!page.is(day + 1, "of") && !page.is(day + 1, "in")) || number > 5 || number == 0) {
            return null;
        }
        var next = page.is(day + 2, "the") || page.is(day + 2, "each") ? day + 3 : day + 2;
        var month = page.is(next, "month")
                ? Found.date(next, next + 1, Grain.MONTH.around(page.ref))
                : whole(page, next);
        var stretch = month == null ? null : month.stretch();
        if (month == null || stretch == null || stretch.grain() != Grain.MONTH) {
            return null;
        }
        var found = stretch.first().with(TemporalAdjusters.dayOfWeekInMonth(number,
                DayOfWeek.of(page.value(day, Role.WEEKDAY))));
        return found.getMonthValue() == stretch.first().getMonthValue()
                ? Found.date(at, month.to(), Stretch.day(found))
                : null;
    }

    private @Nullable Found whole(Page page, int at) {
        var found = page.is(at, Role.MONTH)
                ? named.read(page, at)
                : page.tokens.isDigits(at)
                        ? years.read(page, at)
                        : page.is(at, Role.DEICTIC) ? relative.read(page, at) : null;
        return found != null && found.isDate() && !found.isDay() ? found : null;
    }

    /// The nth stretch of a grain within another; 0 for the last one.
    private static @Nullable Stretch part(Grain grain, Stretch whole, int number) {
        if (number == 0) {
            return grain.around(grain == Grain.WEEK ? whole.last().minusDays(3) : whole.last());
        }
        var first = grain.around(grain == Grain.WEEK ? whole.first().plusDays(3) : whole.first());
        var part = grain.around(grain.plus(first.first(), number - 1L));
        return part.first().isAfter(whole.last()) ? null : part;
    }

    private @Nullable Found holding(Page page, int at) {
        var day = named.read(page, page.is(at + 2, "on") ? at + 3 : at + 2);
        return day != null && day.isDay() && day.stretch() != null
                ? Found.date(at, day.to(), Grain.WEEK.around(day.stretch().first()))
                : null;
    }

    private static @Nullable Found numbered(Page page, int at) {
        var number = page.digits(at + 1);
        if (number < 1 || number > 53) {
            return null;
        }
        var year = Quarters.yearAfter(page, at + 2);
        var of = year.year() == Vocabulary.NONE ? page.ref.getYear() : year.year();
        var week = LocalDate.of(of, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number);
        return Found.date(at, year.year() == Vocabulary.NONE ? at + 2 : year.to(), Grain.WEEK.around(week));
    }
}
