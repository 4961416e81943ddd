/// The Notes tab: the annotations of the open item.
///
/// May import briefing, library, anchoring, annotation, ui.cards, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.notes;

import org.jspecify.annotations.NullMarked;
