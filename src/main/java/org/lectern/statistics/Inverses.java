package org.lectern.statistics;

import java.util.Optional;
import org.lectern.statistics.text.Tokens;

/// Units to a negative power, which stand alone: `4e14 s-1`, `5 fb−1`, `300 cm-1`.
final class Inverses {

    private final Tokens tokens;

    Inverses(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The inverse unit that begins at a token.
    Optional<UnitPhrase> at(int start) {
        var power = start + 2;
        var sign = tokens.is(start + 1, "-") || tokens.is(start + 1, "−") || tokens.is(start + 1, "–");
        if (!sign || !tokens.isWord(start) || !tokens.isGlued(start + 1) || !tokens.isGlued(power)
                || !tokens.isDigits(power) || tokens.end(power) - tokens.start(power) > 1 || tokens.is(power, "0")
                || (tokens.isGlued(power + 1) && (tokens.isDigits(power + 1) || tokens.isWord(power + 1)))) {
            return Optional.empty();
        }
        return UnitLexicon.get().after(tokens, start)
                .filter(match -> match.to() == start + 1 && !match.leaf().written().isEmpty())
                .map(match -> match.leaf().entry())
                .map(entry -> new UnitPhrase(power + 1, entry.code() + "-" + tokens.lower(power),
                        "inverse " + entry.name(), FindingKind.DIMENSION));
    }
}
