/// What the reader makes of the items: highlights, notes and bookmarks, with undo and redo, on the disk before they
/// are shown as saved.
///
/// Facade: [org.lectern.annotation.Annotations]. May import briefing, store, observable.
@NullMarked
package org.lectern.annotation;

import org.jspecify.annotations.NullMarked;
