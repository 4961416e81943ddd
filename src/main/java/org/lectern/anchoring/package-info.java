/// The anchoring of notes: where the words of a note stand in a text that has changed, or that they stand nowhere.
///
/// Facade: [org.lectern.anchoring.Anchoring]; [org.lectern.anchoring.WordDiff] says what became of words. May import
/// briefing, for its spans and quotes. Text in, records out: no clock, no store, no thread.
///
/// Decided: a note that is lost is better than a note on wrong words. So a place must be the best one for its words by a
/// margin, and where the old text is known its words must be the best ones for the place too; what fails is lost, with
/// candidates for the reader. Position carries no weight: a paragraph set in front moves every word and makes none wrong.
@NullMarked
package org.lectern.anchoring;

import org.jspecify.annotations.NullMarked;
