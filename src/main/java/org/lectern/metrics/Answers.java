package org.lectern.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The values of one subject and measure, those that say the same joined.
final class Answers {

    private final List<Datum> data = new ArrayList<>();

    void add(Datum datum) {
        for (var i = 0; i < data.size(); i++) {
            if (data.get(i).joins(datum)) {
                data.set(i, data.get(i).joined(datum));
                return;
            }
        }
        data.add(datum);
    }

    List<Datum> data() {
        return List.copyOf(data);
    }

    Strand strand() {
        return strand(data);
    }

    static Strand strand(List<Datum> data) {
        // By the middles of the periods, as a chart places them.
        return new Strand(data.getFirst().subject(), data.stream().sorted(Comparator.comparingLong(
                datum -> datum.period().first().toEpochDay() + datum.period().last().toEpochDay())).toList());
    }
}
