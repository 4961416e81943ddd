package org.lectern.briefing;

import java.util.List;

/// A measure of one subject over time, given as data beside the words.
///
/// @param source the id of one of the item's sources; empty when the item has but one
public record Series(String id, String subject, String measure, Unit unit, List<Point> points, String source) {

    public Series {
        points = List.copyOf(points);
    }
}
