package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;

/// Numbers in digits: groups, decimals, powers of ten.
final class DigitNumbers {

    /// What has more digits is a code, and no number that anybody states.
    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXPONENT = 300;

    private DigitNumbers() {}

    static Optional<Numeral> at(Tokens tokens, int token) {
        var to = groupsEnd(tokens, token);
        var written = new StringBuilder();
        for (var at = token; at < to; at++) {
            if (tokens.isDigits(at) && !append(written, tokens.lower(at))) {
                return Optional.empty();
            }
        }
        if (isPoint(tokens, to) || (to == token + 1 && isDecimalComma(tokens, to))) {
            if (!append(written.append('.'), tokens.lower(to + 1))) {
                return Optional.empty();
            }
            to += 2;
        }
        return Optional.of(powered(tokens, new Numeral(token, to, new BigDecimal(written.toString()), Form.DIGITS)));
    }

    /// A number that begins with its decimal point.
    static Optional<Numeral> afterPoint(Tokens tokens, int token) {
        var digits = tokens.lower(token + 1);
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(powered(tokens,
                        new Numeral(token, token + 2, new BigDecimal("0." + digits), Form.DIGITS)));
    }

    private static boolean append(StringBuilder written, String digits) {
        if (written.length() + digits.length() > MOST_DIGITS) {
            return false;
        }
        written.append(digits);
        return true;
    }

    private static boolean isPoint(Tokens tokens, int at) {
        return tokens.is(at, ".") && tokens.isGlued(at) && tokens.isGlued(at + 1) && tokens.isDigits(at + 1);
    }

    /// `1,5`: a comma before one digit or two, with no other comma near that would make it a list.
    private static boolean isDecimalComma(Tokens tokens, int at) {
        return tokens.is(at, ",") && tokens.isGlued(at) && tokens.isGlued(at + 1) && tokens.isDigits(at + 1)
                && tokens.lower(at + 1).length() < 3 && !(tokens.is(at + 2, ",") && tokens.isDigits(at + 3))
                && !(tokens.is(at - 2, ",") && tokens.isDigits(at - 3));
    }

    /// The token after the groups of thousands: `1,234,567`, `12,34,567`, `1 234 567`, `70, 000`, `1'234`.
    private static int groupsEnd(Tokens tokens, int token) {
        if (tokens.lower(token).length() > 3) {
            return token + 1;
        }
        var comma = end(tokens, token, ",");
        if (comma > token + 1) {
            return comma;
        }
        var apostrophe = end(tokens, token, "'");
        return apostrophe > token + 1 ? apostrophe : spacedEnd(tokens, token);
    }

    private static int end(Tokens tokens, int token, String mark) {
        var at = token + 1;
        var last = token + 1;
        while (tokens.is(at, mark) && tokens.isGlued(at) && tokens.isDigits(at + 1) && isGroup(tokens, at + 1, mark)) {
            at += 2;
            if (tokens.lower(at - 1).length() == 3) {
                last = at;
            } else if (at - last > 8) {
                break;
            }
        }
        return last;
    }

    /// Whether digits are a group: three, or two in the Indian manner when three follow at the end.
    private static boolean isGroup(Tokens tokens, int digits, String mark) {
        var written = tokens.lower(digits);
        if (!tokens.isGlued(digits)) {
            return mark.equals(",") && written.equals("000");
        }
        return written.length() == 3 || (written.length() == 2 && mark.equals(","));
    }

    private static int spacedEnd(Tokens tokens, int token) {
        var at = token + 1;
        var narrow = true;
        while (isSpacedGroup(tokens, at)) {
            narrow &= tokens.text().charAt(tokens.end(at - 1)) != ' ';
            at++;
        }
        var groups = at - token - 1;
        var sure = narrow || groups >= 2 || (groups == 1 && tokens.lower(at - 1).endsWith("00"));
        return sure ? at : token + 1;
    }

    private static boolean isSpacedGroup(Tokens tokens, int at) {
        return tokens.isDigits(at) && tokens.lower(at).length() == 3 && tokens.start(at) == tokens.end(at - 1) + 1
                && tokens.text().charAt(tokens.end(at - 1)) != '\n';
    }

    /// A number with the power that follows it: `1.9x10-29`, `6 × 10^23`, `1.5e6`, `10^6`.
    private static Numeral powered(Tokens tokens, Numeral number) {
        var at = number.to();
        if (tokens.is(at, "e") && tokens.isGlued(at)) {
            return exponent(tokens, number, at + 1, BigDecimal.TEN, number.value());
        }
        if (tokens.is(at, "^")) {
            return exponent(tokens, number, at + 1, number.value(), BigDecimal.ONE);
        }
        if (isTimes(tokens, at) && tokens.isDigits(at + 1) && tokens.lower(at + 1).length() < 3
                && tokens.is(at + 2, "^")) {
            return exponent(tokens, number, at + 3, new BigDecimal(tokens.lower(at + 1)), number.value());
        }
        if (isTimes(tokens, at) && tokens.is(at + 1, "10")) {
            return exponent(tokens, number, tokens.is(at + 2, "^") ? at + 3 : at + 2, BigDecimal.TEN, number.value());
        }
        return number;
    }

    private static boolean isTimes(Tokens tokens, int at) {
        return at < tokens.size() && "x×*·".contains(tokens.lower(at));
    }

    private static Numeral exponent(Tokens tokens, Numeral number, int at, BigDecimal base, BigDecimal factor) {
        var signed = "-−+–".contains(tokens.lower(at)) && tokens.kind(at) == Tokens.Kind.SIGN;
        var digits = signed ? at + 1 : at;
        if (!tokens.isDigits(digits) || !tokens.isGlued(digits) || tokens.lower(digits).length() > 3) {
            return number;
        }
        var power = Integer.parseInt(tokens.lower(digits));
        if (power > MOST_EXPONENT || number.value().precision() > MOST_DIGITS) {
            return number;
        }
        var exponent = signed && !tokens.is(at, "+") ? -power : power;
        var value = base.signum() == 0
                ? base
                : base.compareTo(BigDecimal.TEN) == 0
                        ? factor.scaleByPowerOfTen(exponent)
                        : factor.multiply(base.pow(exponent, MathContext.DECIMAL64));
        return new Numeral(number.from(), digits + 1, value, Form.POWER);
    }
}
