package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;

/// Places in a row: `third`, `twenty-first`, `two hundredth`, `2nd`, `第三`.
final class Ordinals {

    private Ordinals() {}

    static Optional<Numeral> at(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case DIGITS -> digits(tokens, token);
            case WORD -> words(tokens, token);
            case HAN -> tokens.is(token, "第")
                    ? Numerals.at(tokens, token + 1)
                            .map(number -> new Numeral(token, number.to(), number.value(), Form.ORDINAL))
                    : Optional.empty();
            case SIGN, NONE -> Optional.empty();
        };
    }

    private static Optional<Numeral> digits(Tokens tokens, int token) {
        var digits = tokens.lower(token);
        if (digits.length() > 6 || !tokens.isGlued(token + 1) || !isEnding(digits, tokens.lower(token + 1))) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(token, token + 2, new BigDecimal(digits), Form.ORDINAL));
    }

    private static boolean isEnding(String digits, String ending) {
        var teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        return switch (digits.charAt(digits.length() - 1)) {
            case '1' -> ending.equals(teen ? "th" : "st");
            case '2' -> ending.equals(teen ? "th" : "nd");
            case '3' -> ending.equals(teen ? "th" : "rd");
            default -> ending.equals("th");
        };
    }

    private static Optional<Numeral> words(Tokens tokens, int token) {
        if (NumberWords.isOrdinal(tokens.lower(token))) {
            return Optional.of(
                    new Numeral(token, token + 1, NumberWords.ordinal(tokens.lower(token)), Form.ORDINAL));
        }
        return SpelledNumber.ordinal(tokens, token);
    }
}
