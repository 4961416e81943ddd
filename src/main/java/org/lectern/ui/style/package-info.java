/// The looks: roles of colour and size in `roles.css`, the dark ones in `dark.css`, the controls in
/// `controls.css`, and the fonts.
///
/// Facade: [org.lectern.ui.style.Theme]. May import nothing of ours.
@NullMarked
package org.lectern.ui.style;

import org.jspecify.annotations.NullMarked;
