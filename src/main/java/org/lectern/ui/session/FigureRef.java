package org.lectern.ui.session;

import org.lectern.briefing.ItemRef;

/// The name of a metric in the whole library.
public record FigureRef(ItemRef item, String metric) {}
