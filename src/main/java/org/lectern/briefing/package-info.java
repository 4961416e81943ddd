/// The words of the field: a briefing, its items, what they state, and the one canonical text of each item.
///
/// Facade: [org.lectern.briefing.BriefingReader] reads a file; everything else is a record that it makes.
/// May import nothing of ours. Jackson and CommonMark are used here only.
///
/// Decided: notes, search hits and statistics are all [org.lectern.briefing.Span]s of an item's
/// [org.lectern.briefing.ArticleText], counted in UTF-16 code units as Java and the page's script count them; what
/// leaves the program counts in code points, as the W3C model asks.
@NullMarked
package org.lectern.briefing;

import org.jspecify.annotations.NullMarked;
