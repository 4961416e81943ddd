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
            return isSeason(page, at) ? Found.date(at, at + 1, nearest(page, at)) : null;
        }
        return Found.date(at, year.to(), Stretch.season(year.year(), page.value(at, Role.SEASON)));
    }

    /// Whether a word that may also be a verb, a source or a name is a season.
    private static boolean isSeason(Page page, int at) {
        if ((page.tokens.isCapital(at) && page.tokens.inOneSentence(at - 1, at)) || page.isHyphen(at + 1)
                || page.isHyphen(at - 1)) {
            return false;
        }
        var before = page.is(at - 1, "the") || page.is(at - 1, Role.PART) ? at - 2 : at - 1;
        var led = switch (page.tokens.lower(before)) {
            case "in", "by", "since", "until", "during", "of", "through", "for", "before", "after" -> true;
            default -> false;
        };
        return switch (page.tokens.lower(at)) {
            case "spring" -> led && page.is(at - 1, "the") && !page.is(at + 1, "of");
            case "fall" -> led && page.is(at - 1, "the") && !page.is(at + 1, "in") && !page.is(at + 1, "of")
                    && !page.is(at + 1, "from") && !page.is(at + 1, "to");
            default -> true;
        };
    }

    /// The last one that began, unless the sentence looks ahead.
    private static Stretch nearest(Page page, int at) {
        var own = Stretch.season(page.ref.getYear(), page.value(at, Role.SEASON));
        if (page.looksAhead(at, at + 1)) {
            return own.last().isBefore(page.ref) ? own.plus(Grain.YEAR, 1) : own;
        }
        return own.first().isAfter(page.ref.plusMonths(1)) ? own.plus(Grain.YEAR, -1) : own;
    }
}
