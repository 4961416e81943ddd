package org.lectern.statistics.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.text.Tokens;

/// From one date to another: `between 2019 and 2022`, `June to August 2022`, `Aug 10-22`, `2019–2021`, `the year to March`.
final class Ranges {

    private final Page page;
    private final Readers readers;

    Ranges(Page page, Readers readers) {
        this.page = page;
        this.readers = readers;
    }

    /// The interval that a time opens, or the time itself.
    Found widened(Found found) {
        var first = opening(found);
        var connector = connector(found);
        if (connector == 0) {
            return found;
        }
        if (found.kind() == Kind.TIME) {
            return toTime(found, connector);
        }
        var lengthened = found.kind() == Kind.DURATION || page.is(found.from(), "year")
                || page.is(found.to() - 1, "year");
        if (first != null && first.stretch() != null && isNow(connector)) {
            return interval(first.from(), connector + 1, first.stretch(), Stretch.day(page.ref));
        }
        var second = readers.behindArticle(page, overPart(connector));
        if (second != null && second.isDate() && page.tokens.inOneSentence(found.from(), second.to() - 1)) {
            if (lengthened && page.is(found.to(), "to")) {
                return upTo(found, second);
            }
            return first == null ? found : joined(first, second);
        }
        var bare = page.is(connector, "the") ? connector + 1 : connector;
        var ordinal = page.ordinal(bare);
        var day = ordinal == null ? page.digits(bare) : ordinal.value().intValue();
        return first != null && first.isDay() && first.stretch() != null && day >= 1 && day <= 31
                && (ordinal != null || bare == connector)
                        ? toDay(first, bare, day)
                        : found;
    }

    /// `10 to 22 August`: a bare day before the date.
    Found fromBareDay(Found found) {
        if (!found.isDay() || found.stretch() == null
                || (!page.tokens.isDigits(found.from()) && page.ordinal(found.from()) == null)) {
            return found;
        }
        var joint = page.is(found.from() - 1, "the") ? found.from() - 2 : found.from() - 1;
        var at = joint - 1;
        if (page.tokens.isDigits(at - 1) && page.tokens.isGlued(at) && page.tokens.isWord(at)) {
            at--;
        }
        var from = page.is(at - 1, "the") ? at - 1 : at;
        var joins = page.is(joint, "to") || page.is(joint, "through")
                || (page.is(joint, "and") && page.is(from - 1, "between"))
                || page.isHyphen(joint) || isDash(joint);
        var ordinal = page.ordinal(at);
        var day = ordinal == null ? page.digits(at) : ordinal.value().intValue();
        var last = found.stretch().first();
        if (!joins || day < 1 || day >= last.getDayOfMonth() || page.tokens.isGlued(at)) {
            return found;
        }
        return interval(from, found.to(), Stretch.day(last.withDayOfMonth(day)), found.stretch());
    }

    /// `between 4pm and 5pm`, `Tuesday 9:30 to 11:00`.
    private Found toTime(Found first, int at) {
        var second = page.tokens.isDigits(at) ? new Clock().read(page, at) : null;
        var clock = first.value().indexOf('T');
        if (second == null || clock < 0 || !Character.isDigit(first.value().charAt(clock + 1))) {
            return first;
        }
        return new Found(first.from(), second.to(),
                first.value() + "/" + first.value().substring(0, clock) + second.value(), Kind.INTERVAL,
                first.stretch(), "");
    }

    private static @Nullable Found opening(Found found) {
        return found.isDate() ? found : null;
    }

    /// The token after what leads from one date to the next; 0 when nothing does.
    private int connector(Found found) {
        var at = found.to();
        var word = page.tokens.lower(at);
        return switch (word) {
            case "to", "through", "until", "till" -> at + 1;
            case "and" -> page.is(found.from() - 1, "between") ? at + 1 : 0;
            default -> isDash(at) ? overTo(at + 1) : 0;
        };
    }

    /// Over the word in `January-to-March`.
    private int overTo(int at) {
        return (page.is(at, "to") || page.is(at, "through")) && page.isHyphen(at + 1) ? at + 2 : at;
    }

    private boolean isNow(int at) {
        return page.is(at, Vocabulary.Role.NOW)
                || (page.is(at, "date") && page.is(at - 1, "to") && !page.tokens.isGlued(at));
    }

    /// `January-March quarter`.
    private Found quartered(Found found, Stretch first, Stretch last) {
        var at = found.to();
        if (first.grain() != Grain.MONTH || (!page.is(at, "quarter") && !page.is(at, "period"))) {
            return found;
        }
        var quarter = Grain.QUARTER.around(first.first());
        return quarter.first().equals(first.first()) && quarter.last().equals(last.last())
                ? Found.date(found.from(), at + 1, quarter)
                : found.to(at + 1);
    }

    private boolean isDash(int at) {
        return "-–—~".contains(page.tokens.lower(at)) && page.tokens.kind(at) == Tokens.Kind.SIGN
                && (page.isHyphen(at) || (!page.tokens.isGlued(at) && !page.tokens.isGlued(at + 1))
                        || page.is(at, "–"));
    }

