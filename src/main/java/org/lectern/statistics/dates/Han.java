package org.lectern.statistics.dates;

import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Reads the signs of Chinese dates: words of several ideographs, and numbers before a unit.
final class Han {

    /// What a Chinese date, length or time may begin with, besides numbers and holidays.
    private static final String OPENERS = "今本当去明前后後昨上下这第周星礼禮週每过近最未半早凌晚中傍〇零一二两三四五六七八九十";

    private final Tokens tokens;
    private Amount number = new Amount(-1, -1, false);
    private int numberAt = -1;

    Han(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A number and the token after it; negative when there is none.
    record Amount(int value, int to, boolean row) {

        boolean isKnown() {
            return value >= 0;
        }
    }

    static boolean mayBegin(Page page, int at) {
        return OPENERS.contains(page.tokens.lower(at)) || Holidays.mayBegin(page.tokens, at);
    }

    boolean is(int at, String words) {
        for (var i = 0; i < words.length(); i++) {
            if (!tokens.is(at + i, words.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// The first of some words that stands at a token; empty when none does.
    String first(int at, String... words) {
        for (var word : words) {
            if (is(at, word)) {
                return word;
            }
        }
        return "";
    }

    /// The number at a token, in digits or ideographs; a row of digits is marked as one, for years are written so.
    Amount number(int at) {
        if (at != numberAt) {
            number = read(at);
            numberAt = at;
        }
        return number;
    }

    private Amount read(int at) {
        if (tokens.isDigits(at)) {
            var digits = tokens.lower(at);
            return new Amount(digits.length() > 4 ? -1 : Integer.parseInt(digits), at + 1,
                    digits.length() == 4 || digits.startsWith("0"));
        }
        if (tokens.kind(at) != Tokens.Kind.HAN || "千万亿".contains(tokens.lower(at))) {
            return new Amount(-1, at, false);
        }
        var row = row(at);
        if (row.isKnown()) {
            return row;
        }
        return tokens.is(at + 1, "点") || tokens.is(at + 2, "点") || tokens.is(at + 3, "点")
                ? hour(at)
                : Numerals.at(tokens, at)
                        .filter(numeral -> numeral.value().scale() <= 0 && numeral.value().precision() <= 4)
                        .map(numeral -> new Amount(numeral.value().intValue(), numeral.to(), false))
                        .orElse(new Amount(-1, at, false));
    }

    /// Two or four ideographs for digits before `年`: `二零一七`.
    private Amount row(int at) {
        var value = 0;
        var to = at;
        while (to < at + 4 && digit(to) >= 0) {
            value = value * 10 + digit(to);
            to++;
        }
        return (to == at + 4 || to == at + 2) && tokens.is(to, "年")
                ? new Amount(value, to, true)
                : new Amount(-1, at, false);
    }

    /// A number below a hundred before `点`, which in other places is a decimal point.
    private Amount hour(int at) {
        var tens = tokens.is(at, "十") ? 1 : tokens.is(at + 1, "十") ? digit(at) : 0;
        var next = tokens.is(at, "十") ? at + 1 : tens > 0 ? at + 2 : at;
        var ones = tokens.is(next, "两") ? 2 : digit(next);
        var to = ones >= 0 ? next + 1 : next;
        return tokens.is(to, "点") && to > at
                ? new Amount(tens * 10 + Math.max(0, ones), to, false)
                : new Amount(-1, at, false);
    }

    private int digit(int at) {
        var lower = tokens.lower(at);
        return lower.length() == 1 && lower.equals("零") ? 0 : lower.length() == 1 ? "〇一二三四五六七八九".indexOf(lower) : -1;
    }
}
