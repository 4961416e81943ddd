/// Comma-separated values by RFC 4180, safe to open in a spreadsheet.
///
/// Facade: [org.lectern.csv.Rows]. May import nothing of ours.
///
/// Decided: a text that a spreadsheet would take for a formula begins with an apostrophe. Whatever a briefing or a note
/// brings is then shown and never run; numbers are written as numbers, so that they can be counted with.
@NullMarked
package org.lectern.csv;

import org.jspecify.annotations.NullMarked;
