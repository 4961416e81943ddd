package org.lectern.statistics.concept;

/// A run of words of a sentence, from the first to the last one, both included.
record Chunk(int first, int last) {

    boolean contains(int word) {
        return first <= word && word <= last;
    }
}
