package org.lectern.statistics.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day that a stretch is said to end on: `the nine months ended Sept. 30`, `the week ending Saturday`.
record Ending(LocalDate last) {

    private static final Reader NAMED = new NamedDates();
    private static final Reader NUMERIC = new NumericDates();

    /// The ending told behind a stretch; null when none is.
    static @Nullable Ending of(Page page, int at) {
        var verb = page.is(at, "that") ? at + 1 : at;
        if (!page.is(verb, "ended") && !page.is(verb, "ending") && !page.is(verb, "through")) {
            return null;
        }
        var next = page.is(verb + 1, "on") || page.is(verb + 1, "in") ? verb + 2 : verb + 1;
        if (!page.tokens.inOneSentence(at, next)) {
            return null;
        }
        var named = NAMED.read(page, next);
        var found = named == null ? NUMERIC.read(page, next) : named;
        var stretch = found == null ? null : found.stretch();
        return stretch == null ? null : new Ending(stretch.last());
    }

    /// The stretch of the calendar that is meant, though books may be closed on another day: a quarter ended on Nov. 30 is
    /// for the most part the fourth one.
    Stretch whole(Grain grain) {
        return switch (grain) {
            case QUARTER -> grain.around(last.minusDays(45));
            case YEAR -> grain.around(last.minusDays(60));
            case MONTH -> grain.around(last.minusDays(14));
            default -> grain.around(last);
        };
    }

    /// So many of a grain, up to the day itself.
    Stretch stretch(Grain grain, int number) {
        return new Stretch(grain.plus(last.plusDays(1), -number), last, grain);
    }
}
