package org.lectern.lens;

import java.util.Optional;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;
import org.lectern.statistics.Finding;

/// A finding with whom it is said of, what is measured, and when, as far as its item tells.
///
/// @param subject empty when the item names none
/// @param measure empty when the item names none
/// @param period that of its sentence, else of those before it in its paragraph
/// @param sure whether the text itself names the subject, and not the title or the topics alone
record Named(Finding finding, String subject, String measure, Unit unit, Optional<Period> period, boolean sure) {}
