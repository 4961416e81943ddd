package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.List;

/// Notes gathered for the gutter: those whose words stand close together share a bucket. Which share one does not depend on
/// what is in sight, so that none changes while the page is scrolled.
///
/// @param above the indices of the notes above what is in sight, the nearest last
/// @param inSight from top to bottom
/// @param below the indices of the notes below, the nearest first
record Buckets(List<Integer> above, List<Bucket> inSight, List<Integer> below) {

    /// @param tops of the words in the window, in ascending order
    /// @param from what is above this is out of sight
    /// @param to what is below this is out of sight
    /// @param reach words that are not farther than this from the first of a bucket belong to it
    static Buckets of(double[] tops, double from, double to, double reach) {
        var above = new ArrayList<Integer>();
        var below = new ArrayList<Integer>();
        var buckets = new ArrayList<Bucket>();
        for (var first = 0; first < tops.length;) {
            var notes = new ArrayList<Integer>();
            var last = first;
            for (; last < tops.length && tops[last] - tops[first] <= reach; last++) {
                notes.add(last);
            }
            if (tops[last - 1] < from) {
                above.addAll(notes);
            } else if (tops[first] > to) {
                below.addAll(notes);
            } else {
                buckets.add(new Bucket(Math.max(from, tops[first]), List.copyOf(notes)));
            }
            first = last;
        }
        return new Buckets(List.copyOf(above), List.copyOf(buckets), List.copyOf(below));
    }

    /// @param top where its first words stand, if they are in sight
    /// @param notes their indices
    record Bucket(double top, List<Integer> notes) {}
}
