/// The dates, stretches of the calendar, clock times and durations that a text names, put down in the ISO 8601 form and,
/// where a chart can use it, as a stretch of the calendar.
///
/// Facade: [org.lectern.statistics.dates.Dates]. May import briefing, statistics.text.
///
/// Decided: a mention is the name of the time itself, with its article and without the preposition before it (`the third
/// quarter`, not `in the third quarter`); what `since` or `by` make of it is in its value. What a text leaves open is
/// filled in from the reference date and from what was named before: a bare `Friday` is the last one, a bare `third
/// quarter` the last that began, unless the nearest verb looks ahead. Patterns are read by hand from the tokens, each with
/// a bounded look ahead, so that the work grows with the text and no faster. The grains of a fiscal year are put down as
/// those of the civil year of its name.
@NullMarked
package org.lectern.statistics.dates;

import org.jspecify.annotations.NullMarked;
