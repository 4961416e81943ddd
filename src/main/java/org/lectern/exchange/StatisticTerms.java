package org.lectern.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import tools.jackson.databind.JsonNode;

/// What words state, in terms of our own. Values are written as text, for JSON-LD makes a number a binary one.
final class StatisticTerms {

    /// Of a value: far more than any figure has, and little enough to be written out.
    private static final int DIGITS = 60;
    private static final Quote NO_WORDS = new Quote("", "", "");

    private StatisticTerms() {}

    static Map<String, Object> json(Metric statistic) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lectern:subject", statistic.subject());
        json.put("lectern:measure", statistic.measure());
        json.put("lectern:value", statistic.value().toPlainString());
        statistic.upper().ifPresent(upper -> json.put("lectern:upper", upper.toPlainString()));
        json.put("lectern:unit", statistic.unit().code());
        json.put("lectern:qualifier", name(statistic.qualifier()));
        json.put("lectern:status", name(statistic.kind()));
        json.put("lectern:period", statistic.period().text());
        return json;
    }

    /// @param at the pointer of the statistic, from its annotation on
    static Metric read(JsonNode json, String at) throws Unreadable {
        if (!json.isObject()) {
            throw new Unreadable(at, "expected what the words state, found nothing; give it value, unit and period,"
                    + " or reject the number");
        }
        var value = number(json, at, "lectern:value");
        var qualifier = one(json, at, "lectern:qualifier", Qualifier.EXACT);
        var upper = qualifier == Qualifier.RANGE
                ? Optional.of(number(json, at, "lectern:upper"))
                : Optional.<BigDecimal>empty();
        if (upper.filter(end -> end.compareTo(value) <= 0).isPresent()) {
            throw new Unreadable(at + "/lectern:upper", "expected an upper end above %s, found %s".formatted(
                    value.toPlainString(), upper.get().toPlainString()));
        }
        return new Metric("", line(json, "lectern:subject"), line(json, "lectern:measure"), value, upper,
                unit(json, at), qualifier, one(json, at, "lectern:status", MetricKind.ACTUAL), period(json, at),
                NO_WORDS, "");
    }

    /// A name as briefings write it: `at-least`.
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static BigDecimal number(JsonNode json, String at, String term) throws Unreadable {
        var written = Nodes.text(json.path(term));
        try {
            var number = written.length() > 2 * DIGITS ? BigDecimal.ZERO : new BigDecimal(written.strip());
            if (written.length() <= 2 * DIGITS && number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS) {
                return new BigDecimal(number.toPlainString());
            }
        } catch (NumberFormatException _) {
            // told below like a number that is too long
        }
        throw new Unreadable(at + "/" + term, "expected a number of at most %d digits, found “%s”".formatted(DIGITS,
                Limits.beginning(written)));
    }

    private static Unit unit(JsonNode json, String at) throws Unreadable {
        try {
            return new Unit(line(json, "lectern:unit"));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(at + "/lectern:unit", "expected a unit: " + e.getMessage());
        }
    }

    private static Period period(JsonNode json, String at) throws Unreadable {
        try {
            return Period.parse(Nodes.text(json.path("lectern:period")));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(at + "/lectern:period", "expected a period such as 2023 or 2023-Q3: "
                    + e.getMessage());
        }
    }

    private static <E extends Enum<E>> E one(JsonNode json, String at, String term, E usual) throws Unreadable {
        var written = Nodes.text(json.path(term));
        for (var each : usual.getDeclaringClass().getEnumConstants()) {
            if (name(each).equals(written)) {
                return each;
            }
        }
        if (written.isEmpty()) {
            return usual;
        }
        throw new Unreadable(at + "/" + term, "expected one of %s, found “%s”".formatted(
                java.util.Arrays.stream(usual.getDeclaringClass().getEnumConstants()).map(StatisticTerms::name)
                        .toList(),
                Limits.beginning(written)));
    }

    private static String line(JsonNode json, String term) {
        return Limits.line(Nodes.text(json.path(term)));
    }
}
