package org.lectern.statistics.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lectern.statistics.dates.DateMention.Kind;

/// What `early`, `mid`, `late` and `the end of` leave of a stretch. The name stays that of the whole: it is the calendar
/// that the part narrows.
final class Parts {

    static final int EARLY = 1;
    static final int MIDDLE = 2;
    static final int LATE = 3;
    static final int END = 4;
    /// What is left of a stretch
    static final int REST = 5;

    private Parts() {}

    /// The part of a date: of a year its first or last quarter, its middle or its last month; shorter ones stay whole.
    static Found of(Found found, int part) {
        var whole = found.stretch();
        if (whole == null || found.kind() != Kind.DATE || part == REST) {
            return found;
        }
        var months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
        if (months < 6) {
            return found;
        }
        return switch (part) {
            case EARLY -> found.within(within(whole.first(), months / 4, whole));
            case MIDDLE -> found.within(within(whole.first().plusMonths(months / 2 - 1), 1, whole));
            case LATE -> found.within(within(whole.last().plusDays(1).minusMonths(months / 4), months / 4, whole));
            default -> found.within(within(whole.last().withDayOfMonth(1), 1, whole));
        };
    }

    private static Stretch within(LocalDate first, long months, Stretch whole) {
        return new Stretch(first, first.plusMonths(months).minusDays(1), whole.grain());
    }
}
