package org.lectern.ui.reading;

/// Lays notes out beside what they are about: each as near to it as the others allow, none over another.
final class MarginTops {

    private MarginTops() {}

    /// The upper edges of the notes, in px as all that is given.
    ///
    /// The selected note stands exactly beside its words; those below give way downwards and those above upwards. Only
    /// where the notes above it would leave the page at its head, it gives way too: no note is out of reach.
    ///
    /// @param wanted where each would like to stand, in ascending order
    /// @param heights as many
    /// @param selected the index of the selected note; -1 for none, and the first is then as good as selected
    /// @param gap the least room between two
    /// @param least no note stands above this
    static double[] of(double[] wanted, double[] heights, int selected, double gap, double least) {
        var tops = new double[wanted.length];
        if (tops.length == 0) {
            return tops;
        }
        var fixed = Math.max(0, selected);
        tops[fixed] = Math.max(least, wanted[fixed]);
        for (var at = fixed - 1; at >= 0; at--) {
            tops[at] = Math.min(tops[at + 1] - heights[at] - gap, wanted[at]);
        }
        tops[0] = Math.max(least, tops[0]);
        for (var at = 1; at < tops.length; at++) {
            var free = tops[at - 1] + heights[at - 1] + gap;
            tops[at] = Math.max(free, at <= fixed ? tops[at] : wanted[at]);
        }
        return tops;
    }
}
