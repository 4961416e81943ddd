package org.lectern.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Joins what is said in two units: `6 feet 2 inches`, `1 hour and 30 minutes`, `$3 and 20 cents`; the value is in the
/// smaller one, but for money.
final class Compounds {

    /// How many of the smallest unit of its sort each is worth.
    private static final Map<String, Worth> WORTH = Map.ofEntries(Map.entry("a", new Worth("calendar", 12)),
            Map.entry("mo", new Worth("calendar", 1)), Map.entry("wk", new Worth("clock", 604800)),
            Map.entry("d", new Worth("clock", 86400)), Map.entry("h", new Worth("clock", 3600)),
            Map.entry("min", new Worth("clock", 60)), Map.entry("s", new Worth("clock", 1)),
            Map.entry("[yd_i]", new Worth("feet", 36)), Map.entry("[ft_i]", new Worth("feet", 12)),
            Map.entry("[in_i]", new Worth("feet", 1)), Map.entry("[stone_av]", new Worth("pounds", 224)),
            Map.entry("[lb_av]", new Worth("pounds", 16)),
            Map.entry("[oz_av]", new Worth("pounds", 1)), Map.entry("km", new Worth("metres", 100000)),
            Map.entry("m", new Worth("metres", 100)), Map.entry("cm", new Worth("metres", 1)));

    private final Tokens tokens;
    private final PartGrammar parts;

