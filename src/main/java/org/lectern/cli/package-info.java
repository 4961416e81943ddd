/// The commands that need no window.
///
/// May import the facades. Picocli is used here only, and in `app`, which joins the commands to the window.
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
