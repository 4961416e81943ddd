/// The Problems sheet: what is wrong in which file, and what to do.
///
/// May import briefing, library, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.problems;

import org.jspecify.annotations.NullMarked;
