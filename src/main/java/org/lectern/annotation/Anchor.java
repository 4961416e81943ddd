package org.lectern.annotation;

import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// The words a highlight or a bookmark is about: where they stood and what they were. Never changed once made.
public record Anchor(Span span, Quote quote) {}
