package org.lectern.statistics.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Times told from the reference date: `last year`, `this month`, `next Monday`, `today`, `the past three years`,
/// `year-end`, `now`.
final class Relative implements Reader {

    private static final Reader NAMED = new NamedDates();

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, "tonight")) {
            return Found.of(at, at + 1, page.ref + "TNI", Kind.TIME).within(Stretch.day(page.ref));
        }
        if (page.is(at, Role.DAYWORD)) {
            var day = page.ref.plusDays(page.value(at, Role.DAYWORD));
            return page.is(at, "today") && page.is(at + 1, "'")
                    ? Found.of(at, at + 1, day.toString(), Kind.DATE)
                    : Found.date(at, at + 1, Stretch.day(day));
        }
        if (page.is(at, "these")) {
            return page.is(at + 1, "days") && !page.is(at - 1, Role.BEFORE_YEAR)
                    ? Found.of(at, at + 2, "PRESENT_REF", Kind.DATE)
                    : null;
        }
        if (page.is(at, Role.NOW)) {
            return Found.of(at, at + 1, "PRESENT_REF", Kind.DATE);
        }
        if (page.is(at, Role.PAST) && !page.is(at + 1, "as")) {
            return Found.of(at, at + 1, "PAST_REF", Kind.DATE);
        }
        if (page.is(at, Role.DEICTIC) || page.is(at, Role.SPAN)) {
            return deictic(page, at);
        }
        return ended(page, at);
    }

    private static @Nullable Found deictic(Page page, int at) {
        if (page.is(at, "this")
                && (page.is(at + 1, "past") || page.is(at + 1, "coming") || page.is(at + 1, "upcoming"))) {
            var led = deictic(page, at + 1);
            return led == null ? null : led.from(at);
        }
        if (page.is(at, "last") && isVerb(page, at)) {
            return null;
        }
        var shift = page.value(at, Role.DEICTIC);
        var next = page.is(at + 1, Role.FISCAL) || page.is(at + 1, "calendar") ? at + 2 : at + 1;
        if (page.is(next, Role.UNIT) && !page.is(next, Role.PLURAL)) {
            return unit(page, at, next, shift);
        }
        if (page.is(at, "that")) {
            return page.is(next, Role.SEASON) && page.recent() != null
                    ? Found.date(at, next + 1, Stretch.season(page.yearNamed(), page.value(next, Role.SEASON)))
                    : null;
        }
        var dated = shift == Vocabulary.NONE ? null : day(page, at, next, shift);
        if (dated != null) {
            return dated;
        }
        if (page.is(next, Role.MONTH) && shift != Vocabulary.NONE
                && (page.tokens.isCapital(next) || page.tokens.lower(next).length() > 5)) {
            return Found.date(at, next + 1, month(page, page.value(next, Role.MONTH), shift));
        }
        var holiday = shift == Vocabulary.NONE ? null : Holidays.shifted(page, at, next, shift);
        if (holiday != null) {
            return holiday;
        }
        if (page.is(next, Role.WEEKDAY) && shift != Vocabulary.NONE && page.tokens.lower(next).length() > 3) {
            return Found.date(at, next + 1, Stretch.day(weekday(page, at, page.value(next, Role.WEEKDAY), shift)));
        }
        if (page.is(next, Role.SEASON) && shift != Vocabulary.NONE) {
            return Found.date(at, next + 1, season(page, page.value(next, Role.SEASON), shift));
        }
        if (page.is(next, Role.DAYPART) && page.value(next, Role.DAYPART) <= 4
                && (page.is(at, "this") || page.is(at, "last"))) {
            var day = page.is(at, "last") ? page.ref.minusDays(1) : page.ref;
            return Found.of(at, next + 1, day + Clock.part(page.value(next, Role.DAYPART)), Kind.TIME)
                    .within(Stretch.day(day));
        }
        return page.is(at, Role.SPAN) ? span(page, at) : null;
    }

    /// Whether `last` is what something does: `will last three days`.
    private static boolean isVerb(Page page, int at) {
        return switch (page.tokens.lower(at - 1)) {
            case "to", "will", "would", "could", "may", "might", "can", "must", "should", "not", "ll", "typically",
                    "usually", "often" ->
                true;
            default -> false;
        };
    }

    private static @Nullable Found unit(Page page, int at, int unit, int shift) {
        var grain = Grain.of(page.value(unit, Role.UNIT));
        if (grain.isOfClock() || grain == Grain.FORTNIGHT
                || (grain == Grain.DAY && shift == 0 && !page.is(at, "same"))) {
            return null;
        }
        if ((page.is(at, "past") || page.is(at, "recent")) && grain != Grain.WEEKEND) {
            return lying(page, Found.duration(at, unit + 1, grain.duration("1")), grain, -1);
        }
        if (shift == Vocabulary.NONE || (page.is(at, "that") && page.recent() == null)) {
            return null;
        }
        if (grain == Grain.DAY) {
            return Found.date(at, unit + 1, Stretch.day(page.ref.plusDays(shift)));
        }
        var recent = page.recent();
        var fromRecent = isToldFromRecent(page, at, grain) && recent != null && !recent.first().isAfter(page.ref)
                && recent.grain().compareTo(grain) >= 0;
        var base = fromRecent && recent != null ? grain.around(recent.first()) : grain.around(page.ref);
        if (page.is(at, "latest") && grain == Grain.QUARTER && !fromRecent) {
            return Found.date(at, unit + 1, base.plus(grain, -1));
        }
        return Found.date(at, unit + 1, base.plus(grain == Grain.WEEKEND ? Grain.WEEK : grain, shift));
    }

    private static boolean isToldFromRecent(Page page, int at, Grain grain) {
        return page.is(at, "same") || page.is(at, "that") || (page.is(at, "latest") && grain == Grain.QUARTER)
                || page.is(at, "previous")
                || page.is(at, "prior")
                || page.is(at, "following") || page.is(at, "preceding");
    }

    /// `the past three years`, `the next few months`: a length of time that lies in the calendar.
    private static @Nullable Found span(Page page, int at) {
        var side = page.value(at, Role.SPAN);
        var length = Durations.length(page, at + 1);
        if (length == null) {
            return page.is(at + 1, Role.UNIT) && page.is(at + 1, Role.PLURAL) ? vague(page, at, side) : null;
        }
        var found = Found.duration(at, length.to(), length.value());
        return length.grain() == null || length.number() == 0
                ? found
                : lying(page, found, length.grain(), side * length.number());
    }

    /// `recent weeks`, `the coming months`.
    private static Found vague(Page page, int at, int side) {
        var length = Grain.of(page.value(at + 1, Role.UNIT)).duration("X");
        var reference = page.is(at, "recent") ? "PAST_REF" : side > 0 && !page.is(at, "following") ? "FUTURE_REF" : "";
        return reference.isEmpty()
                ? Found.duration(at, at + 2, length)
                : Found.of(at, at + 2, reference, Kind.DATE).or(length);
    }

    /// A length of time before or behind the reference date, with its place in the calendar.
    static Found lying(Page page, Found found, Grain grain, int number) {
        if (grain.isOfClock()) {
            return found;
        }
        var whole = grain == Grain.QUARTER ? grain.around(page.ref) : null;
        var edge = whole == null ? page.ref : number < 0 ? whole.first() : whole.last().plusDays(1);
        var other = grain.plus(edge, number);
        if (number > 0 && (grain == Grain.DAY || grain == Grain.WEEK)) {
            return found.lying(new Stretch(edge.plusDays(1), other, Grain.DAY));
        }
        return found.lying(number < 0
                ? new Stretch(other, edge.minusDays(1), Grain.DAY)
                : new Stretch(edge, other.minusDays(1), Grain.DAY));
    }

    /// `year-end`, `month end`: the last of the current one.
    private static @Nullable Found ended(Page page, int at) {
        if (!page.is(at, Role.UNIT) || page.is(at, Role.PLURAL)) {
            return null;
        }
        var next = page.isHyphen(at + 1) ? at + 2 : at + 1;
        var grain = Grain.of(page.value(at, Role.UNIT));
        if (!page.is(next, "end") || (grain != Grain.YEAR && grain != Grain.MONTH && grain != Grain.QUARTER)) {
            return null;
        }
        var year = Years.plain(page, next + 1);
        if (grain == Grain.YEAR && year != Vocabulary.NONE) {
            return Parts.of(Found.date(at, next + 2, Stretch.year(year)), Parts.END);
        }
        return Parts.of(Found.date(at, next + 1, grain.around(page.ref)), Parts.END);
    }

    /// `next June 30`, `last 6th of April`: a day of the year on one side of the reference date.
    private static @Nullable Found day(Page page, int at, int next, int shift) {
        var day = page.is(next, Role.MONTH) || page.tokens.isDigits(next) ? NAMED.read(page, next) : null;
        var stretch = day == null || !day.isDay() ? null : day.stretch();
        if (day == null || stretch == null || page.hasDigits(day.to() - 1, 4)) {
            return null;
        }
        var years = shift > 0 && !stretch.first().isAfter(page.ref)
                ? 1
                : shift < 0 && !stretch.first().isBefore(page.ref)
                        ? -1
                        : shift == 0 ? page.ref.getYear() - stretch.first().getYear() : 0;
        return Found.date(at, day.to(), Stretch.day(stretch.first().plusYears(years)));
    }

    private static Stretch month(Page page, int month, int shift) {
        var year = page.ref.getYear();
        var own = page.ref.getMonthValue();
        if (shift < 0) {
            return Stretch.month(month < own ? year : year - 1, month);
        }
        return Stretch.month(shift == 0 || month > own ? year : year + 1, month);
    }

    private static LocalDate weekday(Page page, int at, int weekday, int shift) {
        var day = DayOfWeek.of(weekday);
        if (shift < 0) {
            return page.ref.with(TemporalAdjusters.previous(day));
        }
        if (page.is(at, "coming") || page.is(at, "upcoming")) {
            return page.ref.with(TemporalAdjusters.next(day));
        }
        var monday = page.ref.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(shift).plusDays(weekday - 1L);
    }

    private static Stretch season(Page page, int season, int shift) {
        var own = Stretch.season(page.ref.getYear(), season);
        if (shift < 0) {
            return own.last().isBefore(page.ref) ? own : Stretch.season(page.ref.getYear() - 1, season);
        }
        return shift == 0 || own.first().isAfter(page.ref) ? own : Stretch.season(page.ref.getYear() + 1, season);
    }
}
