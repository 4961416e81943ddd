package org.lectern.ui.session;

import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// A wish to see a place of an item: the article pane scrolls it to the upper third and flashes its sentence.
///
/// @param number sets one wish apart from the next for the same place
public record Reveal(ItemRef item, Span span, long number) {}
