package org.lectern.statistics;

import java.math.BigDecimal;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Tells numbers that are names and labels from those that state something: `Fortune 100`, `COVID-19`, `24/7`, `[12]`,
/// telephone numbers, versions, list numbers, clock times, years.
final class Names {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /// How many words a noun may have before its plural.
    private static final int LONGEST = 5;

    /// How far back a word makes a score of a range.
    private static final int NEAR = 8;

    private final Tokens tokens;

    Names(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The token behind an address of the web, or behind a chain of digits that is no number: `1-800-555`, `1.2.3`,
    /// `10:45`, `24/7`; the token itself when there is none.
    int chainEnd(int at) {
        if (tokens.isWord(at)) {
            return isAddress(at) ? spaceAfter(at) : at;
        }
        if (!tokens.isDigits(at) || (tokens.isGlued(at) && joins(at - 1))) {
            return at;
        }
        if (isTelephone(at)) {
            return telephoneEnd(at);
        }
        var end = at + 1;
        var groups = 1;
        var joint = "";
        var mixed = false;
        while (joins(end) && tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isDigits(end + 1)) {
            mixed |= groups > 1 && !tokens.is(end, joint);
            joint = tokens.lower(end);
            groups++;
            end += 2;
        }
        return isChain(at, groups, joint, mixed) ? end : at;
    }

    /// `020 7946 0000`, `+44 20 7946 0000`: digits that begin with a zero or a plus, and go on in groups.
    private boolean isTelephone(int at) {
        var leads = (tokens.lower(at).length() > 1 && tokens.lower(at).charAt(0) == '0')
                || (tokens.is(at - 1, "+") && tokens.isGlued(at));
        return leads && telephoneEnd(at) > at + 2;
    }

    private int telephoneEnd(int at) {
        var end = at + 1;
        while ((tokens.isDigits(end) && tokens.inOneSentence(at, end))
                || ((tokens.is(end, "-") || tokens.is(end, ")") || tokens.is(end, "(")) && tokens.isDigits(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isChain(int at, int groups, String joint, boolean mixed) {
        if (groups == 1) {
            return false;
        }
        return switch (joint) {
            case ":" -> true;
            case "/" -> groups > 2 || (!mixed && !isFraction(at));
            case "." -> !mixed && groups > 2;
            case "-" -> !mixed && groups > 2;
            default -> false;
        };
    }

    private boolean isFraction(int at) {
        return tokens.lower(at).length() <= 4 && tokens.lower(at + 2).length() <= 4
                && Integer.parseInt(tokens.lower(at)) < Integer.parseInt(tokens.lower(at + 2));
    }

    private boolean joins(int at) {
        return tokens.kind(at) == Tokens.Kind.SIGN && "-./:".contains(tokens.lower(at));
    }

    private boolean isAddress(int at) {
        var scheme = (tokens.is(at, "http") || tokens.is(at, "https")) && tokens.is(at + 1, ":");
        return scheme || (tokens.is(at, "www") && tokens.is(at + 1, "."));
    }

    private int spaceAfter(int at) {
        var end = at + 1;
        while (tokens.isGlued(end)) {
            end++;
        }
        return end;
    }

    /// Whether a quantity that was read is a name or a label after all.
    boolean isName(Quantity quantity) {
        var from = quantity.from();
        if (isGluedToLetters(quantity) || isClock(quantity) || tokens.is(from, "996") || isOrdinal(quantity)) {
            return true;
        }
        if (!quantity.bare()) {
            return false;
        }
        return isExponent(quantity) || isLabel(from) || isFootnote(quantity) || isListNumber(quantity)
                || isYear(quantity)
                || isPartOfName(quantity) || isScore(quantity) || isOdds(quantity.to()) || isModel(quantity);
    }

    private boolean goesOn(int at) {
        return tokens.inOneSentence(at - 1, at) && (tokens.isWord(at) || tokens.isDigits(at)) && !tokens.is(at, "par");
    }

    /// 第三, `thirty first`, `the number two player`, `five under par`, `flat-six`, `fly-half`.
    private boolean isOrdinal(Quantity quantity) {
        var from = quantity.from();
        if (tokens.is(from - 1, "第")) {
            return true;
        }
        var isHalf = quantity.form() == Form.FRACTION && tokens.is(from, "half");
        if ((quantity.form() != Form.WORDS && !isHalf) || !quantity.unit().isNone() || quantity.isRange()) {
            return false;
        }
        if (tokens.is(from - 1, "-") && tokens.isGlued(from - 1) && tokens.isGlued(from) && tokens.isWord(from - 2)
                && !tokens.is(from - 3, "-") && !tokens.is(from - 2, "a") && !tokens.is(from - 2, "and")
                && !NumberWords.isNumberWord(tokens.lower(from - 2))) {
            return true;
        }
        if (isInNoun(quantity)) {
            return true;
        }
        var par = tokens.overHyphen(quantity.to());
        if ((tokens.is(par, "under") || tokens.is(par, "over")) && (par > quantity.to() || !goesOn(par + 1))) {
            return true;
        }
        return (tokens.is(from - 1, "number") && Words.is("rank.leads", tokens.lower(from - 2)))
                || Numerals.ordinalAt(tokens, from)
                        .filter(ordinal -> ordinal.to() > quantity.to() && !tokens.is(ordinal.to(), "-")).isPresent();
    }

    /// `seven three-pointers`.
    private boolean isInNoun(Quantity quantity) {
        var at = quantity.to();
        return tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1)
                && Nouns.isPlural(tokens.lower(at + 1)) && (tokens.isDigits(quantity.from() - 1)
                        || NumberWords.isNumberWord(tokens.lower(quantity.from() - 1)));
    }

    private boolean isGluedToLetters(Quantity quantity) {
        var from = quantity.from();
        if (tokens.isDigits(from) && tokens.isGlued(from)) {
            if (tokens.isWord(from - 1)) {
                return true;
            }
            if (tokens.is(from - 1, "+") && tokens.isGlued(from - 1)) {
                return true;
            }
            if ((tokens.is(from - 1, "-") || tokens.is(from - 1, "_")) && tokens.isGlued(from - 1)
                    && tokens.isWord(from - 2) && !Words.is("approximately", tokens.lower(from - 2))) {
                return tokens.isCapital(from - 2) || quantity.bare();
            }
        }
        var to = quantity.to();
        return quantity.unit().isNone() && quantity.form() != Form.WORDS && tokens.isGlued(to) && tokens.isWord(to)
                && !tokens.is(to, "plus");
    }

    private boolean isClock(Quantity quantity) {
        var to = quantity.to();
        var dotted = (tokens.is(to, "p") || tokens.is(to, "a")) && tokens.is(to + 1, ".") && tokens.is(to + 2, "m");
        return quantity.unit().isNone() && (dotted || Words.is("clock", tokens.lower(to)));
    }

    private boolean isLabel(int from) {
        var before = tokens.lower(from - 1);
        var letter = before.length() == 1 && tokens.isWord(from - 1) && !before.equals("a")
                && !tokens.is(from - 2, "'") && !(before.equals("x") && tokens.isDigits(from - 2));
        if ((letter && tokens.inOneSentence(from - 1, from)) || before.equals("#") || before.equals("№")
                || before.equals("§")) {
            return true;
        }
        if (before.equals(".") && Words.is("label", tokens.lower(from - 2)) && tokens.isGlued(from - 1)) {
            return true;
        }
        var named = tokens.inOneSentence(from - 1, from) && Words.is("label", before);
        return Words.is("small", before) || isIndex(from)
                || (named && tokens.isCapital(from - 1) && !(before.equals("no") && opensSentence(from - 1)));
    }

    /// `ml kg −1`.
    private boolean isExponent(Quantity quantity) {
        return quantity.value().signum() < 0 && quantity.value().intValue() >= -3
                && (tokens.isWord(quantity.from() - 1) && tokens.lower(quantity.from() - 1).length() < 5);
    }

    /// `S&P 500`, `Hang Seng 50`.
    private boolean isIndex(int from) {
        return tokens.is(from - 1, "p") && tokens.is(from - 2, "&") && tokens.is(from - 3, "s");
    }

    private boolean isFootnote(Quantity quantity) {
        return (tokens.is(quantity.from() - 1, "[") && tokens.is(quantity.to(), "]"))
                || (tokens.is(quantity.from() - 1, "(") && tokens.is(quantity.to(), ")"));
    }

    private boolean isListNumber(Quantity quantity) {
        return opensSentence(quantity.from()) && tokens.isGlued(quantity.to())
                && (tokens.is(quantity.to(), ".") || tokens.is(quantity.to(), ")"))
                && tokens.isWord(quantity.to() + 1) && !tokens.isGlued(quantity.to() + 1);
    }

    private boolean isYear(Quantity quantity) {
        return looksLikeYear(quantity) && (Words.is("year", tokens.lower(quantity.from() - 1))
                || Words.is("month", tokens.lower(quantity.from() - 1)) || !isCounted(quantity.to()));
    }

    private boolean looksLikeYear(Quantity quantity) {
        return quantity.value().compareTo(FIRST_YEAR) >= 0 && quantity.upper().compareTo(LAST_YEAR) < 0
                && tokens.lower(quantity.to() - 1).length() == 4;
    }

    /// A capitalised word, not the first of its sentence, makes the number behind it a part of its name, unless that
    /// counts a plural.
    private boolean isPartOfName(Quantity quantity) {
        var before = quantity.from() - 1;
        return tokens.isCapital(before) && tokens.inOneSentence(before, quantity.from())
                && (!opensSentence(before) || Words.is("copula", tokens.lower(quantity.to())))
                && !Words.is("stop", tokens.lower(before)) && !isCounted(quantity.to())
                && !Words.is("approximately", tokens.lower(before))
                && tokens.start(quantity.from()) - tokens.end(before) < 2;
    }

    /// `3-to-1`, `2-for-1`.
    private boolean isOdds(int dash) {
        return tokens.is(dash, "-") && tokens.isGlued(dash) && tokens.is(dash + 2, "-") && tokens.isGlued(dash + 2)
                && (tokens.is(dash + 1, "to") || tokens.is(dash + 1, "for")) && tokens.isDigits(dash + 3);
    }

    /// `the 911 Turbo`, but not `the 27 EU members`.
    private boolean isModel(Quantity quantity) {
        var at = quantity.to();
        if (!Words.is("article", tokens.lower(quantity.from() - 1)) || !tokens.isCapital(at)
                || !tokens.inOneSentence(at - 1, at)) {
            return false;
        }
        for (; at < quantity.to() + LONGEST && tokens.isWord(at); at++) {
            if (Nouns.isPlural(tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }

    /// `4-2`, `3–1`.
    private boolean isScore(Quantity quantity) {
        var dash = quantity.to();
        return isLosing(quantity)
                || (!quantity.isRange() && (tokens.is(dash, "-") || tokens.is(dash, "–")) && tokens.isGlued(dash)
                        && tokens.isGlued(dash + 1) && tokens.isDigits(dash + 1))
                || ((tokens.is(quantity.from() - 1, "-") || tokens.is(quantity.from() - 1, "–"))
                        && tokens.isGlued(quantity.from()) && tokens.isDigits(quantity.from() - 2));
    }

    /// `lost 1-3`, `6-4, 3-6, 7-5`: a range by its looks.
    private boolean isLosing(Quantity quantity) {
        var from = quantity.from();
        var to = quantity.to();
        if (!quantity.isRange() || to != from + 3 || tokens.end(to - 1) - tokens.start(from) > 7
                || !tokens.isGlued(from + 1) || isCounted(to)) {
            return false;
        }
        if ((tokens.is(from - 1, ",") && tokens.isDigits(from - 2) && tokens.is(from - 3, "-"))
                || (tokens.is(to, ",") && tokens.isDigits(to + 1) && tokens.is(to + 2, "-"))) {
            return true;
        }
        for (var at = from - 1; at > from - NEAR && tokens.inOneSentence(at, from); at--) {
            if (Words.is("score", tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCounted(int to) {
        for (var at = to; at < to + 3 && tokens.isWord(at) && tokens.inOneSentence(to - 1, at); at++) {
            if (Words.is("stop", tokens.lower(at)) || tokens.isCapital(at)) {
                return false;
            }
            if (Nouns.isPlural(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSentence(int token) {
        return token == 0 || !tokens.inOneSentence(token - 1, token);
    }
}
