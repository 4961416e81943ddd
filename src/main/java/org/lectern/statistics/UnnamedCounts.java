package org.lectern.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Unit;

/// Gives a large number without a unit the code of what is counted nearest to it, when both are of one order: after
/// `1.05 billion users`, `December is put at 989 million` counts users. The words of its unit stay empty, and it stays
/// unsure. Paragraphs, list points and table cells lend each other nothing.
final class UnnamedCounts {

    private static final int BACK = 12;
    private static final int AHEAD = 6;
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);
    private static final BigDecimal ORDER = BigDecimal.valueOf(20);

    private UnnamedCounts() {}

    static List<Finding> named(List<Finding> findings, String text) {
        var named = new ArrayList<Finding>(findings.size());
        var blocks = new Blocks(findings, text);
        for (var i = 0; i < findings.size(); i++) {
            var finding = isLent(findings, blocks, i)
                    ? findings.get(i).in(new Unit("1"))
                    : findings.get(i);
            named.add(isUnnamed(finding) ? like(findings, named, blocks, i).map(finding::like).orElse(finding) : finding);
        }
        return named;
    }

    /// Whether a number without a unit counts but what another paragraph, list point or cell counted last.
    private static boolean isLent(List<Finding> findings, Blocks blocks, int at) {
        var finding = findings.get(at);
        if (!finding.unitWords().isEmpty() || !finding.unit().code().startsWith("{") || at == 0
                || blocks.areOne(at, at - 1) || !findings.get(at - 1).unit().equals(finding.unit())) {
            return false;
        }
        var code = finding.unit().code();
        var noun = code.substring(1, code.length() - 1);
        return !blocks.before(at).contains(noun);
    }

    private static boolean isUnnamed(Finding finding) {
        return finding.kind() == FindingKind.NUMBER && finding.unit().code().equals("1")
                && finding.value().compareTo(LEAST) >= 0 && finding.value().stripTrailingZeros().scale() <= 0
                && !finding.isRange();
    }

    private static Optional<Finding> like(List<Finding> findings, List<Finding> named, Blocks blocks, int at) {
        var value = findings.get(at).value();
        for (var i = at - 1; i >= Math.max(0, at - BACK); i--) {
            if (blocks.areOne(i, at) && counts(named.get(i), value)) {
                return Optional.of(named.get(i));
            }
        }
        for (var i = at + 1; i < Math.min(findings.size(), at + AHEAD); i++) {
            if (blocks.areOne(i, at) && counts(findings.get(i), value)) {
                return Optional.of(findings.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean counts(Finding other, BigDecimal value) {
        if (!other.unit().code().startsWith("{") || other.value().signum() <= 0) {
            return false;
        }
        var ratio = value.divide(other.value(), MathContext.DECIMAL32);
        return ratio.compareTo(ORDER) < 0 && BigDecimal.ONE.compareTo(ratio.multiply(ORDER)) < 0;
    }
}
