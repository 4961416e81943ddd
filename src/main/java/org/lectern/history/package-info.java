/// The steps the user took, whatever they changed: kept in the store with what they changed, so that each can be taken
/// back and taken again, also after a restart.
///
/// Facade: [org.lectern.history.History]. May import briefing, store, observable.
///
/// Decided: a step keeps the rows it changed as they were before and after, as JSON that SQLite itself writes and reads.
/// A feature says which columns of its tables are the user's ([org.lectern.history.Tracked]) and touches a row before it
/// changes it; undo then needs to know nothing of the feature. An import of ten thousand notes is one step like any other.
@NullMarked
package org.lectern.history;

import org.jspecify.annotations.NullMarked;
