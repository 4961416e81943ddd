package org.lectern.ui.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels apart along a line: none overlaps another, and each stays as near to its own place as it can.
final class Stacking {

    private Stacking() {}

    /// Where each label begins.
    ///
    /// @param middles where the labels want their middles
    /// @param lengths of the labels
    /// @param from where the first may begin
    /// @param to where the last should end; they go beyond it only when they do not fit
    static double[] starts(List<Double> middles, List<Double> lengths, double from, double to) {
        var order = IntStream.range(0, middles.size()).boxed().sorted(Comparator.comparing(middles::get)).toList();
        var starts = new double[middles.size()];
        var free = from;
        for (var i : order) {
            starts[i] = Math.max(free, middles.get(i) - lengths.get(i) / 2);
            free = starts[i] + lengths.get(i);
        }
        var end = Math.max(to, from + lengths.stream().mapToDouble(Double::doubleValue).sum());
        for (var i : order.reversed()) {
            starts[i] = Math.min(starts[i], end - lengths.get(i));
            end = starts[i];
        }
        return starts;
    }
}
