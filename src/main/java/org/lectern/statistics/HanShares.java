package org.lectern.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Chinese shares: `百分之五`, `千分之二点四`, `三成`, `七成六`, `八五折`, `五分之一`, `3又二分之一`.
final class HanShares {

    private static final Map<String, Integer> POWERS = Map.of("百", 2, "佰", 2, "千", 3, "仟", 3, "万", 4, "萬", 4, "亿", 8,
            "億", 8);

    /// Behind 成 these make it a word: 三成功.
    private static final String WORDS = "功立为员本长都果熟就绩品交型人年";

    private final Tokens tokens;

    HanShares(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Quantity> at(int token) {
        return switch (tokens.kind(token)) {
            case HAN, DIGITS -> hundredths(token).or(() -> half(token)).or(() -> numbered(token));
            case SIGN, WORD, NONE -> Optional.empty();
        };
    }

    /// `百分之`, `千分之`, `万分之`: so many of a power of ten, as percent.
    private Optional<Quantity> hundredths(int token) {
        var at = token;
        var power = 0;
        while (POWERS.containsKey(tokens.lower(at)) && at < token + 2) {
            power += POWERS.getOrDefault(tokens.lower(at), 0);
            at++;
        }
        if (power == 0 || !isPartOf(at)) {
            return Optional.empty();
        }
        var shift = power - 2;
        return part(at + 2).map(part -> percent(token, part.to(), part.value().movePointLeft(shift)));
    }

    private Optional<Numeral> part(int at) {
        return Numerals.at(tokens, at).map(number -> tokens.is(number.to(), "k")
                ? new Numeral(number.from(), number.to() + 1, number.value().movePointRight(3), Form.SCALED)
                : number);
    }

    /// `半成`, `半折`.
    private Optional<Quantity> half(int token) {
        if (!tokens.is(token, "半")) {
            return Optional.empty();
        }
        return switch (tokens.lower(token + 1)) {
            case "成" -> Optional.of(percent(token, token + 2, BigDecimal.valueOf(5)));
            case "折" -> Optional.of(percent(token, token + 2, BigDecimal.valueOf(50)));
            default -> Optional.empty();
        };
    }

    private Optional<Quantity> numbered(int token) {
        return Numerals.at(tokens, token).flatMap(number -> switch (tokens.lower(number.to())) {
            case "成" -> tenths(number);
            case "折" -> Optional.of(percent(number.from(), number.to() + 1, discounted(number.value())));
            case "分" -> isPartOf(number.to()) ? fraction(number, BigDecimal.ZERO, number.from()) : Optional.empty();
            case "又" -> Numerals.at(tokens, number.to() + 1).filter(below -> isPartOf(below.to()))
                    .flatMap(below -> fraction(below, number.value(), number.from()));
            default -> Optional.empty();
        });
    }

    private Optional<Quantity> tenths(Numeral number) {
        var at = number.to() + 1;
        if (number.value().compareTo(BigDecimal.TEN) > 0 || (WORDS.contains(tokens.lower(at))
                && tokens.kind(at) == Tokens.Kind.HAN)) {
            return Optional.empty();
        }
        var tens = number.value().movePointRight(1);
        var rest = Numerals.at(tokens, at).filter(last -> last.to() == at + 1 && last.value().precision() == 1);
        return Optional.of(rest.map(last -> percent(number.from(), last.to(), tens.add(last.value())))
                .orElseGet(() -> percent(number.from(), at, tens)));
    }

    /// `八五折` is 85 %, and so is `8.5折`.
    private static BigDecimal discounted(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) < 0 ? value.movePointRight(1) : value;
    }

    private Optional<Quantity> fraction(Numeral below, BigDecimal whole, int from) {
        return Numerals.at(tokens, below.to() + 2).filter(_ -> below.value().signum() > 0).map(above -> {
            var value = whole.add(above.value().divide(below.value(), MathContext.DECIMAL64));
            return new Quantity(from, above.to(), value, value, UnitPhrase.none(above.to()), Form.FRACTION, false);
        });
    }

    private boolean isPartOf(int at) {
        return tokens.is(at, "分") && tokens.is(at + 1, "之");
    }

    private static Quantity percent(int from, int to, BigDecimal value) {
        return new Quantity(from, to, value, value, new UnitPhrase(to, "%", "percentage", FindingKind.PERCENT),
                Form.WORDS, false);
    }
}
