/// Finds the statistics of any prose: value, unit, how closely it holds, where it went, what it measures, its period.
///
/// Facade: [org.lectern.statistics.Statistics], which answers with [org.lectern.statistics.Finding]s. May import
/// briefing, statistics.text, statistics.dates, statistics.concept. ICU4J gives the names of units and currencies,
/// those that `metrics` writes them with.
///
/// Decided: the grammar of numbers and units is written by hand over the tokens of the text, without regular
/// expressions, so that no text takes more than time in proportion to its length. The small words, the units and the
/// qualifiers are tables in the resources of this package.
@NullMarked
package org.lectern.statistics;

import org.jspecify.annotations.NullMarked;
