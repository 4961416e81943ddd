package org.lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Tokens;

/// Joins a lower and an upper bound of one thing to a range: `more than 10 and less than 40`.
final class Bounds {

    private static final int NEAR = 6;

    private final Tokens tokens;

    Bounds(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Finding> joined(List<Finding> findings) {
        var joined = new ArrayList<Finding>(findings.size());
        for (var finding : findings) {
            if (!joined.isEmpty() && areOne(joined.getLast(), finding)) {
                joined.add(range(joined.removeLast(), finding));
            } else {
                joined.add(finding);
            }
        }
        return joined;
    }

    private boolean areOne(Finding lower, Finding upper) {
        var agree = lower.unitWords().isEmpty() || lower.unit().equals(upper.unit());
        return agree && lower.qualifier() == Qualifier.AT_LEAST && upper.qualifier() == Qualifier.AT_MOST
                && lower.value().compareTo(upper.value()) < 0
                && isAnd(tokens.at(lower.span().end()), tokens.at(upper.span().start()));
    }

    /// Whether the words between are a conjunction and the words of a bound.
    private boolean isAnd(int from, int to) {
        if (to - from > NEAR || !Words.is("joins", tokens.lower(from))) {
            return false;
        }
        for (var at = from + 1; at < to; at++) {
            if (!Words.is("bound", tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }

    private static Finding range(Finding lower, Finding upper) {
        var unit = upper.unitWords().isEmpty() ? lower : upper;
        return new Finding(new Span(lower.span().start(), upper.span().end()), lower.value(),
                Optional.of(upper.value()), unit.unit(), unit.unitWords(), unit.kind(), Qualifier.RANGE, false, lower.change(),
                lower.status(), lower.period(), lower.concept(), lower.subject(), lower.measure(), unit.sure());
    }
}
