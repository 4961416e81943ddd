/// The card of a number in the text, the list of those that the briefing does not claim, and the sheet on which the user sets right what was read from it.
///
/// May import briefing, lens, library, metrics, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.lens;

import org.jspecify.annotations.NullMarked;
