package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;

/// A statistic found in a text.
///
/// @param span the number with its sign, its scale and a unit of measure, without what it counts or how closely it holds
/// @param value in the unit itself, without a scale: 450000000, not 450; the lower end of a range
/// @param upper the upper end of a range; empty unless the qualifier is [Qualifier#RANGE]
/// @param unit `1` for a number without a unit; what is counted stands in braces by its head noun
/// @param unitWords the unit in English and in the singular, or the counted noun as the text has it; empty for none
/// @param about whether a range holds approximately
/// @param change where the text says that it went
/// @param period the time that it holds for, when the text around it says so
/// @param concept the content words of what it is about
/// @param subject the entity that it is said of; empty when none is named
/// @param measure what is measured of it; empty when none is named
/// @param sure whether there is no doubt that this is a statistic with this value and unit
public record Finding(Span span, BigDecimal value, Optional<BigDecimal> upper, Unit unit, String unitWords,
        FindingKind kind, Qualifier qualifier, boolean about, Change change, MetricKind status, Optional<Period> period,
        List<String> concept, String subject, String measure, boolean sure) {

    public Finding {
        concept = List.copyOf(concept);
        value = written(value);
        upper = upper.map(Finding::written);
    }

    /// A value without a power of ten: 50000, not 5E+4.
    private static BigDecimal written(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /// The same with another code of unit.
    Finding in(Unit other) {
        return new Finding(span, value, upper, other, unitWords, kind, qualifier, about, change, status, period, concept,
                subject, measure, sure);
    }

    /// The same in the unit of another, and of its measure if it has none.
    Finding like(Finding other) {
        return new Finding(span, value, upper, other.unit, unitWords, kind, qualifier, about, change, status, period, concept,
                subject, measure.isEmpty() ? other.measure : measure, sure);
    }

    /// The same with another direction.
    Finding going(Change other) {
        return new Finding(span, value, upper, unit, unitWords, kind, qualifier, about, other, status, period, concept,
                subject,
                measure, sure);
    }

    public boolean isRange() {
        return upper.isPresent();
    }
}