    Compounds(Tokens tokens, PartGrammar parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    /// The quantity that a part and those behind it make; empty when the part stands by itself.
    Optional<Quantity> joined(Part first) {
        var half = half(first);
        if (half.isPresent()) {
            return half.map(Quantity::of);
        }
        var whole = first;
        for (var next = next(whole); next.isPresent(); next = next(whole)) {
            whole = add(whole, next.get());
        }
        return whole.to() == first.to() ? Optional.empty() : Optional.of(Quantity.of(whole));
    }

    /// What begins with an article for one: `an hour and a half`, `a dollar and 42 cents`; empty when nothing follows.
    Optional<Quantity> ofArticle(int at) {
        if (!tokens.is(at, "a") && !tokens.is(at, "an")) {
            return Optional.empty();
        }
        return UnitLexicon.get().after(tokens, at + 1).filter(match -> match.leaf().written().isEmpty())
                .map(match -> new Part(at, at, match.to(), BigDecimal.ONE, BigDecimal.ONE, Form.WORDS,
                        UnitPhrase.of(match.leaf().entry(), match.to()), false))
                .flatMap(this::joined);
    }

    private Optional<Part> half(Part part) {
        if (isHanHalf(part)) {
            return Optional.of(new Part(part.from(), part.number(), part.to() + 1,
                    part.value().add(new BigDecimal("0.5")), part.scale(), part.form(),
                    part.unit().endingAt(part.to() + 1), false));
        }
        if (!tokens.is(part.to(), "and") || part.unit().kind() != FindingKind.DURATION) {
            return Optional.empty();
        }
        return Numerals.at(tokens, part.to() + 1)
                .filter(number -> number.form() == Form.FRACTION && !tokens.isDigits(number.from())
                        && !tokens.is(number.to(), "of"))
                .map(number -> new Part(part.from(), part.number(), number.to(), part.value().add(number.value()),
                        part.scale(), part.form(), part.unit().endingAt(number.to()), false));
    }

    /// `十五斤半`, but not `三元半价`.
    private boolean isHanHalf(Part part) {
        return tokens.is(part.to(), "半") && !part.unit().isNone() && part.value().scale() <= 0
                && (tokens.kind(part.to() + 1) != Tokens.Kind.HAN || Words.is("han.ends", tokens.lower(part.to() + 1)));
    }

    /// `三毛`, `五角`, `六分` behind so many yuan, in cents.
    private Optional<Part> jiao(int at) {
        return Numerals.at(tokens, at).filter(number -> number.value().compareTo(BigDecimal.TEN) < 0)
                .map(number -> new Part(at, at, number.to() + 1, switch (tokens.lower(number.to())) {
                    case "毛", "角" -> number.value().movePointRight(1);
                    case "分" -> number.value();
                    default -> BigDecimal.ZERO;
                }, BigDecimal.ONE, number.form(), UnitPhrase.none(number.to() + 1), false))
                .filter(part -> part.value().signum() > 0);
    }

    private Optional<Part> next(Part part) {
        if (part.unit().isNone() || part.value().signum() < 0 || part.value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        var at = part.to();
        if (part.unit().code().equals("CNY") && tokens.isGlued(at) && tokens.inOneSentence(part.from(), at)) {
            return jiao(at);
        }
        if (part.unit().code().equals("[ft_i]") && tokens.is(at, "-") && tokens.isGlued(at + 1)) {
            return inches(at + 1);
        }
        if (part.unit().code().equals("[ft_i]") && !tokens.is(part.to() - 1, "'")) {
            var said = inches(at).filter(other -> other.to() == part.to() + 1 && isHeight(other.to()));
            if (said.isPresent()) {
                return said;
            }
        }
        while (tokens.is(at, ",") || tokens.is(at, "and") || tokens.is(at, "又")) {
            at++;
        }
        return at > part.to() + 2 || !tokens.inOneSentence(part.from(), at)
                ? Optional.empty()
                : parts.at(at).filter(other -> goesOn(part, other));
    }

    /// `6-foot-4`.
    private Optional<Part> inches(int at) {
        var inch = UnitLexicon.get().named("inch").orElseThrow();
        return parts.at(at).filter(part -> part.isPlainInteger() && part.value().intValue() < 12)
                .map(part -> part.in(UnitPhrase.of(inch, part.to())));
    }

    /// Whether nothing follows that a number behind feet could count: `6 ft 2 tall`.
    private boolean isHeight(int at) {
        return tokens.is(at, "tall") || !tokens.inOneSentence(at - 1, at) || Words.is("stop", tokens.lower(at))
                || (tokens.kind(at) == Tokens.Kind.SIGN && ",;:.!?)".contains(tokens.lower(at))
                        && !(tokens.isGlued(at + 1) && tokens.isDigits(at + 1)));
    }

    private boolean goesOn(Part part, Part other) {
        if (part.unit().isMoney()) {
            return isUnsaidCent(part, other)
                    || (isCent(other) && part.unit().code().length() == 3
                            && other.value().compareTo(BigDecimal.valueOf(100)) < 0);
        }
        var one = WORTH.get(part.unit().code());
        var two = WORTH.get(other.unit().code());
        return one != null && two != null && one.sort.equals(two.sort) && one.smallest > two.smallest;
    }

    /// `15 dollars and 50`, with nothing behind it that the number could count.
    private boolean isUnsaidCent(Part part, Part other) {
        return !part.prefixed() && other.isBareInteger() && other.value().precision() == 2
                && part.value().scale() <= 0 && part.scale().compareTo(BigDecimal.ONE) == 0
                && !tokens.is(part.from() - 1, "between") && !tokens.is(other.number() - 1, ",")
                && (!tokens.inOneSentence(part.from(), other.to())
                        || (tokens.kind(other.to()) == Tokens.Kind.SIGN && ".;!?)".contains(tokens.lower(other.to()))));
    }

    private static boolean isCent(Part part) {
        return part.unit().code().equals("{cents}") || part.unit().code().equals("{pence}");
    }

    private static Part add(Part part, Part other) {
        if (part.unit().isMoney()) {
            var value = part.value().add(other.value().movePointLeft(2));
            return new Part(part.from(), part.number(), other.to(), value, part.scale(), part.form(), part.unit(),
                    true);
        }
        var one = WORTH.getOrDefault(part.unit().code(), Worth.NONE);
        var two = WORTH.getOrDefault(other.unit().code(), Worth.NONE);
        var ratio = BigDecimal.valueOf(one.smallest).divide(BigDecimal.valueOf(two.smallest), MathContext.DECIMAL64);
        var value = part.value().multiply(ratio).add(other.value());
        return new Part(part.from(), part.number(), other.to(), value, BigDecimal.ONE, other.form(), other.unit(),
                false);
    }

    /// A unit among those it is said together with.
    private record Worth(String sort, int smallest) {
        private static final Worth NONE = new Worth("", 1);
    }
}
