/// The list of items of the open topic, by briefing, with its filter.
///
/// May import briefing, library, annotation, metrics, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.items;

import org.jspecify.annotations.NullMarked;