    private Found joined(Found first, Found second) {
        var from = first.stretch();
        var to = second.stretch();
        if (from == null || to == null || !fit(from.grain(), to.grain())) {
            return first;
        }
        var dated = from;
        if (!hasYear(first) && hasYear(second) && (from.grain() == Grain.DAY || from.grain() == Grain.MONTH)
                && isNamed(first)) {
            dated = inYear(from, to);
        }
        if (!hasYear(second) && to.first().isBefore(dated.first())) {
            to = to.grain() == Grain.MONTH || to.grain() == Grain.DAY || to.grain() == Grain.QUARTER
                    ? to.plus(Grain.YEAR, 1)
                    : to;
        }
        if (!hasYear(first) && !hasYear(second) && isNamed(first) && dated.first().isAfter(page.ref)
                && !to.plus(Grain.YEAR, -1).last().isBefore(page.ref)) {
            dated = dated.plus(Grain.YEAR, -1);
            to = to.plus(Grain.YEAR, -1);
        }
        return to.first().isBefore(dated.first())
                ? first
                : quartered(interval(first.from(), second.to(), dated, to), dated, to);
    }

    private static boolean fit(Grain first, Grain second) {
        return first == second || (first == Grain.MONTH && second == Grain.DAY)
                || (first == Grain.YEAR && second == Grain.MONTH)
                || (first == Grain.MONTH && second == Grain.YEAR) || (first == Grain.DAY && second == Grain.MONTH);
    }

    /// Over `the end of` and its like.
    private int overPart(int at) {
        var part = page.is(at, "the") ? at + 1 : at;
        if (!page.is(part, Vocabulary.Role.PART)) {
            return at;
        }
        return page.is(part + 1, "of") || page.isHyphen(part + 1) ? part + 2 : part + 1;
    }

    /// Whether a date names its month, so that the year behind the other date may be its own.
    private boolean isNamed(Found found) {
        for (var at = found.from(); at < found.to(); at++) {
            if (page.is(at, Vocabulary.Role.MONTH)) {
                return true;
            }
        }
        return false;
    }

    private static Stretch inYear(Stretch stretch, Stretch last) {
        var year = last.first().getYear();
        var moved = stretch.grain().around(stretch.first().withYear(year));
        return moved.first().isAfter(last.first()) ? moved.plus(Grain.YEAR, -1) : moved;
    }

    private boolean hasYear(Found found) {
        for (var at = found.from(); at < found.to(); at++) {
            if (page.hasDigits(at, 4) || page.is(at, "year")) {
                return true;
            }
        }
        return false;
    }

    private Found toDay(Found first, int at, int day) {
        var from = first.stretch();
        if (from == null || from.first().lengthOfMonth() < day || day <= from.first().getDayOfMonth()
                || page.tokens.isDigits(at + 1)) {
            return first;
        }
        var ordinal = page.ordinal(at);
        var to = ordinal == null ? at + 1 : ordinal.to();
        var next = page.is(to, ",") ? to + 1 : to;
        var year = Years.plain(page, next);
        if (year != Vocabulary.NONE && !hasYear(first)) {
            var moved = LocalDate.of(year, from.first().getMonthValue(), from.first().getDayOfMonth());
            return interval(first.from(), next + 1, Stretch.day(moved), Stretch.day(moved.withDayOfMonth(day)));
        }
        return hasYear(first) || page.is(to, "%")
                ? first
                : interval(first.from(), to, from, Stretch.day(from.first().withDayOfMonth(day)));
    }

    private static Found interval(int from, int to, Stretch first, Stretch last) {
        var whole = new Stretch(first.first(), last.last(), first.grain());
        return new Found(from, to, first.iso() + "/" + last.iso(), Kind.INTERVAL, whole,
                first.first() + "/" + last.last().plusDays(1));
    }

    /// `the year to March`, `the three months to June 2022`.
    private Found upTo(Found length, Found end) {
        var last = end.stretch();
        if (last == null || (length.kind() == Kind.DATE && !page.is(length.to() - 1, "year"))) {
            return length;
        }
        var months = length.kind() == Kind.DATE ? 12 : months(length.value());
        if (months == 0) {
            return length;
        }
        var after = last.last().plusDays(1);
        var whole = new Stretch(after.minusMonths(months), last.last(), Grain.MONTH);
        return whole.period()
                .map(period -> new Found(length.from(), end.to(), period.text(), Kind.INTERVAL, whole, ""))
                .orElse(length);
    }

    private static int months(String duration) {
        var number = duration.substring(1, duration.length() - 1);
        if (number.isEmpty() || number.length() > 3 || !number.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        return switch (duration.charAt(duration.length() - 1)) {
            case 'Y' -> Integer.parseInt(number) * 12;
            case 'M' -> Integer.parseInt(number);
            default -> 0;
        };
    }
}
