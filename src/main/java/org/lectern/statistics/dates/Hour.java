package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;
import org.lectern.statistics.text.Numeral;

/// An hour as it is written, perhaps without the word for its half of the day: `8:30 a.m.`, `10.45pm`, `seven in the
/// evening`, `6`.
///
/// @param second -1 when none is written
/// @param colon whether it is written as a clock shows it
/// @param half the half of the day that is named, if one is
record Hour(int hour, int minute, int second, boolean colon, Half half, int to) {

    enum Half {
        MORNING, AFTERNOON, NONE
    }

    /// A half of the day and the token after its words.
    private record Named(Half half, int to) {}

    /// The hour that begins at a token, from a bare number onwards; null when no clock has it.
    static @Nullable Hour at(Page page, int at) {
        return page.tokens.isDigits(at) ? digits(page, at) : worded(page, at);
    }

    private static @Nullable Hour digits(Page page, int at) {
        if (page.tokens.lower(at).length() > 2) {
            return null;
        }
        var minutes = isMinutes(page, at + 1);
        var minute = minutes ? page.digits(at + 2) : 0;
        var to = minutes ? at + 3 : at + 1;
        var second = minutes && page.is(at + 1, ":") && isMinutes(page, to) ? page.digits(to + 1) : -1;
        to = second >= 0 ? to + 2 : to;
        var half = half(page, to);
        var hour = page.digits(at);
        if (hour > 24 || minute > 59 || (half.half == Half.MORNING && hour > 12)
                || (half.half != Half.NONE && hour > 23)
                || (!minutes && page.tokens.isGlued(to) && !isBreak(page, to) && half.half == Half.NONE)) {
            return null;
        }
        return new Hour(hour % 24, minute, second, minutes && page.is(at + 1, ":"), half.half, half.to);
    }

    private static boolean isBreak(Page page, int at) {
        return page.isHyphen(at) || page.is(at, ",") || page.is(at, ".") || page.is(at, ";") || page.is(at, ")");
    }

    private static @Nullable Hour worded(Page page, int at) {
        var count = page.tokens.isWord(at) ? page.count(at) : null;
        if (count == null || count.form() != Numeral.Form.WORDS || count.to() != at + 1
                || count.value().intValue() > 12 || count.value().signum() < 1) {
            return null;
        }
        var half = half(page, at + 1);
        return new Hour(count.value().intValue(), 0, -1, false, half.half, half.to);
    }

    private static boolean isMinutes(Page page, int at) {
        return (page.is(at, ":") || (page.is(at, ".") && half(page, at + 2).half != Half.NONE))
                && page.tokens.isGlued(at) && page.tokens.isGlued(at + 1) && page.hasDigits(at + 1, 2);
    }

    private static Named half(Page page, int at) {
        var word = page.tokens.lower(at);
        if (word.equals("am") || word.equals("pm")) {
            return new Named(word.equals("pm") ? Half.AFTERNOON : Half.MORNING, at + 1);
        }
        if (word.equals("a") || word.equals("p")) {
            var half = word.equals("p") ? Half.AFTERNOON : Half.MORNING;
            if (page.is(at + 1, ".") && page.is(at + 2, "m") && page.tokens.isGlued(at + 1)
                    && page.tokens.isGlued(at + 2)) {
                return new Named(half, page.is(at + 3, ".") ? at + 4 : at + 3);
            }
            if (page.is(at + 1, "m")) {
                return new Named(half, at + 2);
            }
            return page.tokens.isGlued(at) && page.tokens.isDigits(at - 1) && page.is(at - 2, ":")
                    ? new Named(half, at + 1)
                    : new Named(Half.NONE, at);
        }
        if (word.equals("in") && page.is(at + 1, "the") && page.is(at + 2, Role.DAYPART)) {
            var part = page.value(at + 2, Role.DAYPART);
            return part <= 3 && !page.is(at + 2, Role.PLURAL)
                    ? new Named(part == 1 ? Half.MORNING : Half.AFTERNOON, at + 3)
                    : new Named(Half.NONE, at);
        }
        return new Named(Half.NONE, at);
    }

    boolean isHalved() {
        return half != Half.NONE;
    }

    /// The same in a half of the day, when it names none itself and is one that both halves have.
    Hour in(Half other) {
        return isHalved() || hour > 12 ? this : new Hour(hour, minute, second, colon, other, to);
    }

    /// In the half of the day of an hour that it leads to: `11 to 3 pm` begins in the morning.
    Hour before(Hour last) {
        if (!last.isHalved()) {
            return this;
        }
        var earlier = hour % 12 * 60 + minute <= last.hour % 12 * 60 + last.minute;
        var other = last.half == Half.AFTERNOON ? Half.MORNING : Half.AFTERNOON;
        return in(earlier ? last.half : other);
    }

    /// So many minutes later, or earlier.
    Hour plus(int minutes) {
        var sum = Math.floorMod(hour * 60 + minute + minutes, 24 * 60);
        return new Hour(sum / 60, sum % 60, second, colon, half, to);
    }

    /// As `T14:30`.
    String iso() {
        var full = switch (half) {
            case AFTERNOON -> hour % 12 + 12;
            case MORNING -> hour % 12;
            case NONE -> hour;
        };
        return second >= 0 ? "T%02d:%02d:%02d".formatted(full, minute, second) : "T%02d:%02d".formatted(full, minute);
    }
}
