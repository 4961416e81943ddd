package org.lectern.statistics;

import org.lectern.briefing.MetricKind;
import org.lectern.statistics.text.Tokens;

/// Reads from the words before a quantity whether it was measured, estimated or foretold.
final class Statuses {

    private static final int FAR = 14;

    private final Tokens tokens;

    Statuses(Tokens tokens) {
        this.tokens = tokens;
    }

    MetricKind of(Quantity quantity) {
        var from = quantity.from();
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
