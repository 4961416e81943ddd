package org.lectern.metrics;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.briefing.Unit;

/// A unit taken apart into what stands beside the value and what is said in words.
///
/// @param before a sign before the value, such as `US$`; empty when there is none
/// @param after a sign after the value, such as `%`; empty when there is none
/// @param noun what is counted, as a pattern with the value in it; empty when it has a sign
/// @param annotation what is counted, in words of its own, or of what it is
/// @param per what it is counted by, such as `a day`
/// @param factor what the value is multiplied with, so that the noun needs no scale of its own
/// @param form what kind of number it is
record UnitWords(String before, String after, String noun, String annotation, String per, BigDecimal factor,
        Form form) {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.lectern.metrics.units");
    private static final Pattern PARTS = Pattern.compile("/(?![^{]*})");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    static UnitWords of(Unit unit) {
        var parts = PARTS.split(unit.code(), -1);
        var per = new ArrayList<String>();
        for (var i = 1; i < parts.length; i++) {
            per.add(per(parts[i]));
        }
        var brace = parts[0].indexOf('{');
        var atom = brace < 0 ? parts[0] : parts[0].substring(0, brace);
        var annotation = brace < 0 ? "" : words(parts[0].substring(brace));
        return counted(atom, annotation, String.join(" ", per), List.of(parts));
    }

    /// What is counted, and by what, in words.
    String words(BigDecimal value) {
        var counted = noun.isEmpty() ? "" : new MessageFormat(noun, ULocale.ENGLISH).format(new Object[]{value});
        return Stream.of(counted, annotation, per).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    static String word(String key) {
        return BUNDLE.getString(key);
    }

    private static UnitWords counted(String atom, String annotation, String per, List<String> parts) {
        var of = annotation.isEmpty() ? "" : "of " + annotation;
        if (atom.isEmpty()) {
            return switch (annotation) {
                case "times" -> new UnitWords("", "×", "", "", per, BigDecimal.ONE, Form.MULTIPLE);
                case "rank" -> new UnitWords("", "", "", "", per, BigDecimal.ONE, Form.ORDINAL);
                default -> new UnitWords("", "", "", annotation, per, BigDecimal.ONE, Form.PLAIN);
            };
        }
        if (isCurrency(atom)) {
            var rate = parts.size() == 2 && isCurrency(parts.get(1));
            return new UnitWords(symbol(atom), "", "", of, per, BigDecimal.ONE, rate ? Form.RATE : Form.MONEY);
        }
        if (atom.equals("1")) {
            return new UnitWords("", "", "", annotation, per, BigDecimal.ONE, Form.NUMBER);
        }
        if (BUNDLE.containsKey("many." + atom)) {
            var many = word("many." + atom).split(" ", 2);
            return new UnitWords("", "", word("noun." + many[1]), of, per, new BigDecimal(many[0]), Form.PLAIN);
        }
        if (BUNDLE.containsKey("noun." + atom)) {
            return new UnitWords("", "", word("noun." + atom), of, per, BigDecimal.ONE, Form.PLAIN);
        }
        var sign = BUNDLE.containsKey("sign." + atom) ? word("sign." + atom) : atom.replace('.', '·');
        return new UnitWords("", sign, "", of, per, BigDecimal.ONE, Form.PLAIN);
    }

    private static String per(String part) {
        if (BUNDLE.containsKey("per." + part)) {
            return word("per." + part);
        }
        if (isCurrency(part)) {
            return "per " + Currency.getInstance(part).getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "one",
                    new boolean[1]);
        }
        return "per " + (part.startsWith("{") ? words(part) : part.replace('.', '·'));
    }

    /// The words in the braces of an annotation.
    private static String words(String annotation) {
        return annotation.replace("{", "").replace("}", "").replace('_', ' ').replace("CO2", "CO₂");
    }

    /// Whether a unit is one currency in another, such as `CNY/USD`.
    static boolean isRate(Unit unit) {
        var parts = unit.code().split("/", -1);
        return parts.length == 2 && isCurrency(parts[0]) && isCurrency(parts[1]);
    }

    static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches() && Currency.isAvailable(code, null, null);
    }

    /// The sign of a currency that no other has: `US$`, not `$`.
    private static String symbol(String code) {
        return Currency.getInstance(code).getSymbol(ULocale.ROOT);
    }

    /// What kind of number a unit makes.
    enum Form {
        /// An amount of something.
        PLAIN,
        /// A number without a unit: a multiple when its measure says so.
        NUMBER, MULTIPLE, ORDINAL, MONEY,
        /// One currency in another.
        RATE
    }
}
