/// The card of a number in the text, and the sheet on which the user sets right what was read from it.
///
/// May import briefing, lens, library, metrics, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.lens;

import org.jspecify.annotations.NullMarked;
