package org.lectern.statistics.dates;

import org.lectern.statistics.text.Numeral;

/// Years in words: `two thousand and fifteen`, `nineteen eighty-six`, `nineteen hundred ninety three`.
record SpelledYears(int year, int to) {

    private static final SpelledYears NOTHING = new SpelledYears(Vocabulary.NONE, 0);

    /// The year in words that begins at a token; its year is [Vocabulary#NONE] when none does.
    static SpelledYears at(Page page, int at) {
        var first = page.tokens.isWord(at) ? page.count(at) : null;
        if (first == null || first.form() != Numeral.Form.WORDS) {
            return NOTHING;
        }
        var number = first.value().intValue();
        if (number >= 1600 && number < 2100 && first.to() > at + 1) {
            return new SpelledYears(number, first.to());
        }
        var second = number >= 16 && number <= 20 && page.tokens.isWord(first.to()) ? page.count(first.to()) : null;
        if (second == null || second.value().intValue() < 10 || second.value().intValue() > 99) {
            return NOTHING;
        }
        return new SpelledYears(number * 100 + second.value().intValue(), second.to());
    }

    boolean isKnown() {
        return year != Vocabulary.NONE;
    }
}
