/// A value that others may watch: the one way by which a feature says that something changed.
///
/// Facade: [org.lectern.observable.Observable]. May import nothing of ours.
///
/// Decided: no event bus and no listener interfaces per feature. An observer is called once at registration with the
/// present value, so that nobody has to ask first and then watch, and can miss nothing in between.
@NullMarked
package org.lectern.observable;

import org.jspecify.annotations.NullMarked;
