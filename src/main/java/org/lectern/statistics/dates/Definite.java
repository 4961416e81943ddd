package org.lectern.statistics.dates;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;

/// What `the` points at: `the quarter`, `the week ended April 18`, `the rest of the year`, `the turn of the century`, `the
/// day before`, `the future`.
final class Definite implements Reader {

    private static final Reader NAMED = new NamedDates();
    private static final Reader WEEKS = new Weeks();

    @Override
    public @Nullable Found read(Page page, int at) {
        if (!page.is(at, "the")) {
            return page.is(at, Role.PART) ? ofUnit(page, at) : null;
        }
        var word = at + 1;
        var known = switch (page.tokens.lower(word)) {
            case "near" -> page.is(word + 1, "future") ? reference(at, word + 2, "FUTURE_REF") : null;
            case "future" -> page.is(word + 1, "of") || page.tokens.isCapital(word)
                    ? null
                    : reference(at, word + 1, "FUTURE_REF");
            case "past" -> past(page, at);
            case "present" -> (page.is(at - 1, "for") || page.is(at - 1, "at")) && !page.tokens.isWord(word + 1)
                    ? reference(at, word + 1, "PRESENT_REF")
                    : null;
            case "moment" -> page.is(at - 1, "at") || page.is(at - 1, "for")
                    ? reference(at, word + 1, "PRESENT_REF")
                    : null;
            case "turn" -> turn(page, at);
            default -> null;
        };
        if (known == null && page.is(word, Role.WHOLE) && page.is(word + 1, Role.UNIT)) {
            var whole = unit(page, word + 1);
            return whole == null ? null : whole.from(at);
        }
        return known != null || !page.is(word, Role.UNIT) ? known : unit(page, word);
    }

    /// `end of month`.
    private static @Nullable Found ofUnit(Page page, int at) {
        if (!page.is(at + 1, "of") || !page.is(at + 2, Role.UNIT) || page.is(at + 2, Role.PLURAL)) {
            return null;
        }
        var grain = Grain.of(page.value(at + 2, Role.UNIT));
        return grain == Grain.YEAR || grain == Grain.QUARTER || grain == Grain.MONTH || grain == Grain.WEEK
                ? Parts.of(Found.date(at, at + 3, grain.around(page.ref)), page.value(at, Role.PART))
                : null;
    }

    private static Found reference(int from, int to, String value) {
        return Found.of(from, to, value, Kind.DATE);
    }

    private static @Nullable Found past(Page page, int at) {
        return (page.is(at - 1, "in") || page.is(at - 1, "of") || page.is(at - 1, "from"))
                && !page.is(at + 2, Role.UNIT)
                && !page.is(at + 2, Role.FEW) && !page.isNumberWord(at + 2) && !page.tokens.isDigits(at + 2)
                        ? reference(at, at + 2, "PAST_REF")
                        : null;
    }

    /// `the turn of the century`: the nearest one.
    private static @Nullable Found turn(Page page, int at) {
        if (!page.is(at + 2, "of") || !page.is(at + 3, "the") || !page.is(at + 4, "century")) {
            return null;
        }
        return Found.date(at, at + 5, Stretch.year((page.ref.getYear() + 50) / 100 * 100));
    }

    /// `the quarter`, `the year`: what was named last of that length, or the one of the reference date.
    private static @Nullable Found unit(Page page, int at) {
        if (page.is(at, Role.PLURAL) || page.isHyphen(at + 1) || WEEKS.read(page, at) != null) {
            return null;
        }
        var grain = Grain.of(page.value(at, Role.UNIT));
        if (grain.isOfClock() || grain == Grain.FORTNIGHT || grain == Grain.HALF) {
            return null;
        }
        if (grain == Grain.MONTH && page.is(at + 1, "of") && page.is(at + 2, Role.MONTH)) {
            var month = NAMED.read(page, at + 2);
            return month == null ? null : month.from(at - 1);
        }
        if (grain == Grain.YEAR && Years.plain(page, at + 1) != Vocabulary.NONE) {
            return Found.date(at - 1, at + 2, Stretch.year(page.digits(at + 1)));
        }
        var end = Ending.of(page, at + 1);
        if (end != null && grain != Grain.DAY && grain != Grain.CENTURY && grain != Grain.DECADE) {
            return Found.date(at, at + 1, end.whole(grain)).within(end.stretch(grain, 1));
        }
        var told = told(page, at, grain);
        if (told != null) {
            return told;
        }
        return isLed(page, at - 1) && !isNoun(page, at + 1) && (grain != Grain.DAY || !page.is(at - 2, "of"))
                ? named(page, at, grain)
                : null;
    }

    private static boolean isLed(Page page, int the) {
        var before = page.is(the, Role.WHOLE) ? the - 2 : the - 1;
        return switch (page.tokens.lower(before)) {
            case "for", "in", "during", "of", "to", "through", "over", "throughout", "earlier", "later", "on" ->
                true;
            default -> false;
        };
    }

    /// Whether what follows makes another thing of the unit: `the year of the rat`, `the day that`, `the month 5`.
    private static boolean isNoun(Page page, int at) {
        return page.is(at, "of") || page.is(at, "that") || page.is(at, "when") || page.is(at, "before")
                || page.is(at, "preceding") || page.is(at, "following")
                || page.tokens.isDigits(at) || page.is(at, "he") || page.is(at, "she") || page.is(at, "they");
    }

    private static Found named(Page page, int at, Grain grain) {
        var recent = page.recent();
        if (recent != null && recent.grain() == grain) {
            return Found.date(at, at + 1, recent);
        }
        var own = grain.around(page.ref);
        return switch (grain) {
            case QUARTER -> Found.date(at, at + 1, own.plus(grain, -1));
            case WEEKEND -> Found.date(at, at + 1,
                    page.ref.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || page.looksAhead(at - 1, at + 1)
                            ? own
                            : own.plus(Grain.WEEK, -1));
            case CENTURY -> Found.date(at, at + 1, own).withCentury();
            default -> Found.date(at, at + 1, own);
        };
    }

    /// `the day before yesterday`, `the week after`, `the year before`.
    private static @Nullable Found told(Page page, int at, Grain grain) {
        var side = page.is(at + 1, "before") ? -1 : page.is(at + 1, "after") ? 1 : 0;
        if (side == 0) {
            return null;
        }
        if (page.is(at + 2, Role.DAYWORD)) {
            var day = grain.plus(page.ref.plusDays(page.value(at + 2, Role.DAYWORD)), side);
            return Found.date(at, at + 3, Stretch.day(day));
        }
        if (page.is(at + 2, "last") || page.is(at + 2, "next")) {
            return grain.isOfClock() || !page.is(at + 3, "")
                    ? null
                    : Found.date(at, at + 3, grain.around(grain.plus(page.ref, 2L * side)));
        }
        var recent = page.recent();
        if (isPhrase(page, at + 2)) {
            return Found.duration(at, at + 1, grain.duration("1"));
        }
        if (recent != null && recent.grain().compareTo(grain) < 0) {
            return null;
        }
        return Found.date(at, at + 2,
                grain.around(recent == null ? page.ref : recent.first()).plus(
                        grain == Grain.WEEKEND ? Grain.WEEK : grain,
                        side));
    }

    /// Whether `before` goes on with what it stands before.
    private static boolean isPhrase(Page page, int at) {
        return page.tokens.isDigits(at) || page.tokens.isCapital(at) || page.is(at, Role.WEEKDAY)
                || switch (page.tokens.lower(at)) {
                    case "the", "a", "an", "his", "her", "its", "their", "this", "that", "our", "my" -> true;
                    default -> false;
                };
    }
}
