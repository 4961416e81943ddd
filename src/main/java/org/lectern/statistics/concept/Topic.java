package org.lectern.statistics.concept;

/// Where the words stand that a figure is about.
///
/// @param sure whether a rule of grammar binds them
record Topic(Chunk words, boolean sure) {

    static Topic sure(Chunk words) {
        return new Topic(words, true);
    }

    /// The same with a chunk before it, as `share` goes before `the market`.
    Topic after(Chunk chunk) {
        return chunk.last() < words.first() ? new Topic(new Chunk(chunk.first(), words.last()), sure) : this;
    }
}
