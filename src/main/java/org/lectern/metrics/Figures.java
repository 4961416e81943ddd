package org.lectern.metrics;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Unit;
import org.lectern.metrics.UnitWords.Form;

/// Writes figures as an analyst writes them: 450 M, 95 %, US$ 22.6 bn, 2 ×.
public final class Figures {

    private static final String SPACE = "\u00a0";
    private static final MathContext CONVERTED = new MathContext(3);

    private final Locale locale;
    private final LocalizedNumberFormatter numbers;
    private final PeriodWords periods;
    private final Map<Unit, UnitWords> units = new ConcurrentHashMap<>();

    public Figures(Locale locale) {
        this.locale = locale;
        numbers = NumberFormatter.withLocale(locale).roundingMode(RoundingMode.HALF_UP);
        periods = new PeriodWords(locale);
    }

    /// A metric's value with its qualifier and scale, and its unit where that is a sign: `≈ 450 M`, `95 %`.
    public String value(Metric metric) {
        return write(metric.value(), metric.upper(), metric.unit(), metric.measure(), metric.qualifier());
    }

    /// A point's value, written like that of a metric; of a converted one no more digits than a rate allows.
    public String value(Datum datum) {
        var claim = datum.rate().isEmpty() ? datum.claim() : datum.claim().rounded(CONVERTED);
        return value(claim, datum.measure());
    }

    /// A claim's value, written like that of a metric.
    public String value(Claim claim, String measure) {
        return write(claim.value(), claim.upper(), claim.unit(), measure, claim.qualifier());
    }

    /// What a claim's value counts, in words.
    public String unit(Claim claim) {
        return words(claim.unit()).words(claim.value());
    }

    /// A unit by itself: `US$ a year`, `tonnes`, `%`.
    public String unit(Unit unit) {
        return axis(unit, "", Scale.ONE);
    }

    /// A plain value of a unit, such as how far two values lie apart.
    public String amount(BigDecimal value, Unit unit, String measure) {
        return write(value, Optional.empty(), unit, measure, Qualifier.EXACT);
    }

    /// What the value counts, in words: `users a day`; empty where the value says it already.
    public String unit(Metric metric) {
        return words(metric.unit()).words(metric.value());
    }

    /// What a point's value counts, in words.
    public String unit(Datum datum) {
        return words(datum.unit()).words(datum.value());
    }

    /// A period: `2022`, `Jun 2022`, `Q2 2022`, `Oct 2021 – Jun 2022`.
    public String period(Period period) {
        return periods.write(period);
    }

    /// The scale for an axis that ends at a value.
    public Scale scale(Unit unit, BigDecimal end) {
        return Scale.of(end.multiply(words(unit).factor()));
    }

    /// What an axis counts, with its scale: `million users a day`, `US$ billion a year`.
    public String axis(Unit unit, String measure, Scale scale) {
        var words = words(unit);
        var power = scale == Scale.ONE ? "" : UnitWords.word("scale." + scale);
        var multiple = multiple(words, measure) ? UnitWords.word("multiple") : words.after();
        return String.join(" ", List.of(words.before(), power, multiple, words.words(BigDecimal.TWO)))
                .replaceAll(" +", " ").strip();
    }

    /// The numbers along an axis, all with the same decimals.
    public List<String> ticks(List<BigDecimal> values, Unit unit, Scale scale) {
        var factor = words(unit).factor();
        var scaled = values.stream().map(value -> scale.apply(value.multiply(factor)).stripTrailingZeros()).toList();
        var decimals = Math.min(6, scaled.stream().mapToInt(value -> Math.max(0, value.scale())).max().orElse(0));
        return scaled.stream().map(value -> number(value, decimals, decimals)).toList();
    }

    /// The numbers along a logarithmic axis, each in its own scale: `1 M`, `1 bn`.
    public List<String> powers(List<BigDecimal> values, Unit unit) {
        return values.stream().map(value -> scaled(value, words(unit))).toList();
    }

    private String write(BigDecimal value, Optional<BigDecimal> upper, Unit unit, String measure,
            Qualifier qualifier) {
        var words = words(unit);
        var written = upper.map(end -> range(value, end, words)).orElseGet(() -> scaled(value, words));
        var before = words.before().isEmpty() ? "" : words.before() + SPACE;
        var sign = multiple(words, measure) ? "×" : words.after();
        var after = sign.isEmpty() ? "" : SPACE + sign;
        return mark(qualifier) + before + written + after;
    }

    private String range(BigDecimal lower, BigDecimal upper, UnitWords words) {
        var one = scaled(lower, words);
        var other = scaled(upper, words);
        var power = power(Scale.of(upper.multiply(words.factor())));
        if (power.isEmpty()) {
            return Scale.of(lower.multiply(words.factor())) == Scale.ONE ? one + "–" + other : one + " – " + other;
        }
        return one.endsWith(power)
                ? one.substring(0, one.length() - power.length()) + "–" + other
                : one + " – " + other;
    }

    private String scaled(BigDecimal value, UnitWords words) {
        if (words.form() == Form.ORDINAL && value.stripTrailingZeros().scale() <= 0) {
            return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL).format(value);
        }
        var full = value.multiply(words.factor()).stripTrailingZeros();
        var scale = Scale.of(full);
        if (scale != Scale.ONE) {
            return number(scale.apply(full), 0, 3) + power(scale);
        }
        var most = decimals(full, words.form());
        var padded = (words.form() == Form.MONEY || words.form() == Form.RATE)
                && full.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().scale() > 0 && most >= 2;
        return number(full, padded ? 2 : 0, most);
    }

    /// How many decimals to show: those given, as long as they are not the rest of a reckoning.
    private static int decimals(BigDecimal value, Form form) {
        var size = value.abs().intValue();
        if (form == Form.MONEY) {
            return size >= 1000 && value.scale() > 2 ? 0 : 2;
        }
        if (value.scale() <= 3) {
            return 3;
        }
        if (size >= 10) {
            return size >= 1000 ? 0 : size >= 100 ? 1 : 2;
        }
        return form == Form.RATE ? 4 : 3;
    }

    private String number(BigDecimal value, int least, int most) {
        return numbers.precision(Precision.minMaxFraction(least, most)).format(value).toString().replace('-', '−');
    }

    private static String power(Scale scale) {
        return scale == Scale.ONE ? "" : SPACE + UnitWords.word("short." + scale);
    }

    private static String mark(Qualifier qualifier) {
        return switch (qualifier) {
            case APPROXIMATELY -> "≈" + SPACE;
            case AT_LEAST -> "≥" + SPACE;
            case AT_MOST -> "≤" + SPACE;
            case EXACT, RANGE -> "";
        };
    }

    private static boolean multiple(UnitWords words, String measure) {
        var said = measure.toLowerCase(Locale.ROOT);
        return switch (words.form()) {
            case MULTIPLE -> true;
            case NUMBER -> said.contains("multiple") || said.contains("times");
            case PLAIN, ORDINAL, MONEY, RATE -> false;
        };
    }

    private UnitWords words(Unit unit) {
        return units.computeIfAbsent(unit, UnitWords::of);
    }
}
