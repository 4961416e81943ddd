package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;

/// A stretch as long as another one, mostly of the year before: `the year-ago quarter`, `the prior-year period`, `the same
/// period last year`, `the latest period`, `the corresponding quarter of 1988`.
final class Compared implements Reader {

    private static final Reader RELATIVE = new Relative();

    @Override
    public @Nullable Found read(Page page, int at) {
        if (page.is(at, "latest")) {
            return page.is(at + 1, "period") ? Found.date(at, at + 2, base(page, at + 1)) : null;
        }
        if (page.is(at, "year") || page.is(at, "prior") || page.is(at, "previous") || page.is(at, "preceding")) {
            return ofYearBefore(page, at);
        }
        return page.is(at, Role.COMPARED) && page.is(at - 1, "the") ? ofOtherYear(page, at) : null;
    }

    /// `year-ago quarter`, `year-earlier period`, `prior-year's period`.
    private static @Nullable Found ofYearBefore(Page page, int at) {
        var joined = page.isHyphen(at + 1) ? at + 2 : at + 1;
        var fits = page.is(at, "year")
                ? page.is(joined, "ago") || page.is(joined, "earlier") || page.is(joined, "before")
                : page.is(joined, "year");
        var noun = page.is(joined + 1, "'") && page.is(joined + 2, "s") ? joined + 3 : joined + 1;
        if (!fits || !isStretch(page, noun)) {
            return null;
        }
        return Found.date(at, noun + 1, shifted(page, noun, -1));
    }

    private static @Nullable Found ofOtherYear(Page page, int at) {
        var noun = at + 1;
        if (!page.is(noun, "period") && (!isStretch(page, noun) || page.is(noun, "year"))) {
            return null;
        }
        var of = page.is(noun + 1, "of") || page.is(noun + 1, "in") || page.is(noun + 1, ",") ? noun + 2 : noun + 1;
        var the = page.is(of, "the") ? of + 1 : of;
        var year = Years.plain(page, the);
        if (year != Vocabulary.NONE) {
            return Found.date(at, the + 1, inYear(page, noun, year));
        }
        if (page.is(of, "a") && page.is(of + 1, "year") && page.is(of + 2, Role.AGO)) {
            return Found.date(at, of + 3, shifted(page, noun, -1));
        }
        var other = page.is(the, Role.DEICTIC) && page.is(the + 1, "year") ? RELATIVE.read(page, the) : null;
        if (other != null && other.stretch() != null) {
            return Found.date(at, other.to(),
                    shifted(page, noun, page.value(the, Role.DEICTIC) < 0 ? -1 : page.value(the, Role.DEICTIC)));
        }
        return page.is(at, "same") || page.recent() == null ? null : Found.date(at, noun + 1, shifted(page, noun, -1));
    }

    private static boolean isStretch(Page page, int at) {
        return page.is(at, "period") || page.is(at, "half")
                || (page.is(at, Role.UNIT) && !page.is(at, Role.PLURAL)
                        && Grain.of(page.value(at, Role.UNIT)).compareTo(Grain.DAY) <= 0);
    }

    /// The stretch that the text speaks of, as a noun names it, in a year.
    static Stretch inYear(Page page, int noun, int year) {
        return shifted(page, noun, year - base(page, noun).first().getYear());
    }

    /// The stretch that the text speaks of, in another year.
    private static Stretch shifted(Page page, int noun, int years) {
        return base(page, noun).plus(Grain.YEAR, years);
    }

    private static Stretch base(Page page, int noun) {
        var recent = page.recent();
        var grain = page.is(noun, Role.UNIT)
                ? Grain.of(page.value(noun, Role.UNIT))
                : page.is(noun, "half") ? Grain.HALF : Grain.YEAR;
        var known = recent != null && !recent.first().isAfter(page.ref)
                && (recent.grain() == grain || (page.is(noun, "period") && recent.grain() != Grain.DAY));
        if (known && recent != null) {
            return recent;
        }
        if (page.is(noun - 1, "latest")) {
            return Grain.QUARTER.around(page.ref).plus(Grain.QUARTER, -1);
        }
        return grain == Grain.QUARTER || grain == Grain.HALF
                ? grain.around(page.ref).plus(grain, -1)
                : grain.around(page.ref);
    }
}
