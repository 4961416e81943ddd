/// The folders of briefings as one shelf: what there is, by topic, what is faulty, what is read.
///
/// Facade: [org.lectern.library.Library]. May import briefing, history, store, observable (and
/// importing, when it comes).
///
/// Decided: what a briefing says changes only when the user accepts it. Each edition that was ever shown is kept in the
/// store, under the digest of its text; a file whose text has another digest is compared with the copy, and waits as a new
/// edition unless both say the same. Accepting is a step of the history. At a start nothing is decoded twice: a copy is
/// read only where the digests differ.
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
