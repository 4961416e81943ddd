package org.lectern.metrics;

/// Why something cannot be drawn in a form.
public enum Hindrance {
    /// Every subject has values of one time only.
    ONE_DATE,
    /// No other subject has values along time.
    NO_OTHERS,
    /// There is one value only to set beside others.
    ONE_VALUE,
    /// Fewer than two subjects have values at the same two dates.
    NO_DATES,
    /// The values are of different dates.
    DIFFERENT_DATES,
    /// The values do not add up to a whole.
    NO_WHOLE,
    /// A value that is not above nought is no measure for others.
    NOT_POSITIVE
}
