package org.lectern.statistics;

import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Reads the direction of change: from the verb that governs a quantity, or from the noun or comparative behind it.
final class Changes {

    /// How far back a verb may stand from `by 5 %` or `to 30`, with its object between.
    private static final int FAR = 9;

    private final Tokens tokens;

    Changes(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Where the words around a quantity say that it went.
    ///
    /// @param to the token behind the quantity and its unit
    Change of(Quantity quantity, int to) {
        if (tokens.language() == Language.CHINESE) {
            return HanChanges.before(tokens, quantity.from());
        }
        var behind = behind(to);
        return behind == Change.NONE ? before(quantity.from(), quantity.isRange()) : behind;
    }

    /// `5 % higher`, `a 5 % increase`, `5 % year-on-year growth`.
    private Change behind(int to) {
        for (var at = to; at < to + 3 && tokens.inOneSentence(to - 1, at); at++) {
            var word = tokens.lower(at);
            if (Words.is("higher", word) && !tokens.is(at + 1, "of")) {
                return Change.UP;
            }
            if (Words.is("lower", word) && !tokens.is(at + 1, "of")) {
                return Change.DOWN;
            }
            if (!tokens.isWord(at) || Words.is("stop", word)) {
                break;
            }
        }
        return Change.NONE;
    }

    private Change before(int from, boolean range) {
        if (tokens.is(from - 1, "from") && !range) {
            return Change.NONE;
        }
        var led = false;
        for (var at = from - 1; at >= from - FAR && tokens.inOneSentence(at, from); at--) {
            var word = tokens.lower(at);
            if (Words.is("up", word) && !(word.equals("up") && isParticle(at))) {
                return isNoun(at, from) || isFunding(word, led, from) ? Change.NONE : Change.UP;
            }
            if (Words.is("down", word)) {
                return isNoun(at, from) ? Change.NONE : Change.DOWN;
            }
            led |= word.equals("by") || word.equals("to");
            var passes = Words.is("between", word) || Words.is("approximately", word);
            if (!passes && (!led || (!tokens.isWord(at) && !tokens.isDigits(at) && !"%$.-".contains(word))
                    || Words.is("breaks", word))) {
                break;
            }
        }
        return Change.NONE;
    }

    /// `raised $5m` speaks of money that came in.
    private boolean isFunding(String word, boolean led, int from) {
        return word.startsWith("rais") && !led && !tokens.isDigits(from);
    }

    /// `up to 5` and `make up 5` speak of no rise.
    private boolean isParticle(int at) {
        return (tokens.is(at + 1, "to") && !Words.is("up", tokens.lower(at - 1))
                && !Words.is("moved", tokens.lower(at - 1)))
                || Words.is("makes", tokens.lower(at - 1));
    }

    /// Whether a word of change with nothing of change between it and the number names something else: `a cut 500 wide`.
    private boolean isNoun(int at, int from) {
        return tokens.is(at - 1, "the") && at == from - 1;
    }
}
