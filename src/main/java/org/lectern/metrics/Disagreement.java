package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;

/// Values of one subject, measure and period that cannot all hold.
///
/// @param answers the values that disagree, the largest first; those who say the same are one answer
public record Disagreement(String subject, String measure, Period period, List<Datum> answers) {

    public Disagreement {
        answers = List.copyOf(answers);
    }

    /// Whether they give the same digits in units that cannot be converted, so that one of the units is wrong.
    public boolean ofUnits() {
        return answers.stream().map(Datum::unit).distinct().count() > 1;
    }

    /// How far the lowest and the highest answer lie apart, from end to end where they are ranges.
    public BigDecimal gap() {
        return highest().value().subtract(lowest().claim().end());
    }

    /// The gap as a part of the lowest answer, 0.25 for a quarter; nothing beside an answer of nought.
    public Optional<BigDecimal> ratio() {
        var low = lowest().claim().end();
        return low.signum() == 0 ? Optional.empty() : Optional.of(gap().divide(low.abs(), MathContext.DECIMAL32));
    }

    public Datum highest() {
        return answers.getFirst();
    }

    public Datum lowest() {
        return answers.getLast();
    }

    /// Whether an item gives one of the answers.
    public boolean involves(ItemRef item) {
        return answers.stream().flatMap(datum -> datum.statements().stream())
                .anyMatch(statement -> statement.item().ref().equals(item));
    }
}
