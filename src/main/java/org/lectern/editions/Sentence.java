package org.lectern.editions;

import org.lectern.briefing.Span;

/// A sentence of an item's body.
///
/// @param span its place in the item's canonical text
public record Sentence(Span span, String words) {}
