/// What changed from one edition of a briefing to the next: items, sentences, figures, and the rest.
///
/// Facade: [org.lectern.editions.Editions]. May import briefing.
///
/// Decided: sentences and figures are told apart. A figure whose words changed is a changed sentence and, when its
/// value did, a changed figure too: the reader wants the list of new values without reading all sentences. Within each
/// of the two nothing is told twice.
@NullMarked
package org.lectern.editions;

import org.jspecify.annotations.NullMarked;
