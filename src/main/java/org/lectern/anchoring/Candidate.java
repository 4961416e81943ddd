package org.lectern.anchoring;

import org.lectern.briefing.Span;

/// A place where lost words may stand.
public record Candidate(Span span, double score) {}
