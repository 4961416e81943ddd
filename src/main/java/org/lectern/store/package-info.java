/// SQLite: one file, one writer, and the promise that what was written is on the disk.
///
/// Facade: [org.lectern.store.Store]. May import nothing of ours; knows no feature. Each feature brings its tables as a
/// [org.lectern.store.Schema] and writes its own SQL.
///
/// What can be made again stands in files of their own, [org.lectern.store.Scratch], which no backup holds.
///
/// Decided: WAL with `synchronous=FULL`. With NORMAL a power cut loses notes that the window already showed as saved.
@NullMarked
package org.lectern.store;

import org.jspecify.annotations.NullMarked;
