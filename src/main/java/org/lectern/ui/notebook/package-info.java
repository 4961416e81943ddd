/// All notes in one place: a browser over the notes of the library, in the place of the article.
///
/// Facade: [org.lectern.ui.notebook.NotebookModel] and [org.lectern.ui.notebook.NotebookView]. May import briefing, library,
/// annotation, ui.cards, ui.session, ui.fx, ui.style.
///
/// Decided: the list holds the keys of all notes but reads only the pages that come into sight, and forgets those that were
/// left long ago. What is listed keeps its place while it is worked on, until something else is asked for.
@NullMarked
package org.lectern.ui.notebook;

import org.jspecify.annotations.NullMarked;
