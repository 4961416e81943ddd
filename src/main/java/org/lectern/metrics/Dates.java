package org.lectern.metrics;

import org.lectern.briefing.Period;

/// The two dates that a slope leads between.
public record Dates(Period from, Period to) {}
