package org.lectern.statistics.dates;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Period;
import org.lectern.briefing.Span;

/// A time that a text names.
///
/// @param span where it stands
/// @param value in the ISO 8601 form: a date, possibly partial (`2022-06`, `2023-Q3`, `2024-H1`, `2022-W23`, `199` for
///        the nineties), an interval (`2019/2022`, `2021-10/`, `/2030`), a time of day (`T22:45`), a duration (`P3Y`), for
///        a set its rhythm (`P1W`); of what cannot be counted `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`
/// @param kind what kind of time
/// @param period when it is a stretch of the calendar; an open one ends or begins with the reference date
/// @param others other ways to put the same down: of an open interval its date, of a duration that lies in the calendar
///        the stretch
public record DateMention(Span span, String value, Kind kind, Optional<Period> period, List<String> others) {

    public DateMention {
        others = List.copyOf(others);
    }

    /// What kind of time is named.
    public enum Kind {
        /// A day, a month, a quarter, a year
        DATE,
        /// From one date to another, or open at one end
        INTERVAL, DURATION,
        /// A time of day, with its date or without
        TIME,
        /// What comes again: `every Monday`
        SET
    }
}
