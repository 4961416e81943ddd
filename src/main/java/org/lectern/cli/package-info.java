/// The commands that need no window.
///
/// May import the facades. Picocli is used here only, and in `app`, which joins the commands to the window. Jackson reads
/// and writes the rows of JSON that commands answer, which are of no briefing.
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
