/// The folders of briefings as one shelf: what there is, by topic, what is faulty, what is read.
///
/// Facade: [org.lectern.library.Library]. May import briefing, store, observable (and importing, when it comes).
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
