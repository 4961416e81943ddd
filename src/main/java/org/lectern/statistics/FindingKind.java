package org.lectern.statistics;

/// What sort of quantity a statistic is.
public enum FindingKind {
    /// A bare number.
    NUMBER,
    /// So many of something that is counted.
    COUNT,
    /// Percent, percentage points, basis points.
    PERCENT, CURRENCY,
    /// A physical quantity.
    DIMENSION, TEMPERATURE, DURATION,
    /// How old somebody or something is.
    AGE,
    /// A fraction or a multiple of something else.
    RATIO,
    /// A place in a row.
    ORDINAL
}
