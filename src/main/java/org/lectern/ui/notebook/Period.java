package org.lectern.ui.notebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Since when a note was changed.
enum Period {
    ALWAYS, TODAY, WEEK, MONTH, YEAR;

    /// The first moment of it.
    Optional<Instant> from(LocalDate today, ZoneId zone) {
        return switch (this) {
            case ALWAYS -> Optional.empty();
            case TODAY -> Optional.of(start(today, zone));
            case WEEK -> Optional.of(start(today.minusDays(6), zone));
            case MONTH -> Optional.of(start(today.minusMonths(1), zone));
            case YEAR -> Optional.of(start(today.minusYears(1), zone));
        };
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
