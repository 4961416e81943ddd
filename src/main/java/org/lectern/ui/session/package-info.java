/// What the reader is doing now: the open listing, the open item, the chosen figure; and how the reader likes it.
///
/// May import briefing, ui.fx. Panes talk to one another through [org.lectern.ui.session.ReadingSession] only.
@NullMarked
package org.lectern.ui.session;

import org.jspecify.annotations.NullMarked;
