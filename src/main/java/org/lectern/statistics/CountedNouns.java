package org.lectern.statistics;

import java.util.Locale;
import java.util.Optional;
import org.lectern.briefing.Span;
import org.lectern.statistics.concept.Concepts;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Takes the noun that a number counts as its unit: `5 first-team players`, `450 million users`.
final class CountedNouns {

    private final Tokens tokens;
    private final Concepts concepts;
    private final UnitGrammar units;

    CountedNouns(Tokens tokens, Concepts concepts) {
        this.tokens = tokens;
        this.concepts = concepts;
        units = new UnitGrammar(tokens);
    }

    Quantity counted(Quantity quantity) {
        if (!quantity.unit().isNone()) {
            return quantity;
        }
        return aged(quantity).or(() -> noun(quantity)).map(quantity::in).orElse(quantity);
    }

    private Optional<UnitPhrase> noun(Quantity quantity) {
        return concepts.counted(tokens.span(quantity.from(), quantity.to())).filter(span -> isUnit(quantity, span))
                .map(span -> units.withDenominators(phrase(span)));
    }

    private boolean isUnit(Quantity quantity, Span noun) {
        var gap = tokens.at(noun.start()) - quantity.to();
        return gap >= 0 && gap < 4 && (quantity.form() != Form.FRACTION || gap > 0);
    }

    private UnitPhrase phrase(Span noun) {
        var to = tokens.at(noun.end() - 1) + 1;
        var words = tokens.text().substring(noun.start(), noun.end());
        var head = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return new UnitPhrase(to, "{" + head + "}", words, FindingKind.COUNT);
    }

    /// `aged 18 to 34`; `Li, 45, said`.
    private Optional<UnitPhrase> aged(Quantity quantity) {
        var from = quantity.from();
        var named = quantity.bare() && tokens.is(from - 1, ",") && tokens.is(quantity.to(), ",")
                && tokens.isCapital(from - 2) && tokens.isCapital(from - 3) && quantity.upper().intValue() < 110
                && quantity.value().intValue() > 14;
        return tokens.is(from - 1, "aged") || tokens.is(from - 1, "age") || named
                ? Optional.of(new UnitPhrase(quantity.to(), "a", "year of age", FindingKind.AGE))
                : Optional.empty();
    }
}
