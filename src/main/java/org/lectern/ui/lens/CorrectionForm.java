package org.lectern.ui.lens;

import java.math.BigDecimal;
import java.util.Locale;
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

    /// Stands between the fields when they are written down; nobody can type it.
    private static final String BETWEEN = "\u001f";

    /// @param dated whether its period is told; else the field is left empty
    static CorrectionForm of(Metric metric, boolean dated) {
        return new CorrectionForm(metric.value().stripTrailingZeros().toPlainString(),
                metric.upper().map(upper -> upper.stripTrailingZeros().toPlainString()).orElse(""),
                metric.unit().code(), metric.qualifier(), metric.kind(), dated ? metric.period().text() : "",
                metric.subject(),
                metric.measure());
    }

    /// Reads what [#written()] wrote; nothing when it is something else.
    static Optional<CorrectionForm> parse(String written) {
        var parts = written.split(BETWEEN, -1);
        try {
            return parts.length != 8
                    ? Optional.empty()
                    : Optional.of(new CorrectionForm(parts[0], parts[1], parts[2], Qualifier.valueOf(parts[3]),
                            MetricKind.valueOf(parts[4]), parts[5], parts[6], parts[7]));
        } catch (IllegalArgumentException _) {
            // An older Lectern knew other words for it.
            return Optional.empty();
        }
    }

    /// The same, on a day where no period is typed.
    CorrectionForm on(Period day) {
        return period.isBlank()
                ? new CorrectionForm(value, upper, unit, qualifier, kind, day.text(), subject, measure)
                : this;
    }

    /// All of it in one text.
    String written() {
        return String.join(BETWEEN, value, upper, unit, qualifier.name(), kind.name(), period, subject, measure);
    }

    /// The metric that the sheet describes, on the words of another.
    ///
    /// @throws Wrong in words for the user, when it describes none
    Metric metric(Metric of) {
        var lower = number(value, Part.VALUE);
        var end = upper.isBlank() ? Optional.<BigDecimal>empty() : Optional.of(number(upper, Part.UPPER));
        if (end.filter(high -> high.compareTo(lower) <= 0).isPresent()) {
            throw new Wrong(Part.UPPER, Messages.get("numbers.error.range"));
        }
        if (unit.isBlank()) {
            throw new Wrong(Part.UNIT, Messages.get("numbers.error.unit"));
        }
        var when = when();
        required(subject, Part.SUBJECT);
        required(measure, Part.MEASURE);
        var held = end.isPresent() ? Qualifier.RANGE : qualifier == Qualifier.RANGE ? Qualifier.EXACT : qualifier;
        return new Metric(of.id(), subject.strip(), measure.strip(), lower, end, new Unit(unit.strip()), held, kind,
                when, of.quote(), of.source());
    }

    private Period when() {
        try {
            return Period.parse(period.strip());
        } catch (IllegalArgumentException e) {
            throw new Wrong(Part.PERIOD, Messages.get("numbers.error.period", String.valueOf(e.getMessage())));
        }
    }

    private static void required(String words, Part part) {
        if (words.isBlank()) {
            throw new Wrong(part, Messages.get("numbers.error.missing", part.words()));
        }
    }

    private static BigDecimal number(String typed, Part part) {
        try {
            return new BigDecimal(typed.replaceAll("[\\s,\\u00a0\\u202f_]", "").replace('−', '-'));
        } catch (NumberFormatException _) {
            throw new Wrong(part, Messages.get("numbers.error.number", part.words(), typed));
        }
    }

    /// What is typed into the sheet, each in a field of its own.
    enum Part {
        VALUE, UPPER, UNIT, PERIOD, SUBJECT, MEASURE;

        /// Its name on the sheet.
        String words() {
            return Messages.get("numbers." + name().toLowerCase(Locale.ROOT));
        }
    }

    /// Says what is wrong, and where.
    static final class Wrong extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final Part part;

        Wrong(Part part, String message) {
            super(message);
            this.part = part;
        }

        Part part() {
            return part;
        }
    }
}
