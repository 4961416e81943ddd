package org.lectern.metrics;

import java.util.ArrayList;
import java.util.List;

/// One line of a line chart: the values of one subject.
///
/// @param data in the order of time; of several at one time, the open item's first
public record Strand(String subject, List<Datum> data) {

    public Strand {
        data = List.copyOf(data);
    }

    /// The values that the line runs through: the first of each period. Others disagree with it, and stand beside it.
    public List<Datum> path() {
        var path = new ArrayList<Datum>();
        for (var datum : data) {
            if (path.isEmpty() || !path.getLast().simultaneous(datum)) {
                path.add(datum);
            }
        }
        return List.copyOf(path);
    }
}
