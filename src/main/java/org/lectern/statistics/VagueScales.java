package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Scales without a number: `dozens`, `hundreds of thousands`, `tens of millions`: from one of them to ten.
/// `A couple of` is two.
final class VagueScales {

    private final Tokens tokens;

    VagueScales(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Quantity> at(int from) {
        if (tokens.is(from, "couple") && tokens.is(from - 1, "a") && tokens.is(from + 1, "of")) {
            return Optional.of(new Quantity(from - 1, from + 2, BigDecimal.TWO, BigDecimal.TWO,
                    UnitPhrase.none(from + 2), Form.WORDS, false));
        }
        var value = worth(from);
        if (value.signum() == 0) {
            return Optional.empty();
        }
        var to = from + 1;
        while (tokens.is(to, "of") && worth(to + 1).signum() != 0 && tokens.inOneSentence(from, to + 1)) {
            value = value.multiply(worth(to + 1));
            to += 2;
        }
        var unit = unit(to);
        return Optional.of(new Quantity(from, Math.max(to, unit.to()), value, value.multiply(BigDecimal.TEN), unit,
                Form.SCALED, false));
    }

    /// `of miles`, `of dollars`.
    private UnitPhrase unit(int to) {
        if (!tokens.is(to, "of")) {
            return UnitPhrase.none(to);
        }
        return UnitLexicon.get().after(tokens, to + 1).filter(match -> match.leaf().written().isEmpty())
                .map(match -> UnitPhrase.of(match.leaf().entry(), match.to())).orElseGet(() -> UnitPhrase.none(to));
    }

    private BigDecimal worth(int at) {
        var word = tokens.lower(at);
        if (word.equals("tens")) {
            return BigDecimal.TEN;
        }
        return word.endsWith("s") ? NumberWords.scale(word) : BigDecimal.ZERO;
    }
}
