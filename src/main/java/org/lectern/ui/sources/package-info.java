/// The Sources tab: where the open item has its figures from.
///
/// May import briefing, library, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.sources;

import org.jspecify.annotations.NullMarked;
