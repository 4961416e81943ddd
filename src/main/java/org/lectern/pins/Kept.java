package org.lectern.pins;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Unit;
import org.lectern.metrics.Dates;
import org.lectern.metrics.Form;

/// What a kept chart asks for, and how it is shown.
///
/// @param unit the unit that its figures are reported in
/// @param subjects whose figures it shows; never empty
/// @param shown the unit that they are converted into, if they are
/// @param dates those that a slope leads between, if the reader chose them
public record Kept(String measure, Unit unit, List<String> subjects, Optional<Unit> shown, Form form,
        boolean logarithmic, Optional<Dates> dates) {

    public Kept {
        subjects = List.copyOf(subjects);
    }
}
