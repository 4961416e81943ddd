package org.lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Gives the numbers of a list the unit that only the last of them has: `5, 10 and 15 %`.
final class SharedUnits {

    private final Tokens tokens;

    SharedUnits(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Quantity> shared(List<Quantity> quantities) {
        var shared = new ArrayList<>(quantities);
        for (var i = shared.size() - 2; i >= 0; i--) {
            var one = shared.get(i);
            var next = shared.get(i + 1);
            var share = one.form() == Form.FRACTION && tokens.is(next.from() - 1, "or");
            if (one.unit().isNone() && !share && !next.unit().isNone() && isSuffix(next)
                    && joins(one.to(), next.from())) {
                shared.set(i, one.in(next.unit().endingAt(one.to())));
            }
        }
        return shared;
    }

    private boolean isSuffix(Quantity next) {
        return next.unit().kind() != FindingKind.CURRENCY || tokens.isDigits(next.from())
                || (tokens.isWord(next.from()) && !UnitLexicon.get().before(tokens, next.from()).isPresent());
    }

    /// Whether nothing but a comma, `and` or `or` stands between two numbers.
    private boolean joins(int from, int to) {
        for (var at = from; at < to; at++) {
            if (!tokens.is(at, ",") && !tokens.is(at, "and") && !tokens.is(at, "or") && !tokens.is(at, "、")
                    && !tokens.is(at, "x") && !tokens.is(at, "×")) {
                return false;
            }
        }
        return to > from && to - from <= 2 && tokens.inOneSentence(from, to);
    }
}
