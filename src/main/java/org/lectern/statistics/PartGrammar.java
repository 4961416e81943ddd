package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Reads one number with what belongs to it: sign, currency before it, scale, unit behind it.
final class PartGrammar {

    private final Tokens tokens;
    private final UnitLexicon lexicon = UnitLexicon.get();
    private final UnitGrammar units;
    private final LetterScales letters;
    private final ScaledCodes codes;

    PartGrammar(Tokens tokens) {
        this.tokens = tokens;
        units = new UnitGrammar(tokens);
        letters = new LetterScales(tokens);
        codes = new ScaledCodes(tokens);
    }

    /// The part that begins at a token.
    Optional<Part> at(int from) {
        var coded = codes.before(from);
        if (coded.isPresent()) {
            return coded;
        }
        var sign = signEnd(from);
        var money = currency(sign);
        var number = money.isNone() ? sign : money.to();
        var inner = money.isNone() ? number : signEnd(number);
        var negative = isNegative(from, sign) || isNegative(number, inner);
        return Numerals.at(tokens, inner).filter(_ -> inner == from || tokens.inOneSentence(from, inner))
                .map(numeral -> codes.behind(from, numeral).orElseGet(() -> part(from, numeral, money, negative)));
    }

    private Part part(int from, Numeral numeral, UnitPhrase money, boolean negative) {
        var letter = letters.at(numeral, !money.isNone());
        var scaled = letter.compareTo(BigDecimal.ONE) == 0
                ? numeral
                : new Numeral(numeral.from(), numeral.to() + 1, numeral.value().multiply(letter), Numeral.Form.SCALED);
        var scale = letter.multiply(Numerals.trailingScale(tokens, numeral));
        var unit = money.isNone()
                ? units.after(withTolerance(scaled), scaled.value())
                : units.withDenominators(money.endingAt(afterCurrency(scaled.to(), money)));
        var value = negative ? scaled.value().negate() : scaled.value();
        return new Part(from, numeral.from(), unit.to(), value, scale, scaled.form(), unit, !money.isNone());
    }

    /// A number with how far it may be off, which leaves its value: `2,000.45±0.01`.
    private Numeral withTolerance(Numeral number) {
        return tokens.is(number.to(), "±")
                ? Numerals.at(tokens, number.to() + 1)
                        .map(off -> new Numeral(number.from(), off.to(), number.value(), number.form())).orElse(number)
                : number;
    }

    /// `$5 million dollars`, `US$5 USD`: the currency said again.
    private int afterCurrency(int to, UnitPhrase money) {
        return lexicon.after(tokens, to).filter(match -> match.leaf().entry().code().equals(money.code()))
                .map(UnitTrie.Match::to).orElse(to);
    }

    private UnitPhrase currency(int from) {
        return lexicon.before(tokens, from).filter(match -> isBeforeNumber(from, match.to()))
                .map(match -> UnitPhrase.of(match.leaf().entry(), match.to())).orElseGet(() -> UnitPhrase.none(from));
    }

    /// Whether a number follows a currency: glued when the currency is but a letter.
    private boolean isBeforeNumber(int from, int to) {
        var letter = to == from + 1 && tokens.isWord(from) && tokens.lower(from).length() == 1;
        var number = signEnd(to);
        return tokens.inOneSentence(from, number) && (!letter || tokens.isGlued(to))
                && !(tokens.isGlued(from) && tokens.isWord(from - 1) && tokens.isWord(from))
                && !isSaidBehind(from, number)
                && (tokens.isDigits(number) || tokens.is(number, ".") || (tokens.isWord(number) && !letter));
    }

    /// `4人民币 5美元`: the currency in front belongs to what stands before it.
    private boolean isSaidBehind(int from, int number) {
        return tokens.kind(from) == Tokens.Kind.HAN && (tokens.isDigits(from - 1) || Numerals.at(tokens, number)
                .flatMap(numeral -> lexicon.after(tokens, numeral.to())).isPresent());
    }

    /// The token behind a sign: a minus that is no hyphen and no dash, a plus, `minus`, `negative`.
    int signEnd(int at) {
        var word = tokens.lower(at);
        var sign = switch (word) {
            case "-", "−", "–", "+" -> isSign(at);
            case "minus", "negative", "负", "負" -> true;
            default -> false;
        };
        return sign ? at + 1 : at;
    }

    private boolean isSign(int at) {
        if (tokens.isGlued(at) && !"($€£¥:/[".contains(tokens.lower(at - 1))) {
            return false;
        }
        if (tokens.isDigits(at - 1) && tokens.isGlued(at + 1)) {
            return false;
        }
        var opens = at == 0 || !tokens.inOneSentence(at - 1, at) || tokens.is(at - 1, "(");
        return tokens.isGlued(at + 1) || (opens && !tokens.is(at, "–"));
    }

    private boolean isNegative(int from, int to) {
        return to > from && !tokens.is(from, "+");
    }
}
