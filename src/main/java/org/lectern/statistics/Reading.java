package org.lectern.statistics;

import java.util.List;
import org.lectern.statistics.dates.DateMention;

/// What a text was read to state: its statistics, and the times that it names. None overlaps another.
public record Reading(List<Finding> findings, List<DateMention> dates) {

    public Reading {
        findings = List.copyOf(findings);
        dates = List.copyOf(dates);
    }
}
