/// The Metrics tab: the figures of the open item as cards and charts, each one click from its sentence.
///
/// Besides it the lists of the charts that are kept and of the disagreements, which stand in place of the items.
///
/// May import briefing, library, metrics, pins, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.charts;

import org.jspecify.annotations.NullMarked;
