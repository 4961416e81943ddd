package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Codes of currencies with their scale before them, as companies report: `MSEK 1,234`, `60 MEUR`, `TCHF 500`.
final class ScaledCodes {

    private static final int LENGTH = 4;

    private final Tokens tokens;

    ScaledCodes(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The amount that begins with a code.
    Optional<Part> before(int from) {
        return isCode(from) && tokens.isDigits(from + 1) && tokens.inOneSentence(from, from + 1)
                ? Numerals.at(tokens, from + 1)
                        .flatMap(number -> part(from, number, from, number.to()))
                : Optional.empty();
    }

    /// The amount of a number with a code behind it.
    Optional<Part> behind(int from, Numeral number) {
        return isCode(number.to()) && number.form() == Form.DIGITS && tokens.inOneSentence(from, number.to())
                ? part(from, number, number.to(), number.to() + 1)
                : Optional.empty();
    }

    private boolean isCode(int at) {
        return tokens.isWord(at) && tokens.end(at) - tokens.start(at) == LENGTH
                && Character.isUpperCase(tokens.text().charAt(tokens.end(at) - 1));
    }

    private Optional<Part> part(int from, Numeral number, int code, int to) {
        var written = tokens.written(code);
        var scale = switch (written.charAt(0)) {
            case 'M', 'm' -> BigDecimal.TEN.pow(6);
            case 'T', 'K', 'k' -> BigDecimal.TEN.pow(3);
            default -> BigDecimal.ZERO;
        };
        return scale.signum() == 0
                ? Optional.empty()
                : UnitLexicon.get().named(written.substring(1)).filter(UnitEntry::isCurrency)
                        .map(entry -> new Part(from, number.from(), to, number.value().multiply(scale), scale,
                                Form.SCALED, UnitPhrase.of(entry, to), code == from));
    }
}
