package org.lectern.statistics;

import java.util.List;
import java.util.Locale;

/// The paragraphs, list points and table cells that the findings of a text stand in.
final class Blocks {

    /// How far back the words before a finding are asked for.
    private static final int NEAR = 400;

    private final List<Finding> findings;
    private final String text;
    private final int[] starts;

    Blocks(List<Finding> findings, String text) {
        this.findings = findings;
        this.text = text;
        starts = new int[findings.size()];
        for (var i = 1; i < starts.length; i++) {
            var from = findings.get(i - 1).span().end();
            var broken = lastBreak(from, findings.get(i).span().start());
            starts[i] = broken < 0 ? starts[i - 1] : broken;
        }
    }

    boolean areOne(int one, int other) {
        return starts[one] == starts[other];
    }

    /// The words that stand before a finding in its own block, in lower case.
    String before(int finding) {
        var end = findings.get(finding).span().start();
        return text.substring(Math.max(starts[finding], end - NEAR), end).toLowerCase(Locale.ROOT);
    }

    private int lastBreak(int from, int to) {
        var last = -1;
        for (var at = from; at < to; at++) {
            var sign = text.charAt(at);
            if (sign == '|' || sign == '\t' || (sign == '\n' && opensBlock(at + 1, to))) {
                last = at;
            }
        }
        return last;
    }

    /// Whether a line is blank or a list point.
    private boolean opensBlock(int line, int to) {
        var at = line;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
            at++;
        }
        var digits = at;
        while (digits < to && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return at < to && (text.charAt(at) == '\n'
                || (digits > at && digits + 1 < to && ".)".indexOf(text.charAt(digits)) >= 0
                        && text.charAt(digits + 1) == ' ')
                || ("-*+•–".indexOf(text.charAt(at)) >= 0 && at + 1 < to && text.charAt(at + 1) == ' '));
    }
}
