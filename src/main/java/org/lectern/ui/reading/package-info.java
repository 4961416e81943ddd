/// The article pane: the one place where the WebView is, its page, the popover at the selection, find in article.
///
/// May import briefing, library, annotation, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.reading;

import org.jspecify.annotations.NullMarked;
