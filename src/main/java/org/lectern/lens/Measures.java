package org.lectern.lens;

import java.util.List;
import java.util.Locale;
import org.lectern.briefing.Unit;

/// Gives what is measured one name, whichever words a text has for it: `Combined MAUs` are monthly active users.
final class Measures {

    private static final List<String> CHANGES = List.of("growth in ", "decline in ");
    private static final Unit USERS = new Unit("{users}");

    private Measures() {}

    /// @param said as the text has it
    static String named(String said) {
        for (var change : CHANGES) {
            if (said.startsWith(change)) {
                return change + plain(said.substring(change.length()));
            }
        }
        return plain(said);
    }

    private static String plain(String said) {
        var words = uncapitalised(LensWords.led(said.strip()));
        for (var space = words.indexOf(' '); space > 0
                && LensWords.is("idle",
                        words.substring(0, space).toLowerCase(Locale.ROOT)); space = words.indexOf(' ')) {
            words = words.substring(space + 1);
        }
        var of = words.indexOf(" of ");
        if (of > 0 && LensWords.is("counting", words.substring(0, of))) {
            words = words.substring(of + 4);
        }
        var used = LensWords.used(words.toLowerCase(Locale.ROOT));
        return used.equalsIgnoreCase(words) ? words : used;
    }

    /// What is measured in a unit: of goods, when it is money, their value.
    static String of(Unit unit, String measure) {
        var money = unit.code().length() == 3 && unit.code().codePoints().allMatch(Character::isUpperCase);
        return money && LensWords.is("wares", measure) ? "value of " + measure : measure;
    }

    /// The unit of a measure: those who are active in a month are counted by it.
    static Unit unit(String measure, Unit unit) {
        if (!unit.equals(USERS)) {
            return unit;
        }
        return switch (measure) {
            case "monthly active users" -> new Unit("{users}/mo");
            case "weekly active users" -> new Unit("{users}/wk");
            case "daily active users" -> new Unit("{users}/d");
            default -> unit;
        };
    }

    /// What a unit without a measure counts: `parcels` of `{parcels}`; empty when it counts nothing.
    static String counted(Unit unit) {
        return switch (unit.code()) {
            case "{users}/mo" -> "monthly active users";
            case "{users}/wk" -> "weekly active users";
            case "{users}/d" -> "daily active users";
            default -> "";
        };
    }

    /// A word that opens a sentence as it stands within one; `GMV` stays.
    private static String uncapitalised(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }
}
