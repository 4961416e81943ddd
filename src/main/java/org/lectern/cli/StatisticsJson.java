package org.lectern.cli;

import java.util.Locale;
import java.util.Optional;
import org.lectern.briefing.Qualifier;
import org.lectern.statistics.Change;
import org.lectern.statistics.Finding;
import org.lectern.statistics.FindingKind;
import org.lectern.statistics.dates.DateMention;
import tools.jackson.databind.node.ObjectNode;

/// Writes a finding as a JSON object.
final class StatisticsJson {

    private StatisticsJson() {}

    static void put(ObjectNode object, Finding finding) {
        object.put("start", finding.span().start()).put("end", finding.span().end());
        value(object, finding);
        object.put("unit", finding.unitWords().isEmpty() ? null : finding.unitWords());
        object.put("code", finding.unit().code());
        object.put("kind", kind(finding));
        object.put("modifier", modifier(finding));
        object.put("concept", String.join(" ", finding.concept()));
        finding.period().ifPresentOrElse(period -> object.put("period", period.text()), () -> object.putNull("period"));
    }

    /// A finding; a length of time has its other forms beside the number, and when it has its place in the calendar all
    /// the words that place it: `the past three years`.
    static void put(ObjectNode object, Finding finding, Optional<DateMention> length) {
        put(object, finding);
        length.ifPresent(of -> {
            if (of.period().isPresent()) {
                object.put("start", of.span().start()).put("end", of.span().end());
            }
            var others = object.putArray("alts").add(of.value());
            of.others().forEach(others::add);
        });
    }

    static void put(ObjectNode object, DateMention date) {
        object.put("start", date.span().start()).put("end", date.span().end()).put("value", date.value());
        object.putNull("unit");
        object.put("kind", switch (date.kind()) {
            case DATE -> date.period().filter(period -> !period.first().equals(period.last())).isPresent()
                    ? "daterange"
                    : "date";
            case INTERVAL, DURATION -> "daterange";
            case TIME -> date.value().startsWith("T") ? "time" : "datetime";
            case SET -> "set";
        });
        if (!date.others().isEmpty()) {
            date.others().forEach(object.putArray("alts")::add);
        }
    }

    /// A number, or both ends of a range. Beside it in `alts`: of a number without a unit that holds at least or at most
    /// the range with an open end, of a share said as a fraction the fraction.
    private static void value(ObjectNode object, Finding finding) {
        finding.upper().ifPresentOrElse(upper -> object.putArray("value").add(finding.value()).add(upper),
                () -> object.put("value", finding.value()));
        if (isOpen(finding)) {
            var least = finding.qualifier() == Qualifier.AT_LEAST;
            object.putArray("alts").addArray().add(least ? finding.value() : null).add(least ? null : finding.value());
        } else if (finding.kind() == FindingKind.RATIO && finding.unit().code().equals("%")) {
            object.putArray("alts").add(finding.value().movePointLeft(2));
        }
    }

    private static boolean isOpen(Finding finding) {
        return finding.kind() == FindingKind.NUMBER
                && (finding.qualifier() == Qualifier.AT_LEAST || finding.qualifier() == Qualifier.AT_MOST);
    }

    /// The kind as it is written: a bare range is of a kind of its own.
    static String kind(Finding finding) {
        return (finding.kind() == FindingKind.NUMBER && finding.isRange()) || isOpen(finding)
                ? "range"
                : finding.kind().name().toLowerCase(Locale.ROOT);
    }

    /// How closely the value holds; where it holds exactly, how it went.
    static String modifier(Finding finding) {
        return switch (finding.qualifier()) {
            case APPROXIMATELY -> "approx";
            case AT_LEAST -> "min";
            case AT_MOST -> "max";
            case EXACT -> change(finding);
            case RANGE -> finding.about() ? "approx" : change(finding);
        };
    }

    private static String change(Finding finding) {
        return finding.change() == Change.NONE ? "exact" : finding.change().name().toLowerCase(Locale.ROOT);
    }
}
