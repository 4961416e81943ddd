/// The bridge between the window and the work: background runs, the way back to the FX thread, the window's strings.
///
/// May import observable. [org.lectern.ui.fx.FxBridge] is the one class that calls `Platform.runLater`.
@NullMarked
package org.lectern.ui.fx;

import org.jspecify.annotations.NullMarked;
