package org.lectern.metrics;

import java.math.BigDecimal;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;

/// What a currency was worth in another one, at a date, by a source.
///
/// @param unit such as `CNY/USD`
/// @param period the time that the rate is of; that of the whole average, when several were averaged
public record Rate(BigDecimal value, Unit unit, Period period, String source) {}
