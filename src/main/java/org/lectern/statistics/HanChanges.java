package org.lectern.statistics;

import org.lectern.statistics.text.Tokens;

/// Reads the direction of change from the Chinese clause before a quantity: `同比增长5%`, `降至3万`.
final class HanChanges {

    private static final int FAR = 14;
    private static final String ENDS = "，。；！？,;";

    private HanChanges() {}

    static Change before(Tokens tokens, int from) {
        var clause = clauseBefore(tokens, from);
        var up = last(clause, "han.up");
        var down = last(clause, "han.down");
        return up == down ? Change.NONE : up > down ? Change.UP : Change.DOWN;
    }

    /// What stands between the last comma or stop, or a little way before, and a token.
    static String clauseBefore(Tokens tokens, int from) {
        var first = from;
        while (from - first < FAR && tokens.inOneSentence(first - 1, from)
                && !ENDS.contains(tokens.lower(first - 1))) {
            first--;
        }
        return tokens.text().substring(tokens.start(first), tokens.start(from));
    }

    private static int last(String clause, String set) {
        return Words.all(set).stream().mapToInt(clause::lastIndexOf).max().orElse(-1);
    }
}
