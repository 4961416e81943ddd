/// A text taken apart for the finders of statistics and dates: tokens, sentences, and the numbers written in them.
///
/// Facade: [org.lectern.statistics.text.Tokens] and [org.lectern.statistics.text.Numerals]. May import briefing.
///
/// Decided: the text is never rewritten, so that every offset is one of the text itself, in UTF-16 code units. A
/// sentence has an upper bound of tokens, so that what looks around in a sentence stays linear in the text. The tokens
/// count how often they are looked at; the tests of the worst cases count these looks rather than time.
@NullMarked
package org.lectern.statistics.text;

import org.jspecify.annotations.NullMarked;
