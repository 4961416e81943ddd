package org.lectern.editions;

import java.util.Optional;

/// A sentence with what became of it.
///
/// @param before empty when it was added
/// @param after empty when it was removed
public record SentenceChange(Change change, Optional<Sentence> before, Optional<Sentence> after) {}
