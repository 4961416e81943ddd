package org.lectern.statistics.text;

import java.util.Arrays;
import org.lectern.statistics.text.Tokens.Kind;

/// The tokens of a text side by side: place, kind, lower-case form, sentence.
final class Row {

    int size;
    int[] starts;
    int[] ends;
    Kind[] kinds;
    String[] lowers;
    int[] sentences = new int[0];
    int[] sentenceStarts = new int[0];

    Row(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new Kind[capacity];
        lowers = new String[capacity];
    }

    void add(int start, int end, Kind kind, String lower) {
        if (size == starts.length) {
            var capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            lowers = Arrays.copyOf(lowers, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        lowers[size] = lower;
        size++;
    }
}
