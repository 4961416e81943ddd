package org.lectern.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Joins two numbers to a range: `5-10 %`, `$10 to $15 billion`, `between three and four thousand`, `from 5 to 3`.
final class Ranges {

    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2100;

    private final Tokens tokens;
    private final PartGrammar parts;

    Ranges(Tokens tokens, PartGrammar parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    /// The quantity that begins with a part: a range when another end follows.
    Quantity from(Part one) {
        return other(one).orElseGet(() -> Quantity.of(one));
    }

    private Optional<Quantity> other(Part one) {
        var at = one.to();
        if (!tokens.inOneSentence(one.from(), at)) {
            return Optional.empty();
        }
        return switch (tokens.lower(at)) {
            case "-", "–", "—", "~", "−" -> dash(one, at);
            case "to", "through", "until", "至", "到" -> to(one, at + 1);
            case "and", "和", "与" ->
                isBetween(one) ? second(one, at + 1).map(other -> join(one, other)) : Optional.empty();
            case "or" -> or(one, at + 1);
            case "/" -> one.prefixed()
                    ? second(one, at + 1).filter(Part::prefixed).map(other -> join(one, other))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Quantity> dash(Part one, int at) {
        if (tokens.is(at + 1, "to") && tokens.isGlued(at)) {
            return to(one, tokens.overHyphen(at + 2));
        }
        if (tokens.isGlued(at) != tokens.isGlued(at + 1) || (tokens.is(at, "—") && !tokens.isGlued(at))) {
            return Optional.empty();
        }
        return second(one, at + 1).filter(other -> !isChain(other) && other.form() != Form.ORDINAL)
                .filter(other -> one.form() != Form.WORDS || other.form() == Form.WORDS)
                .map(other -> join(one, other)).filter(range -> rises(one, range));
    }

    /// Whether digits go on behind another hyphen, as in a telephone number.
    private boolean isChain(Part other) {
        return tokens.is(other.to(), "-") && tokens.isGlued(other.to()) && tokens.isDigits(other.to() + 1);
    }

    private Optional<Quantity> to(Part one, int at) {
        if (isYear(one)) {
            return second(one, at).filter(this::isYear).map(other -> join(one, other));
        }
        var from = tokens.is(one.from() - 1, "from") || isBetween(one);
        if (!from && !one.unit().isNone() && (Words.is("up", tokens.lower(one.from() - 1))
                || Words.is("down", tokens.lower(one.from() - 1)) || tokens.is(one.from() - 1, "by"))) {
            return Optional.empty();
        }
        return second(one, at).filter(other -> !tokens.is(one.from() - 1, "by") || isNear(one, other))
                .filter(other -> (one.form() == Form.FRACTION) == (other.form() == Form.FRACTION)
                        || tokens.isDigits(one.number()))
                .filter(other -> from || one.unit().isNone() == other.unit().isNone()
                        || one.unit().isNone() || one.prefixed())
                .map(other -> join(one, other))
                .filter(range -> from || rises(one, range));
    }

    /// The year of what stands before it: `from $2.5 billion in 2022 to $5.5 billion`.
    private boolean isYear(Part part) {
        return part.isBareInteger() && part.to() == part.from() + 1 && Words.is("yearly", tokens.lower(part.from() - 1))
                && part.value().intValue() > FIRST_YEAR && part.value().intValue() < LAST_YEAR;
    }

    /// `by 5 to 10 %` is a range, but `by 800,000 to 122 million` leads to where it ended.
    private static boolean isNear(Part one, Part other) {
        var unscaled = other.value().divide(other.scale(), MathContext.DECIMAL64);
        return (one.scale().compareTo(BigDecimal.ONE) == 0 && other.scale().compareTo(BigDecimal.ONE) > 0)
                ? one.value().compareTo(unscaled) < 0
                : other.value().compareTo(one.value().multiply(BigDecimal.TEN)) < 0;
    }

    private Optional<Quantity> or(Part one, int at) {
        return second(one, at).filter(other -> one.unit().isNone() && one.form() == Form.WORDS
                && other.value().subtract(one.value()).compareTo(BigDecimal.ONE) == 0).map(other -> join(one, other));
    }

    private Optional<Part> second(Part one, int at) {
        var from = Words.is("approximately", tokens.lower(at)) ? at + 1 : at;
        return tokens.inOneSentence(one.from(), from)
                ? parts.at(from).filter(other -> agree(one.unit(), other.unit()))
                : Optional.empty();
    }

    private static boolean agree(UnitPhrase one, UnitPhrase other) {
        return one.isNone() || other.isNone() || one.code().equals(other.code())
                || other.code().startsWith(one.code() + "/");
    }

    private boolean isBetween(Part one) {
        var before = one.from() - 1;
        return tokens.is(before, "between") || (Words.is("approximately", tokens.lower(before))
                && tokens.is(before - 1, "between"));
    }

    private static Quantity join(Part one, Part other) {
        var unit = other.unit().isNone() ? one.unit().endingAt(other.to()) : other.unit();
        var shares = one.scale().compareTo(BigDecimal.ONE) == 0 && other.scale().compareTo(BigDecimal.ONE) > 0
                && one.value().compareTo(other.value()) < 0
                && one.value().compareTo(other.value().divide(other.scale(), MathContext.DECIMAL64)) < 0;
        return Quantity.range(shares ? one.times(other.scale()) : one, other, unit);
    }

    /// Whether the second end is the greater one: `10 to 1` and `4-2` are no ranges.
    private static boolean rises(Part one, Quantity range) {
        return range.isRange() && range.upper().compareTo(one.value()) != 0;
    }
}
