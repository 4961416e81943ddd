/// New editions: what changed, reviewed before it takes the place of what is shown; and the old editions, to be read.
///
/// May import briefing, library, editions, annotation, anchoring, metrics, ui.session, ui.fx, ui.style.
///
/// Decided: an old edition is shown by this pane, as plain words, and not on the article's page: nothing can be marked on
/// it, so that no note can be made on words that the library does not show.
@NullMarked
package org.lectern.ui.editions;

import org.jspecify.annotations.NullMarked;
