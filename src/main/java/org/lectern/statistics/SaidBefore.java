package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Gives a number the unit that was said before it and left out here: `66 billion dollars, against 5.3 billion in 2018`.
final class SaidBefore {

    private static final int FAR = 16;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(300);

    private final Tokens tokens;
    private final Expectations expectations;

    SaidBefore(Tokens tokens) {
        this.tokens = tokens;
        expectations = new Expectations(tokens);
    }

    List<Quantity> inherited(List<Quantity> quantities) {
        var units = new UnitGrammar(tokens);
        var complete = new ArrayList<Quantity>(quantities.size());
        for (var quantity : quantities) {
            var unit = complete.isEmpty() ? UnitPhrase.none(0) : unit(complete.getLast(), quantity);
            complete.add(unit.isNone() ? quantity : quantity.in(units.withDenominators(unit.endingAt(quantity.to()))));
        }
        return complete;
    }

    private UnitPhrase unit(Quantity before, Quantity quantity) {
        var near = quantity.from() - before.to() <= FAR && tokens.inOneSentence(before.from(), quantity.from());
        return near && quantity.unit().isNone() && quantity.form() != Form.FRACTION
                && (takes(before, quantity) || arrives(before, quantity) || isCompared(before, quantity))
                        ? before.unit()
                        : UnitPhrase.none(0);
    }

    /// `rose by 0.9 years to 77.5`.
    private boolean arrives(Quantity before, Quantity quantity) {
        var to = Math.max(before.to(), before.unit().to());
        return !before.unit().isNone() && before.unit().kind() != FindingKind.RATIO
                && before.unit().kind() != FindingKind.PERCENT
                && tokens.is(before.from() - 1, "by") && tokens.is(to, "to") && to + 1 == quantity.from();
    }

    /// `443,956 vehicles, below the 445,000 analysts had expected`.
    private boolean isCompared(Quantity before, Quantity quantity) {
        return before.unit().kind() == FindingKind.COUNT && expectations.isExpected(quantity);
    }

    private boolean takes(Quantity before, Quantity quantity) {
        return switch (before.unit().kind()) {
            case CURRENCY -> quantity.form() == Form.SCALED && !quantity.isRange();
            case COUNT -> (quantity.form() == Form.SCALED && before.form() == Form.SCALED)
                    || (Words.is("alike", tokens.lower(quantity.to())) && (!tokens.is(quantity.to(), "of")
                            || Words.is("them", tokens.lower(quantity.to() + 1))));
            case PERCENT -> (quantity.form() == Form.DIGITS && quantity.value().scale() > 0
                    && quantity.value().compareTo(MOST_PERCENT) < 0)
                    || (quantity.form() == Form.DIGITS && Words.is("leads", tokens.lower(quantity.from() - 1)));
            default -> false;
        };
    }
}
