/// The card of a note: its words and their health, the note and its tags, and what can be done with them. Every pane that
/// shows notes shows them on these cards.
///
/// Facade: [org.lectern.ui.cards.CardsModel] and [org.lectern.ui.cards.NoteCard]. May import briefing, library, anchoring,
/// annotation, ui.session, ui.fx, ui.style.
///
/// Decided: there is one [org.lectern.ui.cards.Note] for an annotation, however many panes list it, so that what is being
/// written exists once. Markdown becomes text nodes, never HTML: what a note says is shown and cannot run.
@NullMarked
package org.lectern.ui.cards;

import org.jspecify.annotations.NullMarked;
