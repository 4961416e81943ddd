package org.lectern.statistics.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;
import org.lectern.statistics.text.Tokens;

/// Years, decades and centuries: `2019`, `FY24`, `fiscal 2023`, `2021-22`, `the 1990s`, `'98`, `the 19th century`.
final class Years implements Reader {

    private static final int FIRST = 1900;
    private static final int LAST = 2099;
    private static final int NEAR_YEARS = 20;
    private static final Reader QUARTERS = new Quarters();

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, Role.FISCAL)) {
            return fiscal(page, at);
        }
        if (page.is(at, Role.DECADE)) {
            return decadeWord(page, at);
        }
        if (page.is(at, "'") && page.hasDigits(at + 1, 2) && page.tokens.isGlued(at + 1)) {
            return shortYear(page, at);
        }
        if (!page.tokens.isDigits(at)) {
            return page.tokens.isWord(at) ? spelled(page, at) : null;
        }
        if (page.hasDigits(at, 4) || page.hasDigits(at, 2)) {
            var decade = decade(page, at);
            if (decade != null) {
                return decade;
            }
        }
        return page.hasDigits(at, 4) ? year(page, at) : century(page, at);
    }

    /// The year that a token is by itself, whatever stands around it; [Vocabulary#NONE] when it is none.
    static int plain(Page page, int at) {
        return page.hasDigits(at, 4) && page.digits(at) >= 1000 && page.digits(at) <= LAST + 100
                && !isPartOfNumber(page, at)
                        ? page.digits(at)
                        : Vocabulary.NONE;
    }

    private @Nullable Found year(Page page, int at) {
        var year = plain(page, at);
        if (year == Vocabulary.NONE || isGluedToWord(page, at) || !isYear(page, at, year) || isBrokenDate(page, at)) {
            return null;
        }
        if (page.isHyphen(at + 1) && page.hasDigits(at + 2, 2) && page.digits(at + 2) == (year + 1) % 100
                && !page.isHyphen(at + 3)) {
            return pair(at, at + 3, year, year + 1);
        }
        if (page.is(at + 1, "/") && page.hasDigits(at + 2, 2) && page.digits(at + 2) == (year + 1) % 100) {
            return pair(at, at + 3, year, year + 1);
        }
        return withPart(page, at, year);
    }

    /// `2017 Q1`, `2019-H2`, `1989 third quarter`, `1988 quarter`, `1990 fiscal year`.
    private static Found withPart(Page page, int at, int year) {
        if (page.is(at + 1, Role.FISCAL) && page.is(at + 2, "year")) {
            return Found.date(at, at + 3, Stretch.year(year));
        }
        if (page.is(at - 1, "the") && (page.is(at + 1, "quarter") || page.is(at + 1, "period"))) {
            return Found.date(at, at + 2, Compared.inYear(page, at + 1, year));
        }
        var part = page.ordinal(at + 1) == null ? null : QUARTERS.read(page, at + 1);
        if (part != null && part.stretch() != null && part.isDate() && part.to() <= at + 5) {
            var moved = part.stretch().plus(Grain.YEAR, year - part.stretch().first().getYear());
            return Found.date(at, part.to(), moved);
        }
        var letter = page.isHyphen(at + 1) ? at + 2 : at + 1;
        var number = page.digits(letter + 1);
        if (page.tokens.isGlued(letter + 1) && number >= 1 && page.is(letter, "q") && number <= 4) {
            return Found.date(at, letter + 2, Stretch.quarter(year, number));
        }
        return page.tokens.isGlued(letter + 1) && number >= 1 && page.is(letter, "h") && number <= 2
                ? Found.date(at, letter + 2, Stretch.half(year, number))
                : Found.date(at, at + 1, Stretch.year(year));
    }

    private static Found pair(int from, int to, int first, int last) {
        var stretch = new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Grain.YEAR);
        return new Found(from, to, first + "/" + last, Kind.INTERVAL, stretch, "");
    }

    private static boolean isPartOfNumber(Page page, int at) {
        var tokens = page.tokens;
        var before = tokens.lower(at - 1);
        if (tokens.isGlued(at) && ("$€£¥₹#@".contains(before)
                || (".:".contains(before) && tokens.isDigits(at - 2) && tokens.isGlued(at - 1)))) {
            return true;
        }
        var point = tokens.isGlued(at + 1) && tokens.isDigits(at + 2) && tokens.isGlued(at + 2)
                && (page.is(at + 1, ".") || page.is(at + 1, ":")
                        || (page.is(at + 1, ",") && page.hasDigits(at + 2, 3)));
        return point || page.is(at + 1, "%") || ("$€£¥".contains(before) && tokens.kind(at - 1) == Tokens.Kind.SIGN);
    }

    /// Whether the year is what is left of a date that no calendar has: `2014-08-32`, `18/13/2022`.
    private static boolean isBrokenDate(Page page, int at) {
        var tokens = page.tokens;
        var behind = "-/".contains(tokens.lower(at - 1)) && at > 1 && tokens.isGlued(at) && tokens.isDigits(at - 2)
                && tokens.isGlued(at - 1);
        var ahead = "-/".contains(tokens.lower(at + 1)) && tokens.isGlued(at + 1) && tokens.isDigits(at + 2)
                && tokens.isGlued(at + 2)
                && at + 1 < page.size();
        var third = ahead && "-/".contains(tokens.lower(at + 3)) && tokens.isGlued(at + 3) && tokens.isDigits(at + 4)
                && at + 4 < page.size();
        return (behind && !page.hasDigits(at - 2, 4)) || third
                || (ahead && !page.hasDigits(at + 2, 4) && page.digits(at + 2) != (page.digits(at) + 1) % 100);
    }

    private static boolean isGluedToWord(Page page, int at) {
        var tokens = page.tokens;
        var han = tokens.kind(at + 1) == Tokens.Kind.HAN && !"至到".contains(tokens.lower(at + 1));
        return han || (tokens.isWord(at + 1) && tokens.isGlued(at + 1)) || (tokens.isWord(at - 1) && tokens.isGlued(at)
                && !page.is(at - 1, "fy"));
    }

    private static boolean isYear(Page page, int at, int year) {
        var after = page.is(at - 1, Role.BEFORE_YEAR) || isLateHyphen(page, at);
        if (year < FIRST || year > LAST) {
            return after && !page.isCounted(at + 1) && !page.is(at + 1, "-") && year % 100 != 0 && (year < FIRST
                    || page.is(at - 1, "by") || page.is(at - 1, "in"));
        }
        if (page.is(at - 1, Role.BEFORE_AMOUNT)) {
            return page.is(at - 1, Role.BEFORE_YEAR) && !page.isCounted(at + 1);
        }
        if ((page.is(at + 1, Role.UNIT) && !isQualified(page, at)) || page.is(at + 1, "per")
                || page.is(at + 1, "percent")) {
            return false;
        }
        if (page.is(at - 1, Role.LABEL) || (page.is(at - 1, ".") && page.is(at - 2, "no"))) {
            return false;
        }
        var opens = !page.tokens.inOneSentence(at - 1, at);
        return !page.isCounted(at + 1)
                || (after && !page.is(at - 1, "of") && !page.is(at - 1, "to") && !page.is(at - 1, "for"))
                || (year % 100 != 0 && (page.is(at - 1, Role.OWNER) || (opens && year % 10 != 0)));
    }

    /// Whether a year stands before a stretch of it: `the 1988 quarter`, `1991 second half`.
    private static boolean isQualified(Page page, int at) {
        return page.is(at + 1, "second")
                ? page.is(at + 2, "quarter") || page.is(at + 2, "half") || page.isHyphen(at + 2)
                : page.is(at - 1, "the") && (page.is(at + 1, "quarter") || page.is(at + 1, "month"));
    }

    private static boolean isLateHyphen(Page page, int at) {
        return page.isHyphen(at - 1) && page.is(at - 2, Role.PART);
    }

    private @Nullable Found decade(Page page, int at) {
        var tokens = page.tokens;
        var end = page.is(at + 1, "s") && tokens.isGlued(at + 1)
                ? at + 2
                : page.is(at + 1, "'") && page.is(at + 2, "s") && tokens.isGlued(at + 2) ? at + 3 : 0;
        var number = page.digits(at);
        if (end == 0 || number % 10 != 0 || (end == at + 3 && page.hasDigits(at, 4) && !page.is(at - 1, "the"))) {
            return null;
        }
        if (page.hasDigits(at, 2)) {
            return page.is(at - 1, "the") || page.is(at - 1, Role.PART)
                    ? Found.date(at, end, Stretch.years(Grain.DECADE, 1900 + number, 10))
                    : null;
        }
        return number < 1000 || number > LAST ? null : Found.date(at, end, Stretch.years(Grain.DECADE, number, 10));
    }

    private @Nullable Found decadeWord(Page page, int at) {
        var fits = page.is(at - 1, "the") || page.is(at - 1, "in") || page.is(at - 1, Role.PART);
        return fits
                ? Found.date(at, at + 1, Stretch.years(Grain.DECADE, 1900 + page.value(at, Role.DECADE), 10))
                : null;
    }

    private @Nullable Found shortYear(Page page, int at) {
        var number = page.digits(at + 1);
        if (page.is(at + 2, "s") && page.tokens.isGlued(at + 2)) {
            return number % 10 == 0
                    ? Found.date(at, at + 3, Stretch.years(Grain.DECADE, full(page, number), 10))
                    : null;
        }
        return page.tokens.isGlued(at) ? null : Found.date(at, at + 2, Stretch.year(full(page, number)));
    }

    /// The year that two digits name: none that is far ahead of the reference date.
    static int full(Page page, int year) {
        return 2000 + year > page.ref.getYear() + NEAR_YEARS ? 1900 + year : 2000 + year;
    }

    private @Nullable Found spelled(Page page, int at) {
        var year = SpelledYears.at(page, at);
        return year.isKnown() && page.is(at - 1, Role.BEFORE_YEAR) && !page.is(at - 1, Role.BEFORE_AMOUNT)
                && !page.isCounted(year.to())
                        ? Found.date(at, year.to(), Stretch.year(year.year()))
                        : century(page, at);
    }

    private @Nullable Found fiscal(Page page, int at) {
        var next = page.is(at + 1, "year") ? at + 2 : at + 1;
        if (page.value(at, Role.FISCAL) == 2 && next == at + 1) {
            return null;
        }
        var year = plain(page, next);
        if (year == Vocabulary.NONE) {
            return next == at + 2 && !page.isHyphen(next) ? current(page, at, next) : null;
        }
        var found = year(page, next);
        return found == null ? Found.date(at, next + 1, Stretch.year(year)) : found.from(at);
    }

    /// `the fiscal year`, perhaps with its last day.
    private static Found current(Page page, int from, int to) {
        var end = Ending.of(page, to);
        return end == null
                ? Found.date(from, to, Stretch.year(page.ref.getYear()))
                : Found.date(from, to, Stretch.year(end.last().getYear())).within(end.stretch(Grain.YEAR, 1));
    }

    private @Nullable Found century(Page page, int at) {
        var ordinal = page.ordinal(at);
        if (ordinal == null) {
            return null;
        }
        var unit = page.isHyphen(ordinal.to()) ? ordinal.to() + 1 : ordinal.to();
        var number = ordinal.value().intValue();
        return page.is(unit, "century") && number > 1 && number < 30
                ? Found.date(at, unit + 1, Stretch.years(Grain.CENTURY, (number - 1) * 100, 100)).withCentury()
                : null;
    }
}
