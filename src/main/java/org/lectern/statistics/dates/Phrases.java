package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;

/// What stands around a time and belongs to it: a day's hour, the article, `early`, `the end of`, `about`.
final class Phrases {

    private final Page page;
    private final Clock clock = new Clock();

    Phrases(Page page) {
        this.page = page;
    }

    /// A day with the time of day behind it, or a time of day with its day: `Monday morning`, `Oct. 14, 8:30 a.m.`
    Found withTime(Found found, Readers readers) {
        if (found.isDay()) {
            return timed(found);
        }
        if (found.kind() == Kind.SET) {
            return repeated(found);
        }
        if (found.kind() == Kind.TIME && isPart(found)) {
            var timed = timedPart(found);
            if (!timed.equals(found)) {
                return timed;
            }
        }
        return found.stretch() == null && (found.kind() == Kind.TIME || isOfClock(found))
                ? onDay(found, readers)
                : found;
    }

    /// A time of day or from one to another, with its day behind it: `9:30 to 11:00 on Thursday`.
    Found onDay(Found found, Readers readers) {
        var next = page.is(found.to(), "on") || page.is(found.to(), ",") || page.is(found.to(), "of")
                ? found.to() + 1
                : found.to();
        var day = page.tokens.inOneSentence(found.from(), next) ? readers.behindArticle(page, next) : null;
        return day != null && (day.isDay() || isPart(day)) && day.stretch() != null
                ? new Found(found.from(), day.to(), on(day.stretch().iso(), found.value()), found.kind(), day.stretch(),
                        "")
                : found;
    }

    /// Whether it goes from one time of day to another.
    static boolean isOfClock(Found found) {
        return found.kind() == Kind.INTERVAL && found.value().startsWith("T");
    }

    /// One time of day, or two, on a day.
    private static String on(String day, String time) {
        return day + time.replace("/", "/" + day);
    }

    /// Whether a time is a part of the day as `TMO` puts it down.
    private static boolean isPart(Found found) {
        return found.value().length() > 2 && found.value().charAt(found.value().length() - 3) == 'T';
    }

    /// `tonight at 8`, `Tuesday evening from 7 to 9`, `in the afternoon at 7`.
    private Found timedPart(Found found) {
        var value = found.value();
        var day = value.substring(0, value.length() - 3);
        var led = Clock.led(page, found.to(), value);
        if (led != null) {
            return new Found(found.from(), led.to(), on(day, led.value()), Kind.INTERVAL, found.stretch(), "");
        }
        var time = page.is(found.to(), "at") || page.is(found.to(), "around") || page.is(found.to(), "about")
                ? Clock.within(page, found.to() + 1, value)
                : null;
        return time == null
                ? found
                : new Found(found.from(), time.to(), day + time.value(), Kind.TIME, found.stretch(), "");
    }

    /// `each Monday at 4pm`.
    private Found repeated(Found found) {
        var time = found.value().startsWith("XXXX-WXX") && page.is(found.to(), "at")
                ? clock.read(page, found.to() + 1)
                : null;
        return time == null ? found : Found.of(found.from(), time.to(), found.value() + time.value(), Kind.SET);
    }

    private Found timed(Found found) {
        var at = found.to();
        if (page.is(at, Role.DAYPART) && page.value(at, Role.DAYPART) <= 6) {
            var parted = new Found(found.from(), at + 1, found.value() + Clock.part(page.value(at, Role.DAYPART)),
                    Kind.TIME, found.stretch(), "");
            return isPart(parted) ? timedPart(parted) : parted;
        }
        var next = page.is(at, ",") || page.is(at, "at") || page.is(at, "@") || page.is(at, "t") ? at + 1 : at;
        var time = Clock.led(page, at, "");
        if (time == null) {
            time = page.tokens.isDigits(next) || (next > at && page.tokens.isWord(next) && page.is(at, "at"))
                    ? clock.read(page, next)
                    : null;
        }
        return time == null || (!isOfClock(time) && time.kind() != Kind.TIME)
                ? found
                : new Found(found.from(), time.to(), on(found.value(), time.value()), time.kind(), found.stretch(), "");
    }

