package org.lectern.ui.exchange;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.annotation.Arrival;
import org.lectern.annotation.Revision;
import org.lectern.briefing.Fault;
import org.lectern.exchange.Incoming;

/// A row of what would come in.
sealed interface ImportRow {

    /// A note, and whether it is wanted.
    record Note(Incoming incoming, Arrival.Kind kind, Optional<Revision> mine, String where, BooleanProperty wanted)
            implements
                ImportRow {

        Note(Incoming incoming, Arrival arrival, String where) {
            this(incoming, arrival.kind(), arrival.mine(), where,
                    new SimpleBooleanProperty(changesSomething(arrival.kind())));
        }

        /// Whether there is anything to decide: what is here already is here.
        boolean open() {
            return changesSomething(kind);
        }

        Revision theirs() {
            return incoming.revision();
        }

        private static boolean changesSomething(Arrival.Kind kind) {
            return kind != Arrival.Kind.SAME && kind != Arrival.Kind.OLDER;
        }
    }

    /// A note that could not be read.
    record Faulty(Fault fault) implements ImportRow {}
}
