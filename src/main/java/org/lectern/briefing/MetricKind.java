package org.lectern.briefing;

/// Whether a figure was measured, estimated or foretold.
public enum MetricKind {
    ACTUAL, ESTIMATE, FORECAST
}
