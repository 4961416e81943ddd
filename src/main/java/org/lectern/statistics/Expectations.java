package org.lectern.statistics;

import org.lectern.statistics.text.Tokens;

/// Tells a number that somebody expected from so many of them: `the 445,000 analysts had expected`.
final class Expectations {

    /// How many words those who expect may take, and their verb behind them.
    private static final int LONGEST = 4;
    private static final int AUXILIARIES = 3;

    private final Tokens tokens;

    Expectations(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether the words behind a quantity are the subject of a verb of expectation, whose object it is.
    boolean isExpected(Quantity quantity) {
        if (!Words.is("expected.leads", tokens.lower(quantity.from() - 1)) || !tokens.isWord(quantity.to())
                || Words.is("stop", tokens.lower(quantity.to()))) {
            return false;
        }
        for (var at = quantity.to() + 1; at <= quantity.to() + LONGEST
                && tokens.inOneSentence(quantity.from(), at); at++) {
            if (isVerb(at) || Words.is("expected.auxiliary", tokens.lower(at))) {
                return isVerbOfEnd(at);
            }
            if (!tokens.isWord(at) || Words.is("stop", tokens.lower(at))) {
                return false;
            }
        }
        return false;
    }

    /// Whether a verb of expectation stands at a token, behind `had` or `were` perhaps, and nothing that it would have for
    /// an object follows.
    private boolean isVerbOfEnd(int from) {
        var at = from;
        while (at < from + AUXILIARIES && Words.is("expected.auxiliary", tokens.lower(at))) {
            at++;
        }
        var behind = tokens.is(at + 1, "for") ? at + 2 : at + 1;
        return isVerb(at) && (!tokens.inOneSentence(at, behind) || !tokens.isWord(behind)
                || Words.is("expected.ends", tokens.lower(behind)))
                && !tokens.isDigits(behind);
    }

    private boolean isVerb(int at) {
        return Words.is("expected.verb", tokens.lower(at));
    }
}
