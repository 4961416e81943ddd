/// The Notes tab: the annotations of the open item, or of all items.
///
/// May import briefing, library, annotation, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.notes;

import org.jspecify.annotations.NullMarked;
