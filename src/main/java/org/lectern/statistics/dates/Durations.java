package org.lectern.statistics.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;
import org.lectern.statistics.text.Numeral;

/// Lengths of time, and what is told by them: `nine months`, `a 14-hour`, `a few days`; `two years ago`, `a year
/// earlier`, `three weeks later`.
final class Durations implements Reader {

    /// No date is told from further away.
    private static final int FURTHEST = 3000;

    /// A length of time.
    ///
    /// @param number how many; 0 when it is not a whole number that is known
    record Length(int to, String value, @Nullable Grain grain, int number) {}

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, "year") && page.isHyphen(at + 1) && (page.is(at + 2, "earlier") || page.is(at + 2, "ago"))) {
            return told(page, at, at + 3, Grain.YEAR, -1);
        }
        if (page.is(at, Role.LASTING)) {
            return Found.duration(at, at + 1, Grain.of(page.value(at, Role.LASTING)).duration("1"));
        }
        if (page.is(at, Role.UNIT)) {
            return bare(page, at);
        }
        var weekday = weekdaysAgo(page, at);
        if (weekday != null) {
            return weekday;
        }
        var spanned = spanned(page, at);
        if (spanned != null) {
            return spanned;
        }
        var length = length(page, at);
        if (length == null) {
            return null;
        }
        var fromDay = fromDay(page, at, length);
        if (fromDay != null) {
            return fromDay;
        }
        var away = away(page, at, length);
        if (away != null) {
            return away;
        }
        var article = page.is(at, "a") || page.is(at, "an");
        if (isAge(page, length.to()) || (article && !opensLength(page, at, length.to()))) {
            return null;
        }
        return placed(page, Found.duration(at, length.to(), length.value()), length);
    }

    /// `the three coming years`.
    private static @Nullable Found spanned(Page page, int at) {
        var count = page.count(at);
        if (count == null || !page.is(count.to(), Role.SPAN) || !page.is(count.to() + 1, Role.PLURAL)) {
            return null;
        }
        var length = unit(page, count.to() + 1, count.value());
        return length == null || length.grain() == null || length.number() < 1 || length.number() > FURTHEST
                ? null
                : Relative.lying(page, Found.duration(at, length.to(), length.value()), length.grain(),
                        page.value(count.to(), Role.SPAN) * length.number());
    }

    /// `two Fridays ago`.
    private static @Nullable Found weekdaysAgo(Page page, int at) {
        var count = page.count(at);
        if (count == null || !page.is(count.to(), Role.WEEKDAY) || !page.is(count.to() + 1, "ago")
                || count.value().signum() <= 0 || count.value().intValue() > FURTHEST) {
            return null;
        }
        var day = page.ref.with(TemporalAdjusters.previous(DayOfWeek.of(page.value(count.to(), Role.WEEKDAY))));
        return Found.date(at, count.to() + 2, Stretch.day(day.minusWeeks(count.value().intValue() - 1L)));
    }

    /// `for weeks`, `hours later`, `months of`, `week-long`.
    private static @Nullable Found bare(Page page, int at) {
        var grain = Grain.of(page.value(at, Role.UNIT));
        if (!page.is(at, Role.PLURAL)) {
            return page.isHyphen(at + 1) && page.is(at + 2, "long")
                    ? Found.duration(at, at + 3, grain.duration("1"))
                    : null;
        }
        if (page.is(at + 1, "ago")) {
            return Found.of(at, at + 2, "PAST_REF", Kind.DATE);
        }
        if (page.is(at + 1, "later") || page.is(at + 1, "earlier")) {
            return Found.duration(at, at + 2, grain.duration("X"));
        }
        var led = switch (page.tokens.lower(at - 1)) {
            case "for", "in", "within", "took", "takes", "take", "spent", "lasted", "perhaps", "or" -> true;
            case "over" -> grain.compareTo(Grain.YEAR) <= 0;
            default -> false;
        };
        var clock = grain == Grain.MINUTE || grain == Grain.SECOND;
        var leads = page.is(at + 1, "after") || page.is(at + 1, "before") || (page.is(at + 1, "of")
                && grain.compareTo(Grain.WEEK) <= 0 && !page.is(at - 1, "same") && !page.is(at - 1, "the"));
        return (led && !clock && grain != Grain.QUARTER) || leads
                ? Found.duration(at, at + 1, grain.duration("X"))
                : null;
    }

    /// With its place in the calendar, when its last day is named behind it.
    private static Found placed(Page page, Found found, Length length) {
        var grain = length.grain();
        if (grain != null && length.number() > 0 && page.is(found.from() - 1, "in")
                && page.looksAhead(found.from() - 1, found.to())
                && !grain.isOfClock() && length.number() <= FURTHEST) {
            return found.or(grain.plus(page.ref, length.number()).toString());
        }
        var end = grain == null || grain.isOfClock() || length.number() == 0 || length.number() > FURTHEST
                ? null
                : Ending.of(page, found.to());
        return end == null || grain == null || grain == Grain.CENTURY || grain == Grain.DECADE
                ? found
                : found.lying(end.stretch(grain, length.number()));
    }

    /// The length of time that begins at a token; null when none does.
    static @Nullable Length length(Page page, int at) {
        var first = part(page, at);
        if (first == null || first.grain() == null) {
            return first;
        }
        var next = page.is(first.to(), ",") ? first.to() + 1 : first.to();
        next = page.is(next, "and") ? next + 1 : next;
        if (page.is(next, "a") && page.is(next + 1, "half") && page.is(next - 1, "and")) {
            return new Length(next + 2, first.grain().duration(first.number() + ".5"), first.grain(), 0);
        }
        var second = page.tokens.isDigits(next)
                || (page.tokens.isWord(next) && page.isNumberWord(next) && !page.is(next, "a"))
                        ? part(page, next)
                        : null;
        if (second == null || second.grain() == null || second.grain().compareTo(first.grain()) <= 0
                || second.number() == 0 || first.number() == 0
                || (page.is(next - 1, "and") && page.is(second.to(), Role.AGO))
                || (second.grain().isOfClock() != first.grain().isOfClock() && first.grain() != Grain.DAY)) {
            return first;
        }
        return new Length(second.to(), joined(first.value(), second.value()), null, 0);
    }

    private static String joined(String first, String second) {
        var sameClock = second.startsWith("PT") && first.startsWith("PT");
        return first + second.substring(sameClock ? 2 : 1);
    }

    private static @Nullable Length part(Page page, int at) {
        if (page.is(at, Role.FEW) && !page.is(at - 1, "as") && !page.isHyphen(at - 1)) {
            var next = page.is(at, "couple") && page.is(at + 1, "of") ? at + 2 : at + 1;
            return page.is(next, Role.UNIT) && page.is(next, Role.PLURAL)
                    ? vague(page, next, page.is(at, "couple") ? "2" : "X")
                    : null;
        }
        if (page.is(at, "a") || page.is(at, "an") || page.is(at, "another") || page.is(at, "all")) {
            return article(page, at);
        }
        var count = page.count(at);
        if (count == null || count.value().signum() <= 0) {
            return null;
        }
        if (count.form() == Numeral.Form.FRACTION && page.is(at, "half")) {
            return half(page, at);
        }
        if (count.form() == Numeral.Form.FRACTION && page.is(count.to() - 1, Role.UNIT)) {
            return unit(page, count.to() - 1, count.value().multiply(BigDecimal.valueOf(4)));
        }
        if (page.is(count.to(), "and") && page.is(count.to() + 1, "a") && page.is(count.to() + 2, "half")) {
            return unit(page, count.to() + 3, count.value().add(new BigDecimal("0.5")));
        }
        var next = page.isHyphen(count.to()) ? count.to() + 1 : count.to();
        next = page.is(next, "full") || page.is(next, "consecutive") || page.is(next, "straight") ? next + 1 : next;
        return unit(page, next, count.value());
    }

    private static @Nullable Length article(Page page, int at) {
        if (page.is(at + 1, Role.FEW) || page.is(at + 1, "half")) {
            return part(page, at + 1);
        }
        var unit = page.is(at + 1, Role.WHOLE) && !page.is(at, "all") ? at + 2 : at + 1;
        return page.is(unit, Role.UNIT) && !page.is(unit, Role.PLURAL) && !page.isHyphen(unit + 1)
                && (!page.is(unit, "second") || !page.tokens.isWord(unit + 1))
                        ? unit(page, unit, BigDecimal.ONE)
                        : null;
    }

    private static @Nullable Length half(Page page, int at) {
        var next = page.isHyphen(at + 1) || page.is(at + 1, "a") || page.is(at + 1, "an") ? at + 2 : at + 1;
        return page.is(next, Role.UNIT) && !page.is(next, Role.PLURAL) ? unit(page, next, new BigDecimal("0.5")) : null;
    }

    private static Length vague(Page page, int unit, String number) {
        var grain = Grain.of(page.value(unit, Role.UNIT));
        return new Length(unit + 1, grain.duration(number), grain, number.equals("X") ? 0 : 2);
    }

    private static @Nullable Length unit(Page page, int unit, BigDecimal number) {
        if (page.is(unit, "night") || page.is(unit, "nights")) {
            return counted(unit, Grain.DAY, number);
        }
        if (!page.is(unit, Role.UNIT) || (page.is(unit, "min") && page.is(unit + 1, "."))) {
            return null;
        }
        var grain = Grain.of(page.value(unit, Role.UNIT));
        if (grain == Grain.WEEKEND || grain == Grain.HALF) {
            return null;
        }
        return counted(unit, grain, number);
    }

    private static Length counted(int unit, Grain grain, BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return new Length(unit + 1, grain.duration(plain.toPlainString()), grain,
                plain.scale() <= 0 ? plain.intValue() : 0);
    }

    /// A length with a word that makes it a date: `ago`, `earlier`, `later`, `from now`.
    private static @Nullable Found away(Page page, int at, Length length) {
        var side = page.value(length.to(), Role.AGO);
        var to = length.to() + 1;
        if (side == Vocabulary.NONE && page.is(length.to(), "from") && (page.is(to, "now") || page.is(to, "today"))) {
            side = 1;
            to++;
        }
        if (side == Vocabulary.NONE || (page.is(length.to(), "before") && isClause(page, to))
                || (page.is(length.to(), "after") && isClause(page, to))) {
            return null;
        }
        if (length.grain() == null || length.number() == 0) {
            return Found.of(at, to, side < 0 ? "PAST_REF" : "FUTURE_REF", Kind.DATE);
        }
        if (page.is(to - 1, "ago") && page.is(to, "this") && page.is(to + 1, Role.UNIT) && !page.is(to + 1, Role.PLURAL)
                && !Grain.of(page.value(to + 1, Role.UNIT)).isOfClock() && length.number() <= FURTHEST / 100) {
            return Found.date(at, to + 2, Grain.of(page.value(to + 1, Role.UNIT))
                    .around(length.grain().plus(page.ref, -length.number())));
        }
        if (page.is(to - 1, "ago") && !length.grain().isOfClock() && (page.is(to, Role.DAYWORD)
                || (page.is(to, Role.WEEKDAY) && page.tokens.isCapital(to)))) {
            return ago(page, at, to, length);
        }
        var told = told(page, at, to, length.grain(), side * length.number());
        return told != null && told.stretch() != null && side > 0 && page.is(to - 1, "later")
                && isAnchored(page, length.grain())
                && told.stretch().first().isAfter(page.ref) && !page.looksAhead(at, to)
                        ? Found.duration(at, to, length.value())
                        : told;
    }

    /// Whether `later` is told from something that lies behind: the stretch named last, or for years something untold.
    private static boolean isAnchored(Page page, Grain grain) {
        var recent = page.recent();
        return recent == null ? grain == Grain.YEAR : !recent.first().isAfter(page.ref);
    }

    /// `two days before yesterday`, `three weeks from tomorrow`.
    private static @Nullable Found fromDay(Page page, int at, Length length) {
        var to = length.to();
        var side = page.is(to, "before") ? -1 : page.is(to, "after") || page.is(to, "from") ? 1 : 0;
        return side == 0 || !page.is(to + 1, Role.DAYWORD) || length.grain() == null || length.grain().isOfClock()
                || length.number() == 0 || length.number() > FURTHEST
                        ? null
                        : Found.date(at, to + 2, Stretch.day(length.grain()
                                .plus(page.ref.plusDays(page.value(to + 1, Role.DAYWORD)),
                                        (long) side * length.number())));
    }

    /// `two weeks ago today`, `a year ago Friday`.
    private static @Nullable Found ago(Page page, int from, int day, Length length) {
        var start = page.is(day, Role.DAYWORD)
                ? page.ref.plusDays(page.value(day, Role.DAYWORD))
                : page.ref.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(page.value(day, Role.WEEKDAY))));
        return length.grain() == null || length.number() > FURTHEST
                ? null
                : Found.date(from, day + 1, Stretch.day(length.grain().plus(start, -length.number())));
    }

    private static boolean isClause(Page page, int at) {
        return (page.tokens.isWord(at) && !page.isPast(at)) || page.tokens.isDigits(at);
    }

    private static @Nullable Found told(Page page, int from, int to, Grain grain, int number) {
        if (Math.abs(number) > FURTHEST / (grain == Grain.CENTURY ? 100 : grain == Grain.DECADE ? 10 : 1)
                || (page.ref.getYear() + number < 1 && grain == Grain.YEAR)) {
            return null;
        }
        if (grain.isOfClock()) {
            return Found.date(from, to, Stretch.day(page.ref));
        }
        var recent = page.recent();
        if (recent != null && (!page.is(to - 1, "ago") || page.isHyphen(to - 2))) {
            return fromRecent(page,
                    new Found(from, to, grain.duration(String.valueOf(Math.abs(number))), Kind.DURATION, null, ""),
                    recent, grain, number);
        }
        var step = grain == Grain.DECADE ? Grain.YEAR : grain;
        var day = grain.plus(page.ref, number);
        return Found.date(from, to, (grain == Grain.FORTNIGHT ? Grain.DAY : step).around(day));
    }

    /// Told from what was named last, when that is as fine: `in March 2022 … three months later`.
    private static Found fromRecent(Page page, Found length, Stretch recent, Grain grain, int number) {
        if (grain == Grain.YEAR && recent.grain().compareTo(Grain.YEAR) < 0) {
            return length;
        }
        if (grain == Grain.YEAR && recent.grain() != Grain.DAY) {
            return Found.date(length.from(), length.to(), recent.plus(grain, number));
        }
        var fine = recent.grain() == Grain.DAY || (recent.grain() == Grain.MONTH && grain == Grain.MONTH);
        if (!fine) {
            return grain == Grain.YEAR
                    ? Found.date(length.from(), length.to(), grain.around(grain.plus(page.ref, number)))
                    : length;
        }
        var day = grain.plus(recent.first(), number);
        return Found.date(length.from(), length.to(),
                (grain == Grain.FORTNIGHT || grain == Grain.DECADE ? Grain.DAY : grain).around(day));
    }

    private static boolean isAge(Page page, int at) {
        var next = page.isHyphen(at) ? at + 1 : at;
        return page.is(next, "old") || page.is(next, "olds") || (page.is(next, "of") && page.is(next + 1, "age"));
    }

    /// Whether `a year` is a length here, and not what a rate is told by: `$5 a year`.
    private static boolean opensLength(Page page, int at, int to) {
        return page.is(at - 1, Role.OPENS_LENGTH) || page.is(at + 1, Role.WHOLE) || page.is(to, "after")
                || page.is(to, "before") || page.is(to - 1, "half")
                || (page.is(to, "of") && page.tokens.isWord(at - 1)) || page.is(at + 1, "half")
                || page.is(at + 1, Role.FEW);
    }
}
