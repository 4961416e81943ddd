package org.lectern.statistics;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;

/// The names that CLDR has for currencies and for the units we know.
final class CldrNames {

    /// Currency codes that are English words, and so are none in front of a number.
    private static final Set<String> WORDS = Set.of("ALL", "TOP", "TRY", "CUP", "AMD", "ANG", "PEN", "SOS", "MOP",
            "GEL", "LAK", "XXX", "XTS");
    private static final List<ULocale> NAMED_IN = List.of(ULocale.UK, ULocale.US);

    private CldrNames() {}

    static void addTo(UnitTrie after, UnitTrie before) {
        Currency.getAvailableCurrencies().stream().sorted((one, other) -> one.getCurrencyCode()
                .compareTo(other.getCurrencyCode())).forEach(currency -> currency(currency, after, before));
        MeasureUnit.getAvailable().stream().filter(unit -> !unit.getType().equals("currency"))
                .forEach(unit -> unit(unit, after));
    }

    private static void currency(Currency currency, UnitTrie after, UnitTrie before) {
        var code = currency.getCurrencyCode();
        var name = currency.getName(ULocale.UK, Currency.PLURAL_LONG_NAME, "one", new boolean[1]);
        if (name.contains("(") || name.equals(code) || name.indexOf(' ') < 0 || code.charAt(0) == 'X') {
            return;
        }
        var known = after.find(name);
        var entry = known.orElseGet(() -> new UnitEntry(code, FindingKind.CURRENCY, name));
        after.add(name, entry);
        after.add(currency.getName(ULocale.UK, Currency.PLURAL_LONG_NAME, "other", new boolean[1]), entry);
        var chinese = currency.getName(ULocale.CHINESE, Currency.LONG_NAME, new boolean[1]);
        if (chinese.length() < 8 && !chinese.equals(code)) {
            after.add(chinese, entry);
        }
        if (!WORDS.contains(code)) {
            after.add("=" + code, entry);
            before.add("=" + code, entry);
        }
    }

    /// Joins the names in both Englishes and in Chinese to the unit of ours that has one of them.
    private static void unit(MeasureUnit unit, UnitTrie after) {
        var names = NAMED_IN.stream().map(locale -> name(unit, locale, 1)).toList();
        names.stream().flatMap(name -> after.find(name).stream()).findFirst().ifPresent(entry -> {
            NAMED_IN.forEach(locale -> {
                after.add(name(unit, locale, 1), entry);
                after.add(name(unit, locale, 2), entry);
            });
            var chinese = name(unit, ULocale.CHINESE, 2);
            if (!chinese.isBlank() && chinese.charAt(0) >= '\u3400') {
                after.add(chinese, entry);
            }
        });
    }

    private static String name(MeasureUnit unit, ULocale locale, int count) {
        return NumberFormatter.withLocale(locale).unit(unit).unitWidth(UnitWidth.FULL_NAME).format(count).toString()
                .replace(String.valueOf(count), "").strip();
    }
}
