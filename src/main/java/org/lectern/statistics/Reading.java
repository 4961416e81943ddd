package org.lectern.statistics;

import java.util.List;
import java.util.Optional;
import org.lectern.statistics.dates.DateMention;

/// What a text was read to state: its statistics, and the times that it names. None overlaps another.
///
/// @param lengths the lengths of time that stand among the findings, as times: `the past three years`, of which `three
///        years` is the finding
public record Reading(List<Finding> findings, List<DateMention> dates, List<DateMention> lengths) {

    public Reading {
        findings = List.copyOf(findings);
        dates = List.copyOf(dates);
        lengths = List.copyOf(lengths);
    }

    /// The length of time that a finding is the number of.
    public Optional<DateMention> length(Finding finding) {
        if (finding.kind() != FindingKind.DURATION) {
            return Optional.empty();
        }
        var low = 0;
        var high = lengths.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (lengths.get(middle).span().start() <= finding.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(lengths.get(low - 1)).filter(each -> finding.span().end() <= each.span().end());
    }
}
