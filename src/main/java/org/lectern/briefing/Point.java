package org.lectern.briefing;

import java.math.BigDecimal;

/// One value of a [Series].
public record Point(Period period, BigDecimal value) {}
