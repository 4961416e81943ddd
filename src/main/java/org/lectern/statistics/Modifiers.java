package org.lectern.statistics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lectern.briefing.Qualifier;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Tokens;

/// Reads how closely a quantity holds from the words on either side of it.
final class Modifiers {

    private static final int LONGEST = 6;
    /// How far back money may stand from the verb that spends it.
    private static final int FAR = 10;
    private static final Map<String, Qualifier> BEFORE = read("before");
    private static final Map<String, Qualifier> BEHIND = read("behind");

    private final Tokens tokens;

    Modifiers(Tokens tokens) {
        this.tokens = tokens;
    }

    Reading of(Quantity quantity) {
        var before = before(quantity);
        if (before.qualifier == Qualifier.AT_LEAST || before.qualifier == Qualifier.AT_MOST) {
            return before;
        }
        var behind = behind(quantity);
        return behind.qualifier == Qualifier.EXACT ? before : behind;
    }

    /// The longest phrase that ends before a token, over words such as `another` and `a total of`.
    private Reading before(Quantity quantity) {
        var from = quantity.from();
        var end = from;
        for (var skipped = 0; skipped < 3 && Words.is("among", tokens.lower(end - 1)); skipped++) {
            end--;
        }
        for (var at : new int[]{from, end}) {
            var found = longest(BEFORE, at, true);
            if (found.qualifier != Qualifier.EXACT && !isRise(found) && !isComparison(found, from, quantity.to())
                    && !isTime(found, quantity) && !isMark(found, from)) {
                return found;
            }
        }
        return Reading.NONE;
    }

    /// `edged up to 5` and `fell as low as 5` are changes and no bounds.
    private boolean isRise(Reading found) {
        var verb = tokens.lower(found.from - 1);
        return (tokens.is(found.from, "up") && (Words.is("up", verb) || Words.is("moved", verb)))
                || ((tokens.is(found.from + 1, "low") || tokens.is(found.from + 1, "high"))
                        && (Words.is("up", verb) || Words.is("down", verb)));
    }

    /// `68 % more than the 184,800 of last year` and `above its 12 % minimum` compare, and bound nothing.
    private boolean isComparison(Reading found, int from, int to) {
        var place = Words.is("places", tokens.lower(found.to - 1));
        return found.to < from && Words.is("definite", tokens.lower(from - 1))
                && (tokens.is(found.to - 1, "than") || (place && !Words.is("mark", tokens.lower(tokens.overHyphen(to)))
                        && !Words.is("mark", tokens.lower(to + 1))));
    }

    /// `near a 50-year low`: what is near is not the number.
    private boolean isMark(Reading found, int from) {
        return found.to < from && (tokens.is(from + 1, "-") || tokens.is(from + 3, "-"))
                && (tokens.is(found.to - 1, "near") || tokens.is(found.to - 1, "to")
                        || tokens.is(found.to - 1, "nearing"));
    }

    /// `20 % over five years` and `their past 11 games` speak of time.
    private boolean isTime(Reading found, Quantity quantity) {
        if (found.to != found.from + 1) {
            return false;
        }
        var before = tokens.lower(found.from - 1);
        return tokens.is(found.from, "past")
                ? Words.is("definite", before)
                : tokens.is(found.from, "over") && (!Words.is("lasts", before) || isMoneySpent(found.from - 1))
                        && (quantity.unit().kind() == FindingKind.DURATION
                                || Words.is("spells", tokens.lower(quantity.unit().to() - 1)));
    }

    /// `the $2bn it will spend over five years`.
    private boolean isMoneySpent(int verb) {
        for (var at = verb - 1; Words.is("spends", tokens.lower(verb)) && at > verb - FAR
                && tokens.inOneSentence(at, verb); at--) {
            if (tokens.isDigits(at) && Words.is("money", tokens.lower(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private Reading behind(Quantity quantity) {
        var number = behind(quantity.to());
        if (tokens.is(number.to, "than")) {
            return Reading.NONE;
        }
        return number.qualifier != Qualifier.EXACT || quantity.unit().to() <= quantity.to()
                ? number
                : behind(quantity.unit().to());
    }

    /// What stands behind a token, but for what leads to another number: `40 people and over 300 cars`.
    private Reading behind(int edge) {
        var found = longest(BEHIND, edge, false);
        var next = Words.is("money", tokens.lower(found.to)) || Words.is("approximately", tokens.lower(found.to))
                ? found.to + 1
                : found.to;
        return found.qualifier != Qualifier.EXACT && !tokens.is(edge, "or") && (tokens.isDigits(next) || tokens.is(next, "to")
                || NumberWords.isNumberWord(tokens.lower(next))) ? Reading.NONE : found;
    }

    private Reading longest(Map<String, Qualifier> phrases, int edge, boolean before) {
        var phrase = new StringBuilder();
        var longest = Reading.NONE;
        for (var length = 1; length <= LONGEST; length++) {
            var at = before ? edge - length : edge + length - 1;
            if (!tokens.inOneSentence(before ? edge : edge - 1, at)) {
                break;
            }
            if (before) {
                phrase.insert(0, phrase.isEmpty() ? "" : " ").insert(0, tokens.lower(at));
            } else {
                phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.lower(at));
            }
            var qualifier = phrases.get(key(phrase.toString()));
            if (qualifier != null) {
                longest = before ? new Reading(qualifier, at, edge) : new Reading(qualifier, edge, at + 1);
            }
        }
        return longest;
    }

    private static String key(String phrase) {
        return phrase.charAt(0) >= '\u3400' ? phrase.replace(" ", "") : phrase;
    }

    private static Map<String, Qualifier> read(String place) {
        var phrases = new HashMap<String, Qualifier>();
        for (var row : Table.rows("modifiers.tsv")) {
            if (row[0].equals(place)) {
                for (var phrase : row[2].split("\\|", -1)) {
                    phrases.putIfAbsent(phrase.replace(".", " .").strip(),
                            Qualifier.valueOf(row[1].toUpperCase(Locale.ROOT)));
                }
            }
        }
        return Map.copyOf(phrases);
    }

    /// A qualifier with the tokens that say it.
    record Reading(Qualifier qualifier, int from, int to) {
        static final Reading NONE = new Reading(Qualifier.EXACT, 0, 0);
    }
}
