/// What the items state in figures: written as an analyst writes them, gathered into charts, exported as rows.
///
/// Facade: [org.lectern.metrics.Metrics]. May import briefing. ICU4J is used here only.
@NullMarked
package org.lectern.metrics;

import org.jspecify.annotations.NullMarked;
