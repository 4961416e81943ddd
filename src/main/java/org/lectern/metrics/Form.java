package org.lectern.metrics;

/// A way to draw what was gathered on a question.
public enum Form {
    /// The item's own subjects along time.
    OVER_TIME,
    /// All subjects along time.
    COMPARE,
    /// The subjects beside one another, the largest first.
    RANK,
    /// Each as a part of a whole.
    SHARE,
    /// The subjects at two dates.
    SLOPE,
    /// The subjects along time, each 100 at the same date.
    INDEXED
}
