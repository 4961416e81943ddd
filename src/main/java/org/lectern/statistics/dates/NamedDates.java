package org.lectern.statistics.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Dates with the name of a month or a weekday: `Dec. 15, 2011`, `the 5th of May`, `June 2022`, `August`, `Tuesday`,
/// `Thursday, Oct. 5`.
final class NamedDates implements Reader {

    /// A month that is this near ahead is the coming one, even without a word that looks ahead.
    private static final int NEAR_MONTHS = 2;
    /// A day of the year that is further ahead than this, in days, is rather the one gone by.
    private static final int FAR_AHEAD = 160;

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, Role.WEEKDAY) && isWeekday(page, at)) {
            return page.tokens.lower(at).endsWith("days") ? null : weekday(page, at);
        }
        return dated(page, at);
    }

    /// A date without its weekday.
    private static @Nullable Found dated(Page page, int at) {
        if (page.is(at, Role.MONTH)) {
            return month(page, at);
        }
        if (page.tokens.isDigits(at) && page.digits(at) > 31) {
            return yearFirst(page, at);
        }
        return page.tokens.isDigits(at) || page.isNumberWord(at) ? dayFirst(page, at) : null;
    }

    private static Found weekday(Page page, int at) {
        var end = pointed(page, at, at + 1);
        var next = page.is(end, ",") || page.isHyphen(end) || page.is(end, "the") ? end + 1 : end;
        var dated = page.tokens.inOneSentence(at, next) ? dated(page, next) : null;
        if (dated != null && dated.isDay()) {
            return dated.from(at);
        }
        if (page.is(end, "of") && page.is(end + 1, Role.DEICTIC) && page.is(end + 2, "week")) {
            var monday = page.ref.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(page.value(end + 1, Role.DEICTIC));
            return Found.date(at, end + 3, Stretch.day(monday.plusDays(page.value(at, Role.WEEKDAY) - 1L)));
        }
        var ordinal = page.ordinal(next);
        if (ordinal != null && ordinal.value().intValue() <= page.ref.lengthOfMonth() && !page.is(end, ",")) {
            var day = page.ref.withDayOfMonth(ordinal.value().intValue());
            return Found.date(at, ordinal.to(), Stretch.day(day));
        }
        return Found.date(at, end, Stretch.day(day(page, at, end)));
    }

    private static LocalDate day(Page page, int at, int end) {
        var day = DayOfWeek.of(page.value(at, Role.WEEKDAY));
        return page.setsDay(at, end)
                ? page.ref.with(TemporalAdjusters.next(day))
                : page.ref.with(TemporalAdjusters.previousOrSame(day));
    }

    private static boolean isWeekday(Page page, int at) {
        var lower = page.tokens.lower(at);
        return switch (lower) {
            case "mon", "fri", "thu", "tue" -> page.tokens.isCapital(at);
            case "sun", "sat", "wed" ->
                (page.tokens.isCapital(at)
                        && isDated(page, page.is(at + 1, ".") || page.is(at + 1, ",") ? at + 2 : at + 1))
                        || (page.tokens.isDigits(at + 1) && page.is(at + 2, Role.MONTH))
                        || (page.is(at - 1, "on") && (page.is(at + 1, ".") || at + 1 == page.size()));
            default -> true;
        };
    }

    /// Whether what follows a word that may be a weekday goes on with a date or an hour.
    private static boolean isDated(Page page, int at) {
        return (page.tokens.isCapital(at) && (page.is(at, Role.MONTH) || page.is(at, Role.SHORT)))
                || page.is(at, Role.DAYPART)
                || (page.tokens.isDigits(at) && page.digits(at) <= 31);
    }

    /// `Dec. 15, 2011`, `June 2022`, `August`.
    private static @Nullable Found month(Page page, int at) {
        var month = page.value(at, Role.MONTH);
        var end = pointed(page, at, at + 1);
        var next = page.is(end, ",") || page.is(end, "/") || page.isHyphen(end) ? end + 1 : end;
        next = page.is(next, "the") && next == end ? next + 1 : next;
        var day = page.digits(next);
        if (day >= 1 && day <= 31 && !isOtherNumber(page, next)) {
            return withDay(page, at, month, day, afterOrdinal(page, next));
        }
        var ordinal = page.tokens.isWord(next) ? page.ordinal(next) : null;
        if (ordinal != null && ordinal.value().intValue() <= 31 && !page.is(ordinal.to(), Role.UNIT)) {
            return withDay(page, at, month, ordinal.value().intValue(), ordinal.to());
        }
        var of = page.is(end, "of") || (page.is(end, "in") && Years.plain(page, end + 1) != Vocabulary.NONE)
                ? end + 1
                : next;
        var year = Years.plain(page, of);
        if (year != Vocabulary.NONE) {
            return Found.date(at, of + 1, Stretch.month(year, month));
        }
        var spelled = SpelledYears.at(page, of);
        if (spelled.isKnown()) {
            return Found.date(at, spelled.to(), Stretch.month(spelled.year(), month));
        }
        if (page.is(of, "'") && page.hasDigits(of + 1, 2)) {
            return Found.date(at, of + 2,
                    Stretch.month(Years.full(page, page.digits(of + 1)), month));
        }
        if (page.is(of, Role.DEICTIC) && page.is(of + 1, "year")
                && (page.is(end, Role.DEICTIC) || page.is(end, "of"))) {
            return Found.date(at, of + 2, Stretch.month(page.deicticYear(of), month));
        }
        if (page.is(end, "of") && (page.is(of, "that") || (page.is(of, "the") && page.is(of + 1, "same")))
                && page.is(page.is(of, "that") ? of + 1 : of + 2, "year")) {
            return Found.date(at, page.is(of, "that") ? of + 2 : of + 3, Stretch.month(page.yearNamed(), month));
        }
        if (page.is(at - 1, "that")) {
            return Found.date(at, end, Stretch.month(page.yearNamed(), month));
        }
        return isMonth(page, at) ? quarter(page, at, end, bare(page, at, end, month)) : null;
    }

    /// A month, or the quarter that ends with it: `the September quarter`.
    private static Found quarter(Page page, int at, int end, Stretch month) {
        return page.is(end, "quarter") && !page.isHyphen(at - 1) && !page.is(at - 1, "to")
                && month.first().getMonthValue() % 3 == 0
                        ? Found.date(at, end + 1, Grain.QUARTER.around(month.first()))
                        : Found.date(at, end, month);
    }

    /// Words that are months and something else besides.
    private static boolean isMonth(Page page, int at) {
        var lower = page.tokens.lower(at);
        var short3 = page.is(at, Role.SHORT);
        if (!short3 && !lower.equals("may") && !lower.equals("march") && !lower.equals("august")) {
            return true;
        }
        var led = page.is(at - 1, "in") || page.is(at - 1, "of") || page.is(at - 1, "since") || page.is(at - 1, "until")
                || page.is(at - 1, "last") || page.is(at - 1, "by") || page.is(at - 1, "from") || page.is(at - 1, "to")
                || page.is(at - 1, "during") || page.is(at - 1, "after") || page.is(at - 1, "before")
                || page.is(at - 1, "through") || page.is(at - 1, "between") || page.is(at - 1, Role.PART)
                || page.is(at - 1, "and") || page.is(at - 1, "this") || page.is(at - 1, "next")
                || page.isHyphen(at - 1);
        var opens = at == 0 || !page.tokens.inOneSentence(at - 1, at);
        if (short3 && page.isHyphen(at + 1) && page.is(at + 2, Role.MONTH)) {
            return true;
        }
        return (page.tokens.isCapital(at) && (led || ((!opens || !lower.equals("may")) && !short3)))
                || (led && !short3 && !isVerb(page, at))
                || (short3 && page.tokens.isCapital(at) && !lower.equals("mar") && !lower.equals("jan")
                        && !lower.equals("jun"));
    }

    /// Whether a small `may` or `march` is a verb for what stands before it: `plans to march`, `the end of may`.
    private static boolean isVerb(Page page, int at) {
        var before = page.tokens.lower(at - 1);
        return switch (before) {
            case "in", "of", "since", "until", "during", "last", "between" -> false;
            case "to", "and", "through" -> page.is(at, "may") || !page.is(at - 2, Role.MONTH);
            case "from", "by", "after", "before" -> page.is(at, "may");
            default -> page.is(at, "may")
                    || (!page.is(at - 1, Role.PART) && !page.is(at - 1, "next") && !page.is(at - 1, "this"));
        };
    }

    private static Stretch bare(Page page, int at, int end, int month) {
        if (page.yearNear(at) != page.ref.getYear()) {
            return Stretch.month(page.yearNear(at), month);
        }
        var thisYear = Stretch.month(page.ref.getYear(), month);
        var ahead = page.looksAhead(at, end);
        var distance = month - page.ref.getMonthValue();
        if (distance > 0) {
            return ahead || (distance <= NEAR_MONTHS && !isPast(page, at))
                    ? thisYear
                    : Stretch.month(page.ref.getYear() - 1, month);
        }
        return distance < 0 && ahead ? Stretch.month(page.ref.getYear() + 1, month) : thisYear;
    }

    private static boolean isPast(Page page, int at) {
        for (var word = at - 1; word > at - 10 && page.tokens.inOneSentence(word, at); word--) {
            if (page.isPast(word) || page.is(word, "since")) {
                return true;
            }
        }
        return false;
    }

    /// `15 December 2011`, `the 5th of May`, `15sep`.
    private static @Nullable Found dayFirst(Page page, int at) {
        if (page.tokens.isGlued(at) && page.tokens.isDigits(at - 2) && ".,".contains(page.tokens.lower(at - 1))) {
            return null;
        }
        var ordinal = page.ordinal(at);
        var plain = page.digits(at);
        if (ordinal == null && (plain < 1 || plain > 31)) {
            return wordedDay(page, at);
        }
        var day = ordinal == null ? plain : ordinal.value().intValue();
        var next = ordinal == null ? at + 1 : ordinal.to();
        if (day > 31 || day < 1) {
            return null;
        }
        if (page.is(next, "of") && page.is(next + 1, Role.DEICTIC) && page.is(next + 2, "month") && ordinal != null) {
            return ofMonth(page, at, next + 3, day, page.value(next + 1, Role.DEICTIC));
        }
        next = (page.is(next, "of") && (ordinal != null || page.is(next + 1, Role.MONTH))) || page.isHyphen(next)
                || page.is(next, "/") ? next + 1 : next;
        if (ordinal != null && !page.is(next, Role.MONTH)) {
            return ofCurrentMonth(page, at, ordinal.to(), day);
        }
        return page.is(next, Role.MONTH) && (!page.is(next, "may") || page.tokens.isCapital(next) || ordinal != null)
                ? withDay(page, at, page.value(next, Role.MONTH), day, pointed(page, next, next + 1))
                : null;
    }

    private static @Nullable Found wordedDay(Page page, int at) {
        var count = page.tokens.isWord(at) ? page.count(at) : null;
        return count != null && count.value().intValue() >= 1 && count.value().intValue() <= 31
                && page.is(count.to(), Role.MONTH)
                && page.tokens.isCapital(count.to())
                        ? withDay(page, at, page.value(count.to(), Role.MONTH), count.value().intValue(),
                                count.to() + 1)
                        : null;
    }

    /// `on the 18th`: of this month, or of the one before or after it when that is where the sentence looks.
    private static @Nullable Found ofCurrentMonth(Page page, int at, int to, int day) {
        var led = page.is(at - 1, "the") && (page.is(at - 2, "on") || page.is(at - 2, "by") || page.is(at - 2, "until")
                || page.is(at - 2, "since"));
        if (!led || day > page.ref.lengthOfMonth() || page.isHyphen(to)
                || (page.tokens.isWord(to) && !page.is(to, Role.OPEN) && !page.is(to, "and") && !page.is(to, "at"))) {
            return null;
        }
        var own = page.ref.withDayOfMonth(day);
        var ahead = page.looksAhead(at, to);
        var moved = ahead && own.isBefore(page.ref)
                ? own.plusMonths(1)
                : !ahead && own.isAfter(page.ref) ? own.minusMonths(1) : own;
        return Found.date(at, to, Stretch.day(moved));
    }

    private static @Nullable Found ofMonth(Page page, int from, int to, int day, int months) {
        var month = YearMonth.from(page.ref).plusMonths(months);
        return day <= month.lengthOfMonth() ? Found.date(from, to, Stretch.day(month.atDay(day))) : null;
    }

    /// `2024 August`, `2012/Aug/10`.
    private static @Nullable Found yearFirst(Page page, int at) {
        var year = Years.plain(page, at);
        var next = page.is(at + 1, "/") || page.isHyphen(at + 1) ? at + 2 : at + 1;
        if (year < 1900 || !page.is(next, Role.MONTH) || (page.is(next, "may") && !page.tokens.isCapital(next))) {
            return null;
        }
        var month = page.value(next, Role.MONTH);
        var day = page.digits(next + 2);
        if (next == at + 2 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
            return Found.date(at, next + 3, Stretch.day(LocalDate.of(year, month, day)));
        }
        return page.tokens.isDigits(next + 1) ? null : Found.date(at, next + 1, Stretch.month(year, month));
    }

    private static @Nullable Found withDay(Page page, int from, int month, int day, int at) {
        var end = pointed(page, at - 1, at);
        var next = page.is(end, ",") || page.is(end, "of") || page.is(end, "/") || page.isHyphen(end)
                || (page.is(end, "in") && Years.plain(page, end + 1) != Vocabulary.NONE) ? end + 1 : end;
        next = page.is(next, ",") ? next + 1 : next;
        var year = Years.plain(page, next);
        if (year == Vocabulary.NONE && page.hasDigits(next, 2)
                && (next == end || page.is(end, "/") || (page.is(end, ",") && from < at - 1))
                && !page.is(next + 1, ":") && !isOtherNumber(page, next) && !page.is(next + 1, Role.UNIT)
                && page.digits(next) > 31) {
            year = Years.full(page, page.digits(next));
        }
        var spelled = year == Vocabulary.NONE ? SpelledYears.at(page, next) : null;
        if (spelled != null && spelled.isKnown() && day <= YearMonth.of(spelled.year(), month).lengthOfMonth()) {
            return Found.date(from, spelled.to(), Stretch.day(LocalDate.of(spelled.year(), month, day)));
        }
        if (year != Vocabulary.NONE) {
            return day <= YearMonth.of(year, month).lengthOfMonth()
                    ? Found.date(from, next + 1, Stretch.day(LocalDate.of(year, month, day)))
                    : null;
        }
        if (page.is(next, "'") && page.hasDigits(next + 1, 2)) {
            return Found.date(from, next + 2,
                    Stretch.day(LocalDate.of(Years.full(page, page.digits(next + 1)), month, Math.min(day, 28))));
        }
        if (day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        if (page.is(end, Role.DEICTIC) && page.is(end + 1, "year")) {
            var named = LocalDate.of(page.deicticYear(end), month, Math.min(day, 28));
            return Found.date(from, end + 2, Stretch.day(named));
        }
        var near = nearest(page, month, day);
        var before = page.is(from - 1, "on") ? from - 2 : from - 1;
        return Found.date(from, at,
                Stretch.day(near.isAfter(page.ref) && page.isPast(before) ? near.minusYears(1) : near));
    }

    /// The day of a month without a year: the nearest one to the reference date.
    static LocalDate nearest(Page page, int month, int day) {
        var best = page.ref;
        var least = Long.MAX_VALUE;
        for (var year = page.ref.getYear() - 1; year <= page.ref.getYear() + 1; year++) {
            if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                var candidate = LocalDate.of(year, month, day);
                var ahead = ChronoUnit.DAYS.between(page.ref, candidate);
                var distance = ahead > FAR_AHEAD ? ahead + 366 : Math.abs(ahead);
                if (distance < least) {
                    best = candidate;
                    least = distance;
                }
            }
        }
        return best;
    }

    /// The token after an ordinal's ending.
    private static int afterOrdinal(Page page, int at) {
        var ordinal = page.ordinal(at);
        return ordinal == null ? at + 1 : ordinal.to();
    }

    /// Whether digits after a month's name begin another number: `May 3.5`, `March 20,000`, `June 12:30`.
    private static boolean isOtherNumber(Page page, int at) {
        var mark = page.tokens.lower(at + 1);
        return page.is(at + 1, "%") || (page.tokens.isGlued(at + 1) && (mark.equals(".") || mark.equals(":"))
                && page.tokens.isGlued(at + 2) && page.tokens.isDigits(at + 2))
                || (mark.equals(",") && page.tokens.isGlued(at + 1) && page.tokens.isGlued(at + 2)
                        && page.hasDigits(at + 2, 3));
    }

    /// The token after the point of a short form.
    private static int pointed(Page page, int word, int end) {
        return page.is(word, Role.SHORT) && page.is(end, ".") && page.tokens.isGlued(end) ? end + 1 : end;
    }
}
