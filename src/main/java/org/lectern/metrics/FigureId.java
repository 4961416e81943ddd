package org.lectern.metrics;

import org.lectern.briefing.ItemRef;

/// The name of a figure in the whole library, whether it stands in words or in data.
///
/// @param id that of its [Origin]
public record FigureId(ItemRef item, String id) {}
