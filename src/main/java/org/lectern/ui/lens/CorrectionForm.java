package org.lectern.ui.lens;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Unit;
import org.lectern.ui.fx.Messages;

/// What stands on the sheet, as typed.
///
/// @param upper empty when there is no range
record CorrectionForm(String value, String upper, String unit, Qualifier qualifier, MetricKind kind, String period,
        String subject, String measure) {

    static CorrectionForm of(Metric metric) {
        return new CorrectionForm(metric.value().stripTrailingZeros().toPlainString(),
                metric.upper().map(upper -> upper.stripTrailingZeros().toPlainString()).orElse(""),
                metric.unit().code(), metric.qualifier(), metric.kind(), metric.period().text(), metric.subject(),
                metric.measure());
    }

    /// The metric that the sheet describes, on the words of another.
    ///
    /// @throws IllegalArgumentException in words for the user, when it describes none
    Metric metric(Metric of) {
        var lower = number(value, "numbers.value");
        var end = upper.isBlank() ? Optional.<BigDecimal>empty() : Optional.of(number(upper, "numbers.upper"));
        if (end.filter(high -> high.compareTo(lower) <= 0).isPresent()) {
            throw new IllegalArgumentException(Messages.get("numbers.error.range"));
        }
        if (unit.isBlank()) {
            throw new IllegalArgumentException(Messages.get("numbers.error.unit"));
        }
        required(subject, "numbers.subject");
        required(measure, "numbers.measure");
        var held = end.isPresent() ? Qualifier.RANGE : qualifier == Qualifier.RANGE ? Qualifier.EXACT : qualifier;
        return new Metric(of.id(), subject.strip(), measure.strip(), lower, end, new Unit(unit.strip()), held, kind,
                when(), of.quote(), of.source());
    }

    private Period when() {
        try {
            return Period.parse(period.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Messages.get("numbers.error.period", String.valueOf(e.getMessage())), e);
        }
    }

    private static void required(String words, String name) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(Messages.get("numbers.error.missing", Messages.get(name)));
        }
    }

    private static BigDecimal number(String typed, String name) {
        try {
            return new BigDecimal(typed.replaceAll("[\\s,\\u00a0\\u202f_]", "").replace('−', '-'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Messages.get("numbers.error.number", Messages.get(name), typed), e);
        }
    }
}