    /// What stands before a time and is part of its name.
    Found withLead(Found found) {
        var part = parted(found);
        var led = part.equals(found) ? articled(found) : part;
        return led.kind() == Kind.DURATION || led.kind() == Kind.TIME
                || (led.kind() == Kind.DATE && page.is(led.to() - 1, Role.AGO))
                        ? hedged(led)
                        : led;
    }

    /// `early 2024`, `mid-2023`, `the end of the year`, `later this month`.
    private Found parted(Found found) {
        if ((found.kind() != Kind.DATE && found.kind() != Kind.TIME) || found.stretch() == null) {
            return found;
        }
        var at = found.from();
        var part = page.isHyphen(at - 1) ? at - 2 : at - 1;
        if (page.is(part, "the") && page.is(part - 1, "of")) {
            part -= 2;
        } else if (page.is(part, "of")) {
            part--;
        }
        var third = page.value(part, Role.PART);
        if (third == Vocabulary.NONE
                || (found.isDay() && part == at - 1 && !page.is(part, "late") && !page.is(part, "early")
                        && !page.is(at, Role.DAYWORD))) {
            return found;
        }
        var of = part < at - 2;
        if (!of && !(page.is(part, "early") || page.is(part, "mid") || page.is(part, "late") || page.is(part, "later")
                || page.is(part, "earlier"))
                && part == at - 1) {
            return found;
        }
        var noun = !page.isHyphen(part + 1)
                || (found.stretch() != null && found.stretch().grain() == Grain.DECADE);
        var from = page.is(part - 1, "the") && noun ? part - 1 : part;
        return Parts.of(found, third).from(from);
    }

    private Found articled(Found found) {
        var at = page.value(found.from() - 1, Role.FISCAL) == 1 ? found.from() - 1 : found.from();
        if (at < found.from()) {
            return found.from(page.is(at - 1, "the") ? at - 1 : at);
        }
        if (!page.is(at - 1, "the") || isAdjective(found)) {
            return found;
        }
        var named = page.is(at, Role.DEICTIC) || page.is(at, Role.SPAN) || page.is(at, Role.UNIT)
                || page.is(at, Role.SEASON) || page.is(at, Role.COMPARED)
                || (page.is(found.to() - 1, "year")
                        && (page.is(at, Role.FISCAL) || page.is(found.to() - 2, Role.FISCAL)))
                || page.is(at, Role.DAYPART)
                || page.isNumberWord(at) || page.is(at, Role.DECADE) || page.ordinal(at) != null
                || found.kind() == Kind.DURATION || page.is(found.to() - 1, "quarter")
                || page.is(found.to() - 1, "period")
                || (found.stretch() != null && found.stretch().grain() == Grain.DECADE);
        return named && !page.isHyphen(at) ? found.from(at - 1) : found;
    }

    /// `third-quarter` before a noun has no article of its own.
    private boolean isAdjective(Found found) {
        return found.kind() != Kind.INTERVAL && page.isHyphen(found.to() - 2) && found.to() - 2 > found.from();
    }

    /// `about two years`, `more than a month`.
    private Found hedged(Found found) {
        var at = found.from();
        var before = page.tokens.lower(at - 1);
        return switch (before) {
            case "about", "around", "nearly", "almost", "approximately", "roughly" -> found.from(at - 1);
            case "than" -> page.is(at - 2, "more") || page.is(at - 2, "less")
                    ? found.from(page.is(at - 3, "no") ? at - 3 : at - 2)
                    : found;
            case "least", "most" -> page.is(at - 2, "at") ? found.from(at - 2) : found;
            default -> found;
        };
    }

    /// Whether a phrase stays in its sentence.
    boolean isWhole(@Nullable Found found) {
        return found != null && found.to() > found.from() && page.tokens.inOneSentence(found.from(), found.to() - 1);
    }
}
