/// The charts that the reader keeps, each with what was seen of it last, and the figures that the reader left out.
///
/// Facade: [org.lectern.pins.Pins]. May import briefing, store, history, metrics.
///
/// Decided: a kept chart is a question, not a picture: it is gathered anew from the items of today. What was seen last is
/// nobody's to undo, so the history does not track it; keeping, dropping and excluding are.
@NullMarked
package org.lectern.pins;

import org.jspecify.annotations.NullMarked;
