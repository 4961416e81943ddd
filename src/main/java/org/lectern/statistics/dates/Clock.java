package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Times of the day: `8:30 a.m.`, `10.45pm`, `14:30`, `noon`, `in the morning`.
final class Clock implements Reader {

    private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI", "T12:00", "T00:00", "TDT"};

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, Role.DAYPART)) {
            return named(page, at);
        }
        if (!page.tokens.isDigits(at) || page.tokens.lower(at).length() > 2
                || (page.tokens.isGlued(at) && (page.is(at - 1, ":") || page.is(at - 1, ".")))) {
            return null;
        }
        var hour = page.digits(at);
        var minute = isMinutes(page, at + 1) ? page.digits(at + 2) : 0;
        var to = isMinutes(page, at + 1) ? at + 3 : at + 1;
        var second = to == at + 3 && page.is(at + 1, ":") && isMinutes(page, to) ? page.digits(to + 1) : -1;
        to = second >= 0 ? to + 2 : to;
        var half = meridiem(page, to);
        if (half == null) {
            var colon = to > at + 1 && page.is(at + 1, ":");
            return colon && hour <= 24 && minute < 60
                    ? time(page, at, to, hour % 24, minute, second)
                    : oClock(page, at, hour);
        }
        if ((hour > 12 && !half.afternoon) || hour > 23 || minute > 59) {
            return null;
        }
        return time(page, at, half.to, half.afternoon ? hour % 12 + 12 : hour % 12, minute, second);
    }

    /// What a part of the day is put down as.
    static String part(int part) {
        return PARTS[part];
    }

    private static Found time(Page page, int from, int to, int hour, int minute, int second) {
        var end = page.is(to, Role.ZONE) && page.tokens.inOneSentence(from, to) && page.tokens.isCapital(to)
                ? to + 1
                : to;
        var value = second >= 0
                ? "T%02d:%02d:%02d".formatted(hour, minute, second)
                : "T%02d:%02d".formatted(hour, minute);
        return Found.of(from, end, value, Kind.TIME);
    }

    private static @Nullable Found oClock(Page page, int at, int hour) {
        return page.is(at + 1, "o") && page.is(at + 2, "'") && page.is(at + 3, "clock") && hour <= 12
                ? Found.of(at, at + 4, "T%02d:00".formatted(hour), Kind.TIME)
                : null;
    }

    private static boolean isMinutes(Page page, int at) {
        return (page.is(at, ":") || (page.is(at, ".") && (meridiem(page, at + 2) != null))) && page.tokens.isGlued(at)
                && page.tokens.isGlued(at + 1) && page.hasDigits(at + 1, 2);
    }

    private record Meridiem(boolean afternoon, int to) {}

    private static @Nullable Meridiem meridiem(Page page, int at) {
        var word = page.tokens.lower(at);
        if (word.equals("am") || word.equals("pm")) {
            return new Meridiem(word.equals("pm"), at + 1);
        }
        var letter = word.equals("a") || word.equals("p");
        if (letter && page.is(at + 1, ".") && page.is(at + 2, "m") && page.tokens.isGlued(at + 1)
                && page.tokens.isGlued(at + 2)) {
            return new Meridiem(word.equals("p"), page.is(at + 3, ".") ? at + 4 : at + 3);
        }
        return letter && page.is(at + 1, "m") ? new Meridiem(word.equals("p"), at + 2) : null;
    }

    private static @Nullable Found named(Page page, int at) {
        var part = page.value(at, Role.DAYPART);
        var alone = part == 5 || part == 6;
        return alone || (page.is(at - 1, "the") && (page.is(at - 2, "in") || page.is(at - 2, "during")))
                ? Found.of(at, at + 1, PARTS[part], Kind.TIME)
                : null;
    }
}
