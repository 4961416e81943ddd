package org.lectern.statistics.dates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;

/// What comes again: `daily`, `every Monday`, `each year`, `every two weeks`.
final class Sets implements Reader {

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, Role.SET)) {
            return Found.of(at, at + 1, Grain.of(page.value(at, Role.SET)).duration("1"), Kind.SET);
        }
        if (page.is(at, "semi") && page.isHyphen(at + 1)
                && (page.is(at + 2, "annual") || page.is(at + 2, "annually"))) {
            return Found.of(at, at + 3, Grain.HALF.duration("1"), Kind.SET);
        }
        if (page.is(at, Role.WEEKDAY) && page.is(at + 1, Role.DAYPART) && page.is(at + 1, Role.PLURAL)) {
            return Found.of(at, at + 2, "XXXX-WXX-%d%s".formatted(page.value(at, Role.WEEKDAY),
                    Clock.part(page.value(at + 1, Role.DAYPART))), Kind.SET);
        }
        if (page.is(at, Role.WEEKDAY) && page.tokens.lower(at).endsWith("days")) {
            return Found.of(at, at + 1, "XXXX-WXX-" + page.value(at, Role.WEEKDAY), Kind.SET);
        }
        if (!page.is(at, Role.EVERY)) {
            return null;
        }
        var other = page.is(at + 1, "other");
        var next = other ? at + 2 : at + 1;
        if (page.is(next, Role.UNIT) && !page.is(next, Role.PLURAL)) {
            return Found.of(at, next + 1, weekend(page, next, other), Kind.SET);
        }
        if (page.is(next, Role.WEEKDAY)) {
            return Found.of(at, next + 1, "XXXX-WXX-" + page.value(next, Role.WEEKDAY), Kind.SET);
        }
        if (page.is(next, Role.DAYPART)) {
            return Found.of(at, next + 1, Clock.part(page.value(next, Role.DAYPART)), Kind.SET);
        }
        if (page.is(next, Role.MONTH) && page.tokens.isCapital(next)) {
            return Found.of(at, next + 1, "XXXX-%02d".formatted(page.value(next, Role.MONTH)).toUpperCase(Locale.ROOT),
                    Kind.SET);
        }
        var length = Durations.length(page, next);
        return length == null || length.number() == 0 ? null : Found.of(at, length.to(), length.value(), Kind.SET);
    }

    private static String weekend(Page page, int unit, boolean other) {
        var grain = Grain.of(page.value(unit, Role.UNIT));
        return grain == Grain.WEEKEND ? "P1WE" : grain.duration(other ? "2" : "1");
    }
}
