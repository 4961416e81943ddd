package org.lectern.metrics;

import java.util.List;
import java.util.Objects;
import org.lectern.briefing.Event;
import org.lectern.briefing.ItemRef;
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
    record Line(String measure, Unit unit, List<Strand> strands, List<Event> events) implements Chart {

        public Line {
            strands = List.copyOf(strands);
            events = List.copyOf(events);
        }

        @Override
        public List<Datum> data() {
            return strands.stream().flatMap(strand -> strand.data().stream()).toList();
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

    /// A part of a whole.
    record Share(Datum datum) implements Chart {

        public Share {
            Objects.requireNonNull(datum);
        }

        @Override
        public String measure() {
            return datum.measure();
        }

        @Override
        public Unit unit() {
            return datum.unit();
        }

        @Override
        public List<Datum> data() {
            return List.of(datum);
        }
    }
}
