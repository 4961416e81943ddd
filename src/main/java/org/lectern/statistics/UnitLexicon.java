package org.lectern.statistics;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Tokens;

/// The units that can be read: our own tables, joined with the names of CLDR.
final class UnitLexicon {

    private static final Map<Character, String> PREFIXES = Map.ofEntries(Map.entry('a', "atto"),
            Map.entry('f', "femto"), Map.entry('p', "pico"), Map.entry('n', "nano"), Map.entry('µ', "micro"),
            Map.entry('m', "milli"), Map.entry('c', "centi"), Map.entry('d', "deci"), Map.entry('h', "hecto"),
            Map.entry('k', "kilo"), Map.entry('M', "mega"), Map.entry('G', "giga"), Map.entry('T', "tera"),
            Map.entry('P', "peta"), Map.entry('E', "exa"));
    /// Read once for all: it is never changed after.
    private static final UnitLexicon LEXICON = new UnitLexicon();

    private final UnitTrie after = new UnitTrie();
    private final UnitTrie before = new UnitTrie();

    private UnitLexicon() {
        Table.rows("units.tsv").forEach(this::unit);
        Table.rows("currencies.tsv").forEach(this::currency);
        CldrNames.addTo(after, before);
    }

    static UnitLexicon get() {
        return LEXICON;
    }

    /// The longest unit that begins at a token.
    Optional<UnitTrie.Match> after(Tokens tokens, int token) {
        return after.longest(tokens, token);
    }

    /// The longest sign or name of a currency that begins at a token and may stand before its number.
    Optional<UnitTrie.Match> before(Tokens tokens, int token) {
        return before.longest(tokens, token);
    }

    /// The unit of a name.
    Optional<UnitEntry> named(String name) {
        return after.find(name);
    }

    private void unit(String[] row) {
        var entry = new UnitEntry(row[0], FindingKind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
        for (var surface : row[3].split("\\|", -1)) {
            if (surface.charAt(0) != '+') {
                after.add(surface, entry);
            }
        }
        if (row.length > 4) {
            row[4].chars().forEach(prefix -> prefixed((char) prefix, row, entry));
        }
    }

    /// The surfaces of a unit with one SI prefix: `kilometre`, `km`.
    private void prefixed(char letter, String[] row, UnitEntry base) {
        var word = PREFIXES.getOrDefault(letter, "");
        var entry = new UnitEntry((letter == 'µ' ? 'u' : letter) + base.code(), base.kind(), word + base.name());
        for (var surface : row[3].split("\\|", -1)) {
            var mark = surface.charAt(0);
            if (mark == '=' || mark == '?' || mark == '+') {
                after.add("=" + letter + surface.substring(1), entry);
                if (letter == 'µ') {
                    after.add("=μ" + surface.substring(1), entry);
                }
            } else if (surface.length() > 2 && surface.charAt(0) < 128) {
                after.add(word + surface, entry);
            }
        }
    }

    private void currency(String[] row) {
        var entry = new UnitEntry(row[0], FindingKind.CURRENCY, row[1]);
        if (!row[2].isEmpty()) {
            for (var surface : row[2].split("\\|", -1)) {
                before.add(surface, entry);
                if (!Character.isLetter(surface.charAt(surface.length() - 1))) {
                    after.add(surface, entry);
                }
            }
        }
        for (var surface : row[3].split("\\|", -1)) {
            after.add(surface, entry);
        }
    }
}
