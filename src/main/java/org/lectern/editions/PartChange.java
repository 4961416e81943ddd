package org.lectern.editions;

/// A change of what is neither a sentence nor a figure.
///
/// @param before in words; empty when it was not there
/// @param after in words; empty when it is not there any more
public record PartChange(Part part, String before, String after) {

    /// What has changed.
    public enum Part {
        TITLE, PUBLISHER, PUBLISHED, LANGUAGE,
        /// The order of the items that both editions have.
        ORDER, SUMMARY, TOPICS, SOURCE, EVENT,
        /// Nothing that is told elsewhere: links and emphasis, or which words a figure hangs on.
        DETAIL
    }
}
