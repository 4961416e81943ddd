package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Multiples of something else: `x2`, `twice`, `threefold`, `doubled`; `3x` and `three times` are read as units.
final class Multiples {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("twice", 2), Map.entry("thrice", 3),
            Map.entry("double", 2), Map.entry("doubled", 2), Map.entry("doubles", 2), Map.entry("doubling", 2),
            Map.entry("triple", 3), Map.entry("tripled", 3), Map.entry("triples", 3), Map.entry("tripling", 3),
            Map.entry("quadruple", 4), Map.entry("quadrupled", 4), Map.entry("quadrupling", 4),
            Map.entry("twofold", 2), Map.entry("threefold", 3), Map.entry("fourfold", 4), Map.entry("fivefold", 5),
            Map.entry("sixfold", 6), Map.entry("sevenfold", 7), Map.entry("eightfold", 8), Map.entry("ninefold", 9),
            Map.entry("tenfold", 10), Map.entry("hundredfold", 100), Map.entry("thousandfold", 1000),
            Map.entry("翻番", 2));

    private final Tokens tokens;
    private final UnitGrammar units;

    Multiples(Tokens tokens) {
        this.tokens = tokens;
        units = new UnitGrammar(tokens);
    }

    Optional<Quantity> at(int from) {
        var word = tokens.lower(from);
        var worth = WORDS.getOrDefault(word, 0);
        if (worth > 0) {
            return isCompound(from)
                    ? Optional.empty()
                    : Optional.of(rated(times(from, from + 1, BigDecimal.valueOf(worth)), word));
        }
        if ((word.equals("x") || word.equals("×")) && tokens.isGlued(from + 1) && !tokens.isGlued(from)
                && tokens.isDigits(from + 1)) {
            return Numerals.at(tokens, from + 1).map(number -> times(from, number.to(), number.value()));
        }
        return Optional.empty();
    }

    /// `twice a day`.
    private Quantity rated(Quantity times, String word) {
        var unit = word.equals("twice") ? units.withDenominators(times.unit()) : times.unit();
        return new Quantity(times.from(), unit.to(), times.value(), times.upper(), unit, times.form(), false);
    }

    /// `double-digit`, `double room`, `twice-weekly` are no multiples.
    private boolean isCompound(int from) {
        return (tokens.is(from + 1, "-") && tokens.isGlued(from + 1))
                || (tokens.is(from - 1, "-") && tokens.isGlued(from))
                || Words.is("doubles", tokens.lower(from + 1))
                || (tokens.isCapital(from) && tokens.isCapital(from + 1));
    }

    private Quantity times(int from, int to, BigDecimal value) {
        return new Quantity(from, to, value, value, new UnitPhrase(to, "{times}", "time", FindingKind.RATIO),
                Form.WORDS, false);
    }
}
