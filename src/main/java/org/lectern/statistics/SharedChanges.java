package org.lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import org.lectern.briefing.Qualifier;
import org.lectern.statistics.text.Tokens;

/// Gives the later ones of a list the direction of the first: `oil fell 2.1 %, gas by 2.4 % and coal 1.8 %`, `up $1.20, or
/// 1.3 %`, `up 345 points (0.8 %)`.
final class SharedChanges {

    private static final int NEAR = 7;

    private final Tokens tokens;

    SharedChanges(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Finding> shared(List<Finding> findings) {
        var shared = new ArrayList<Finding>(findings.size());
        for (var finding : findings) {
            var takes = !shared.isEmpty() && finding.change() == Change.NONE && finding.qualifier() == Qualifier.EXACT
                    && shared.getLast().change() != Change.NONE && goesOn(shared.getLast(), finding);
            shared.add(takes ? finding.going(shared.getLast().change()) : finding);
        }
        return shared;
    }

    private boolean goesOn(Finding before, Finding finding) {
        var from = tokens.at(before.span().end());
        var to = tokens.at(finding.span().start());
        if (to - from > NEAR || to == from || !tokens.inOneSentence(from - 1, to)) {
            return false;
        }
        var at = tokens.is(from, ",") ? from + 1 : from;
        if ((tokens.is(at, "or") && at + 1 == to) || (tokens.is(to - 1, "or") && tokens.is(to - 2, ","))
                || isBracketed(before, finding, from, to) || arrives(before, from, to)) {
            return true;
        }
        return before.unit().equals(finding.unit()) && before.kind() == FindingKind.PERCENT
                && (at > from || tokens.is(at, "and")) && isSubject(tokens.is(at, "and") ? at + 1 : at, to);
    }

    /// `fell 345 points (0.8 %)`.
    private boolean isBracketed(Finding before, Finding finding, int from, int to) {
        return finding.kind() == FindingKind.PERCENT && before.kind() != FindingKind.PERCENT && tokens.is(to - 1, "(")
                && tokens.is(tokens.at(finding.span().end()), ")")
                && (to - 1 == from || before.kind() == FindingKind.COUNT);
    }

    /// `fell 3 % on Tuesday to $12.10`, `up 0.2 % at $1,921`: where a change brought what is spoken of.
    private boolean arrives(Finding before, int from, int to) {
        var end = Words.is("approximately", tokens.lower(to - 1)) ? to - 1 : to;
        if (before.isRange() || before.kind() == FindingKind.COUNT || Words.is("elsewhere", tokens.lower(end - 2))
                || !(tokens.is(end - 1, "to") || (tokens.is(end - 1, "at") && before.kind() == FindingKind.PERCENT))) {
            return false;
        }
        for (var at = from; at < end; at++) {
            if (Words.is("breaks", tokens.lower(at)) || tokens.isDigits(at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but what the next number is said of stands between, perhaps with a `by`.
    private boolean isSubject(int from, int to) {
        var end = tokens.is(to - 1, "by") ? to - 1 : to;
        for (var at = from; at < end; at++) {
            if (!tokens.isWord(at) || (Words.is("stop", tokens.lower(at)) && !Words.is("article", tokens.lower(at)))) {
                return false;
            }
        }
        return end > from;
    }
}
