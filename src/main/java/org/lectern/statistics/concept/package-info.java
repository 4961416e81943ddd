/// What a figure of a text measures: the thing, its subject and its measure, and the noun that a number counts.
///
/// Facade: [org.lectern.statistics.concept.Concepts], which answers with
/// [org.lectern.statistics.concept.Measured]. May import briefing, statistics.text.
///
/// Decided: parts of speech come from a list of words and from endings, in one pass from left to right. A trained tagger
/// was tried: it read 0.2 to 0.4 MB a second where a megabyte is wanted, called "Roughly" a name and "outlook" an
/// adjective, and brought a logging library along. What is wanted here is less than it gives: where noun chunks begin
/// and end, and which verb governs them.
@NullMarked
package org.lectern.statistics.concept;

import org.jspecify.annotations.NullMarked;
