package org.lectern.metrics;

import java.util.Locale;
import org.lectern.briefing.Unit;

/// What is measured, in what unit, of whatever subject; alike however its words are capitalised.
record Question(String measure, Unit unit) {

    static Question of(Datum datum) {
        return new Question(fold(datum.measure()), datum.statement().claim().unit());
    }

    static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
