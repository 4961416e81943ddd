/// The program: its entry, its settings, and the one page on which everything is put together.
///
/// May import everything; is imported by nobody.
@NullMarked
package org.lectern.app;

import org.jspecify.annotations.NullMarked;
