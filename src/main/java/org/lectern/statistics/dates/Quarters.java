package org.lectern.statistics.dates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Quarters and halves of years, and years of account: `Q3 2023`, `3Q23`, `the third quarter`, `H1`, `FY24`,
/// `the first nine months of 2022`.
final class Quarters implements Reader {

    private static final Reader NAMED = new NamedDates();

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.tokens.isDigits(at)) {
            var leading = leading(page, at);
            return leading == null ? worded(page, at) : leading;
        }
        return page.tokens.isWord(at) ? worded(page, at) : null;
    }

    /// `q3`, `h1`, `fy24`: a letter before the digits. Not reached through the vocabulary, for the letters are short.
    static @Nullable Found lettered(Page page, int at) {
        if (!page.tokens.isGlued(at + 1) || !page.tokens.isDigits(at + 1)) {
            return null;
        }
        var number = page.digits(at + 1);
        return switch (page.tokens.lower(at)) {
            case "q" -> number >= 1 && number <= 4 ? dated(page, at, at + 2, Grain.QUARTER, number) : null;
            case "h" -> number >= 1 && number <= 2 ? dated(page, at, at + 2, Grain.HALF, number) : null;
            case "fy", "cy" -> accounts(page, at);
            default -> null;
        };
    }

    private static @Nullable Found accounts(Page page, int at) {
        var number = page.digits(at + 1);
        var year = page.hasDigits(at + 1, 2) ? 2000 + number : Years.plain(page, at + 1);
        if (year == Vocabulary.NONE) {
            return null;
        }
        var slash = (page.is(at + 2, "/") || page.isHyphen(at + 2)) && page.hasDigits(at + 3, 2)
                && page.digits(at + 3) == (year + 1) % 100;
        return Found.date(at, slash ? at + 4 : at + 2, Stretch.year(slash ? year + 1 : year));
    }

    /// `3q23`, `1h 2024`.
    private static @Nullable Found leading(Page page, int at) {
        var number = page.digits(at);
        var letter = page.tokens.lower(at + 1);
        if (!page.tokens.isGlued(at + 1) || !page.hasDigits(at, 1)) {
            return null;
        }
        if (letter.equals("q") && number >= 1 && number <= 4) {
            return dated(page, at, at + 2, Grain.QUARTER, number);
        }
        return letter.equals("h") && (number == 1 || number == 2) && !page.is(at - 1, "for")
                && yearAfter(page, at + 2).year != Vocabulary.NONE ? dated(page, at, at + 2, Grain.HALF, number) : null;
    }

    /// `third quarter`, `second-half`, `first nine months`.
    private static @Nullable Found worded(Page page, int at) {
        var ordinal = page.ordinal(at);
        var number = ordinal == null ? last(page, at) : ordinal.value().intValue();
        if (number < -1 || number == 0) {
            return null;
        }
        var next = ordinal == null ? at + 1 : ordinal.to();
        next = page.isHyphen(next) ? next + 1 : next;
        next = page.is(next, Role.FISCAL) || page.is(next, "calendar") ? next + 1 : next;
        if (page.is(next, "quarter") || page.is(next, "qtr")) {
            return (number >= 1 && number <= 4) || (number == -1 && page.is(next + 1, "of"))
                    ? dated(page, at, next + 1, Grain.QUARTER, number == -1 ? 4 : number)
                    : null;
        }
        if (page.is(next, "half") || page.is(next, "half-year")) {
            return number == 1 || number == 2 ? half(page, at, next + 1, number) : null;
        }
        return number == 1 || number == -1 ? months(page, at, next, number) : null;
    }

    private static int last(Page page, int at) {
        return page.is(at, "last") || page.is(at, "final") || page.is(at, "closing") ? -1 : 0;
    }

    private static @Nullable Found half(Page page, int from, int to, int number) {
        var year = yearAfter(page, to);
        var sure = year.year != Vocabulary.NONE || page.is(from - 1, "the")
                || Years.plain(page, from - 1) != Vocabulary.NONE || page.is(to - 2, "-");
        var ofOther = page.is(to, "of") && year.year == Vocabulary.NONE;
        return sure && !ofOther ? dated(page, from, to, Grain.HALF, number) : null;
    }

    /// `first nine months of 2022`: a duration with its place.
    private static @Nullable Found months(Page page, int from, int at, int side) {
        var count = page.count(at);
        var unit = count == null ? at : count.to();
        if (count == null || !page.is(unit, Role.UNIT)) {
            return null;
        }
        var grain = Grain.of(page.value(unit, Role.UNIT));
        var number = count.value();
        if (grain.isOfClock() || number.signum() <= 0 || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(366)) > 0) {
            return null;
        }
        var month = side > 0 && page.is(unit + 1, "of") && page.is(unit + 2, Role.MONTH)
                ? NAMED.read(page, unit + 2)
                : null;
        if (month != null && month.stretch() != null && month.isDate() && grain.compareTo(Grain.MONTH) > 0) {
            var first = month.stretch().first();
            return Found.duration(from, month.to(), grain.duration(number.toPlainString()))
                    .lying(new Stretch(first, grain.plus(first, number.longValue()).minusDays(1), Grain.DAY));
        }
        var year = yearAfter(page, unit + 1);
        var found = Found.duration(from, unit + 1, grain.duration(number.toPlainString()));
        if (year.year == Vocabulary.NONE && (side < 0 || (grain != Grain.MONTH && grain != Grain.QUARTER))) {
            return null;
        }
        var of = Stretch.year(year.year == Vocabulary.NONE ? page.ref.getYear() : year.year);
        var first = side < 0 ? grain.plus(of.last().plusDays(1), -number.longValue()) : of.first();
        var last = side < 0 ? of.last() : grain.plus(of.first(), number.longValue()).minusDays(1);
        var stretch = new Stretch(first, last, Grain.DAY);
        return year.year == Vocabulary.NONE ? found.within(stretch) : found.to(year.to).lying(stretch);
    }

    /// A quarter or a half with the year that follows it, or with the one that it must be of.
    private static Found dated(Page page, int from, int to, Grain grain, int number) {
        var year = yearAfter(page, to);
        if (year.year != Vocabulary.NONE) {
            return Found.date(from, year.to, of(grain, year.year, number));
        }
        var stretch = of(grain, page.ref.getYear(), number);
        var ahead = stretch.first().isAfter(page.ref) && !page.looksAhead(from, to);
        return Found.date(from, to, ahead ? of(grain, page.ref.getYear() - 1, number) : stretch);
    }

    private static Stretch of(Grain grain, int year, int number) {
        return grain == Grain.QUARTER ? Stretch.quarter(year, number) : Stretch.half(year, number);
    }

    /// The year that follows, over `of`, `in` or a comma: `of 2023`, `'23`, `of last year`, `23` glued to the letter.
    static YearAfter yearAfter(Page page, int at) {
        var next = page.is(at, "of") || page.is(at, "in") || page.is(at, ",") || page.isHyphen(at) || page.is(at, "/")
                ? at + 1
                : at;
        next = page.is(next, "the") ? next + 1 : next;
        next = page.is(next, Role.FISCAL) || page.is(next, "fy") ? next + 1 : next;
        var year = Years.plain(page, next);
        if (year != Vocabulary.NONE && year > 1900) {
            return new YearAfter(year, next + 1);
        }
        if (page.is(next, "'") && page.hasDigits(next + 1, 2)) {
            return new YearAfter(Years.full(page, page.digits(next + 1)), next + 2);
        }
        if (next == at && page.tokens.isGlued(at) && page.hasDigits(at, 2)) {
            return new YearAfter(2000 + page.digits(at), at + 1);
        }
        if (page.is(next, Role.DEICTIC) && page.is(next + 1, "year")) {
            return new YearAfter(page.deicticYear(next), next + 2);
        }
        return page.is(at, "of") && page.is(next, "year")
                ? new YearAfter(page.ref.getYear(), next + 1)
                : new YearAfter(Vocabulary.NONE, at);
    }

    /// A year and the token after it; [Vocabulary#NONE] when none follows.
    record YearAfter(int year, int to) {}
}
