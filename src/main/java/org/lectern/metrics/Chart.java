package org.lectern.metrics;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Event;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;

/// A picture of figures that share a measure and a unit.
public sealed interface Chart {

    String measure();

    Unit unit();

    /// Every value that is shown.
    List<Datum> data();

    /// What the values are of, each once.
    default List<String> subjects() {
        return data().stream().map(Datum::subject).distinct().toList();
    }

    /// The items that state the values, each once.
    default List<ItemRef> items() {
        return data().stream().flatMap(datum -> datum.statements().stream()).map(each -> each.item().ref()).distinct()
                .toList();
    }

    /// Who published the values, each once.
    default List<String> publishers() {
        return data().stream().flatMap(datum -> datum.statements().stream()).map(Statement::publisher).distinct()
                .toList();
    }

    /// Values over time.
    ///
    /// @param strands one to four
    /// @param events what happened meanwhile
    /// @param base the time at which each subject is 100; empty when the values are shown themselves
    record Line(String measure, Unit unit, List<Strand> strands, List<Event> events,
            Optional<Period> base) implements Chart {

        public Line {
            strands = List.copyOf(strands);
            events = List.copyOf(events);
        }

        @Override
        public List<Datum> data() {
            return values(strands);
        }
    }

    /// Values over time, each subject in a small chart of its own, all on the same axes.
    ///
    /// @param base the time at which each subject is 100; empty when the values are shown themselves
    record Multiples(String measure, Unit unit, List<Strand> strands, Optional<Period> base) implements Chart {

        public Multiples {
            strands = List.copyOf(strands);
        }

        @Override
        public List<Datum> data() {
            return values(strands);
        }
    }

    /// Values beside one another, the largest first.
    record Bars(String measure, Unit unit, List<Datum> data) implements Chart {

        public Bars {
            data = List.copyOf(data);
        }

        /// Whether the values are several answers to one question, and not of several subjects.
        public boolean disagreeing() {
            return subjects().size() == 1;
        }
    }

    /// Parts of a whole, in per cent.
    ///
    /// @param summed whether the whole is the sum of what is shown; otherwise each is a part of a whole of its own
    record Share(String measure, Unit unit, List<Datum> data, boolean summed) implements Chart {

        public Share {
            data = List.copyOf(data);
        }
    }

    /// Values at two dates.
    ///
    /// @param strands each of two values
    record Slope(String measure, Unit unit, Period from, Period to, List<Strand> strands) implements Chart {

        public Slope {
            strands = List.copyOf(strands);
        }

        @Override
        public List<Datum> data() {
            return values(strands);
        }
    }

    private static List<Datum> values(List<Strand> strands) {
        return strands.stream().flatMap(strand -> strand.data().stream()).toList();
    }
}
