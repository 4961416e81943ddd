package org.lectern.ui.reading;

import java.util.Locale;
import java.util.Optional;

/// How the text and the notes beside it share the width of the pane; together they stand in its middle. In px.
///
/// @param left the left edge of the text
/// @param text the width of the text
/// @param notesLeft the left edge of the notes
/// @param notes the width of the notes
record PageColumns(double left, double text, double notesLeft, double notes) {

    private static final double LEAST_NOTES = 176;
    private static final double MOST_NOTES = 260;
    private static final double GAP = 22;
    private static final double RIGHT = 18;

    /// Lines shorter than this, in em, are not read with ease.
    private static final double LEAST_TEXT = 17.5;

    /// Nothing where there is no room for notes.
    ///
    /// @param width of the pane
    /// @param em the type size of the text
    /// @param measure the width of the text in characters, where there is room for it
    /// @param scale the size of the window's type, in which the notes are
    static Optional<PageColumns> of(double width, double em, double measure, double scale) {
        var side = 2 * em;
        var room = width - side - GAP - RIGHT;
        if (room < LEAST_TEXT * em + LEAST_NOTES * scale) {
            return Optional.empty();
        }
        var text = Math.floor(Math.min(measure * em / 2, room - LEAST_NOTES * scale));
        var notes = Math.floor(Math.min(MOST_NOTES * scale, room - text));
        var left = Math.floor(side + (room - text - notes) / 2);
        return Optional.of(new PageColumns(left, text, left + text + GAP, notes));
    }

    /// The text's part of it for the stylesheet of the page.
    String style() {
        return String.format(Locale.ROOT, ";--left:%.0fpx;--column:%.0fpx", left, text);
    }
}
