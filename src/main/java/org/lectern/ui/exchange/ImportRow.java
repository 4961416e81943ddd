package org.lectern.ui.exchange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.briefing.Fault;
import org.lectern.exchange.Arriving;
import org.lectern.exchange.Piece;

/// A row of what would come in.
sealed interface ImportRow {

    /// A note, a verdict on a number or a bookmark, and whether it is wanted.
    ///
    /// @param where what it is on, in words
    record Coming(Arriving arriving, String where, BooleanProperty wanted) implements ImportRow {

        Coming(Arriving arriving, String where) {
            this(arriving, where, new SimpleBooleanProperty(isOpen(arriving.kind())));
        }

        Kind kind() {
            return arriving.kind();
        }

        Piece piece() {
            return arriving.incoming().piece();
        }

        /// Whether there is anything to decide: what is here already is here.
        boolean open() {
            return isOpen(kind());
        }

        private static boolean isOpen(Kind kind) {
            return kind != Kind.SAME && kind != Kind.OLDER;
        }
    }

    /// A note that could not be read.
    record Faulty(Fault fault) implements ImportRow {}
}
