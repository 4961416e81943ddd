/// The Metrics tab: the figures of the open item as cards and charts, each one click from its sentence.
///
/// May import briefing, library, metrics, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.charts;

import org.jspecify.annotations.NullMarked;
