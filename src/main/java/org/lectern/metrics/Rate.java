package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;

/// What a currency was worth in another one, at a date, by a source.
///
/// @param unit as it is published, such as `CNY/USD`
/// @param period the time that the rate is of; that of the whole average, when several were averaged
public record Rate(BigDecimal value, Unit unit, Period period, String source) {

    /// What one of a currency is worth in the other one.
    BigDecimal factor(String from) {
        return unit.code().endsWith("/" + from) ? value : BigDecimal.ONE.divide(value, MathContext.DECIMAL128);
    }
}
