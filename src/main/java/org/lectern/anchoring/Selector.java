package org.lectern.anchoring;

import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;

/// Words of a text by their position and by themselves: the W3C text position and text quote selectors.
public record Selector(Span position, Quote quote) {}
