/// The sheets by which notes, verdicts on numbers and bookmarks leave the window and come into it, and the list of those on which two sides disagree.
///
/// May import briefing, library, anchoring, annotation, exchange, lens, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.exchange;

import org.jspecify.annotations.NullMarked;
