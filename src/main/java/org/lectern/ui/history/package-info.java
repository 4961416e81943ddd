/// The history to be read: every step that can be taken back, and the way to any of them.
///
/// Facade: [org.lectern.ui.history.HistoryModel] and [org.lectern.ui.history.HistoryView]. May import briefing, library,
/// history, ui.cards, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.history;

import org.jspecify.annotations.NullMarked;
