package org.lectern.metrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.briefing.Event;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;

/// All that the items say on one question: the subjects of one item, and the others that can be set beside them.
///
/// @param own what the item itself states figures of; never empty
/// @param others further subjects of other items, the nearest in time first
/// @param events what happened meanwhile
/// @param excluded what the reader left out of the charts
/// @param refused what could not be converted into the unit, for want of a rate of its time
public record Gathering(String measure, Unit unit, List<Strand> own, List<Strand> others, List<Event> events,
        List<Datum> excluded, List<Datum> refused) {

    public Gathering {
        own = List.copyOf(own);
        others = List.copyOf(others);
        events = List.copyOf(events);
        excluded = List.copyOf(excluded);
        refused = List.copyOf(refused);
    }

    /// The ways in which it can be drawn, the one that suits it best first; none when it is a lone figure.
    public List<Form> forms() {
        return new Forms(this).fitting();
    }

    /// The chart of one of its forms.
    ///
    /// @throws IllegalArgumentException when the form is not one of [#forms()]
    public Chart chart(Form form) {
        return new Forms(this).chart(form)
                .orElseThrow(() -> new IllegalArgumentException(measure + " cannot be drawn as " + form));
    }

    /// Why it cannot be drawn in a form; nothing when it can.
    public Optional<Hindrance> hindrance(Form form) {
        return new Forms(this).hindrance(form);
    }

    /// The slope between two dates; nothing when fewer than two subjects have values of both.
    public Optional<Chart> slope(Dates dates) {
        return new Slopes(this).between(dates).map(Chart.class::cast);
    }

    /// The dates that a slope can begin at, so that it still ends at the other of two dates.
    public List<Period> beginnings(Dates dates) {
        return new Slopes(this).before(dates.to());
    }

    /// The dates that a slope can end at, so that it still begins at the one of two dates.
    public List<Period> ends(Dates dates) {
        return new Slopes(this).after(dates.from());
    }

    /// All subjects, the item's own first.
    public List<Strand> strands() {
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
