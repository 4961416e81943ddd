package org.lectern.ui.charts;

import org.lectern.ui.session.FigureRef;

/// A metric of the open item.
///
/// @param value as an analyst writes it
/// @param subject what it is of; empty when most cards are of the same
/// @param facts what it measures, and when
/// @param accessible all of it, for those who hear it
record Card(FigureRef figure, String value, String subject, String facts, String accessible) {}
