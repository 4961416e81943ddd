package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Times of the day: `8:30 a.m. EST`, `10.45pm`, `14:30`, `2:00 to 2:30 pm`, `seven in the evening`, `noon`, `late
/// afternoon`.
final class Clock implements Reader {

    private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI", "T12:00", "T00:00", "TDT"};

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, Role.DAYPART)) {
            return named(page, at);
        }
        if ((page.is(at, "early") || page.is(at, "late") || page.is(at, "mid")) && isPart(page, overHyphen(page, at))) {
            var part = overHyphen(page, at);
            return Found.of(at, part + 1, PARTS[page.value(part, Role.DAYPART)], Kind.TIME);
        }
        if (page.tokens.isGlued(at) && (page.is(at - 1, ":") || page.is(at - 1, "."))) {
            return null;
        }
        var past = past(page, at);
        if (past != null) {
            return past;
        }
        var hour = Hour.at(page, at);
        if (hour == null) {
            return null;
        }
        var range = range(page, at, hour);
        if (range != null) {
            return range;
        }
        return hour.isHalved() || hour.colon()
                ? Found.of(at, zone(page, hour.to()), hour.iso(), Kind.TIME)
                : oClock(page, at, hour);
    }

    /// `half past ten`, `20 minutes to three`, `a quarter past 2pm`.
    private static @Nullable Found past(Page page, int at) {
        var word = page.is(at, "a") ? at + 1 : at;
        var count = page.is(word, "quarter") || page.is(word, "half") ? null : page.count(word);
        var minutes = page.is(word, "quarter")
                ? 15
                : page.is(word, "half") ? 30 : count == null ? 0 : count.value().intValue();
        var next = count == null ? word + 1 : count.to();
        var said = page.is(next, "minutes") || page.is(word, "quarter");
        next = page.is(next, "minutes") ? next + 1 : next;
        if (minutes < 1 || minutes > 30 || (!page.is(next, "past") && (!said || !page.is(next, "to")))) {
            return null;
        }
        var noon = page.is(next + 1, "noon") || page.is(next + 1, "midnight");
        var hour = noon
                ? new Hour(page.is(next + 1, "noon") ? 12 : 0, 0, -1, false, Hour.Half.NONE, next + 2)
                : Hour.at(page, next + 1);
        return hour == null || hour.minute() != 0
                ? null
                : Found.of(at, zone(page, hour.to()), hour.plus(page.is(next, "to") ? -minutes : minutes).iso(),
                        Kind.TIME);
    }

    /// What a part of the day is put down as.
    static String part(int part) {
        return PARTS[part];
    }

    /// The hour, bare or not, that stands behind a part of the day: `tonight at 8`; null when none does.
    static @Nullable Found within(Page page, int at, String part) {
        var hour = Hour.at(page, at);
        if (hour == null || (!hour.isHalved() && !hour.colon() && (hour.hour() > 12 || hour.hour() == 0
                || page.is(hour.to(), "%") || page.isCounted(hour.to())))) {
            return null;
        }
        var half = part.endsWith("TMO") ? Hour.Half.MORNING : Hour.Half.AFTERNOON;
        var oClock = oClock(page, at, hour);
        return Found.of(at, oClock == null ? zone(page, hour.to()) : oClock.to(), hour.in(half).iso(), Kind.TIME);
    }

    /// `5 to 6pm`, `9:30 - 11:00`: of two hours the last one is sure.
    private static @Nullable Found range(Page page, int at, Hour first) {
        var next = connected(page, first.to(), page.is(at - 1, "between"));
        var last = next == 0 || !page.tokens.inOneSentence(at, next) ? null : Hour.at(page, next);
        if (last == null || (!last.isHalved() && !first.isHalved()
                && !(last.colon() && (first.colon() || page.is(at - 1, "between"))))
                || (first.isHalved() && !last.isHalved() && !last.colon() && !page.is(at - 1, "from"))) {
            return null;
        }
        return Found.of(at, zone(page, last.to()), first.before(last).iso() + "/" + last.iso(), Kind.INTERVAL);
    }

    /// `from 7 to 7:30` behind a day or a part of the day: hours that may both be bare.
    static @Nullable Found led(Page page, int at, String part) {
        var between = page.is(at, "between");
        var first = between || page.is(at, "from") ? Hour.at(page, at + 1) : null;
        var next = first == null ? 0 : connected(page, first.to(), between);
        var last = next == 0 ? null : Hour.at(page, next);
        if (first == null || last == null || page.is(last.to(), "%") || page.isCounted(last.to())) {
            return null;
        }
        var halved = part.endsWith("TMO") || (part.isEmpty() && first.hour() <= last.hour())
                ? last
                : last.in(Hour.Half.AFTERNOON);
        return Found.of(at, zone(page, last.to()), first.before(halved).iso() + "/" + halved.iso(), Kind.INTERVAL);
    }

    /// The token after what leads from one hour to the next; 0 when nothing does.
    private static int connected(Page page, int at, boolean between) {
        var leads = page.is(at, "to") || page.is(at, "until") || page.is(at, "till") || page.is(at, "through")
                || (between && page.is(at, "and")) || page.isHyphen(at)
                || ("-–—".contains(page.tokens.lower(at)) && !page.tokens.lower(at).isEmpty()
                        && !page.tokens.isGlued(at) && !page.tokens.isGlued(at + 1));
        return leads ? at + 1 : 0;
    }

    private static @Nullable Found oClock(Page page, int at, Hour hour) {
        var to = hour.to();
        if (!page.is(to, "o") || !page.is(to + 1, "'") || !page.is(to + 2, "clock") || hour.hour() > 12) {
            return page.is(to, "oclock") && hour.hour() <= 12 ? Found.of(at, to + 1, hour.iso(), Kind.TIME) : null;
        }
        return Found.of(at, to + 3, hour.iso(), Kind.TIME);
    }

    /// The token after a zone: `EST`, `Eastern time`, `local time`.
    private static int zone(Page page, int at) {
        if (!page.tokens.inOneSentence(at - 1, at)) {
            return at;
        }
        if (page.is(at, Role.ZONE) && page.tokens.isCapital(at)) {
            return at + 1;
        }
        for (var word = at; word < at + 3; word++) {
            if (!page.tokens.isCapital(word) && !page.is(word, "local") && !page.is(word, "standard")
                    && !page.is(word, "daylight") && !page.is(word, "eastern")) {
                return word > at && page.is(word, "time") ? word + 1 : at;
            }
        }
        return page.is(at + 3, "time") ? at + 4 : at;
    }

    private static int overHyphen(Page page, int at) {
        return page.isHyphen(at + 1) ? at + 2 : at + 1;
    }

    private static boolean isPart(Page page, int at) {
        return page.is(at, Role.DAYPART) && page.value(at, Role.DAYPART) <= 4;
    }

    private static @Nullable Found named(Page page, int at) {
        var part = page.value(at, Role.DAYPART);
        var alone = part == 5 || part == 6;
        var led = page.is(at - 1, "the") && (page.is(at - 2, "in") || page.is(at - 2, "during")
                || page.is(at - 2, "into") || page.is(at - 2, "through") || page.is(at - 2, "for")
                || page.is(at - 2, "by"));
        return alone || led ? Found.of(at, at + 1, PARTS[part], Kind.TIME) : null;
    }
}
