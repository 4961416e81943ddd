/// The article pane: the one place where the WebView is, its page, the bar at the selection, the notes beside the text, find
/// in article.
///
/// May import briefing, library, annotation, ui.cards, ui.session, ui.fx, ui.style.
///
/// Decided: nothing is ever put into the page but its text and the highlights that the engine paints on it. Cards, handles
/// and the bar lie over the page and are moved with it.
@NullMarked
package org.lectern.ui.reading;

import org.jspecify.annotations.NullMarked;
