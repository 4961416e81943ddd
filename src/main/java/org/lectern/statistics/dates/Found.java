package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;

/// A time that was read from tokens.
///
/// @param from its first token
/// @param to the token after its last one
/// @param stretch where it lies in the calendar, when it does
/// @param other the same put down in another way; empty when there is none
record Found(int from, int to, String value, Kind kind, @Nullable Stretch stretch, String other) {

    static Found date(int from, int to, Stretch stretch) {
        return new Found(from, to, stretch.iso(), Kind.DATE, stretch, "");
    }

    static Found duration(int from, int to, String value) {
        return new Found(from, to, value, Kind.DURATION, null, "");
    }

    static Found of(int from, int to, String value, Kind kind) {
        return new Found(from, to, value, kind, null, "");
    }

    Found from(int token) {
        return new Found(token, to, value, kind, stretch, other);
    }

    Found to(int token) {
        return new Found(from, token, value, kind, stretch, other);
    }

    Found within(Stretch stretch) {
        return new Found(from, to, value, kind, stretch, other);
    }

    /// The same, put down in another way too.
    Found or(String other) {
        return new Found(from, to, value, kind, stretch, other);
    }

    /// The same as a duration that lies in the calendar.
    Found lying(Stretch stretch) {
        return new Found(from, to, value, kind, stretch, stretch.first() + "/" + stretch.last().plusDays(1));
    }

    /// A century with its years, since two digits alone are no date that everyone reads.
    Found withCentury() {
        return stretch == null
                ? this
                : new Found(from, to, value, kind, stretch,
                        stretch.first().getYear() + "/" + (stretch.last().getYear() + 1));
    }

    boolean isDay() {
        return stretch != null && stretch.grain() == Grain.DAY && kind == Kind.DATE;
    }

    boolean isDate() {
        return stretch != null && kind == Kind.DATE;
    }
}
