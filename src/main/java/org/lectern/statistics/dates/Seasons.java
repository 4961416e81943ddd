package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Seasons with their year: `summer 2019`, `the spring of 2022`, `autumn of last year`; of a winter the year it begins in.
final class Seasons implements Reader {

    @Override
    public @Nullable Found read(Page page, int at) {
        if (!page.is(at, Role.SEASON)) {
            return null;
        }
        var year = Quarters.yearAfter(page, at + 1);
        if (year.year() == Vocabulary.NONE || (page.is(at + 1, "in") && page.is(at, "fall"))) {
            return null;
        }
        return Found.date(at, year.to(), Stretch.season(year.year(), page.value(at, Role.SEASON)));
    }
}
