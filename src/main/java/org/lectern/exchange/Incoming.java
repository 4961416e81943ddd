package org.lectern.exchange;

import java.nio.file.Path;

/// Something that was read from a file, with what it is on here.
///
/// @param iri what names it in the file; empty when nothing does
/// @param landing what becomes of it in the window
/// @param line where it begins in the file, counted from 1
public record Incoming(Piece piece, String iri, Landing landing, Path file, int line) {

    /// What becomes of it in the window, once it is taken.
    public enum Landing {
        /// Its words are in the text, and are painted.
        WORDS,
        /// It is on an item as a whole, or on a value of a chart.
        ITEM,
        /// Its item is here, its words are not.
        LOST,
        /// What it is on is not here: it is parked until that comes.
        STRAY
    }
}
