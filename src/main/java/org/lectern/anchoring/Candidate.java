package org.lectern.anchoring;

import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// A place where a lost note may belong, for the reader to judge.
///
/// @param span in the new text
/// @param score how well words and surroundings agree, 0 to 1
/// @param quote the words there, with a little of what stands around them
public record Candidate(Span span, double score, Quote quote) {}
