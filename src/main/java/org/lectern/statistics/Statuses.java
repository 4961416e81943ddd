package org.lectern.statistics;

import org.lectern.briefing.MetricKind;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Reads from the words before a quantity whether it was measured, estimated or foretold.
final class Statuses {

    private static final int FAR = 14;

    private final Tokens tokens;

    Statuses(Tokens tokens) {
        this.tokens = tokens;
    }

    private MetricKind han(int from) {
        var clause = HanChanges.clauseBefore(tokens, from);
        if (clause.contains("预计") || clause.contains("预期") || clause.contains("将")) {
            return MetricKind.FORECAST;
        }
        return clause.contains("估计") || clause.contains("估算") ? MetricKind.ESTIMATE : MetricKind.ACTUAL;
    }

    MetricKind of(Quantity quantity) {
        var from = quantity.from();
        if (tokens.language() == Language.CHINESE) {
            return han(from);
        }
        for (var at = from - 1; at >= from - FAR && tokens.inOneSentence(at, from); at--) {
            var word = tokens.lower(at);
            if (Words.is("forecast", word)) {
                return MetricKind.FORECAST;
            }
            if (Words.is("estimate", word)) {
                return MetricKind.ESTIMATE;
            }
            if (word.equals(";")) {
                break;
            }
        }
        return MetricKind.ACTUAL;
    }
}
