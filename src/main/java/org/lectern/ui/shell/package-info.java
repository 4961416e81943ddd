/// The window: places the panes, holds the menus and the keys.
///
/// May import the panes and what they show, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.shell;

import org.jspecify.annotations.NullMarked;
