package org.lectern.ui.reading;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/// Where the bar at selected words goes: beside the text where there is room, else on the side of the words from which the
/// reader came, so that it never lies over the line that is read next.
///
/// @param width of the view, in px
/// @param height of the view
/// @param column the right edge of the text
record PopoverPlace(double width, double height, double column) {

    private static final double GAP = 8;

    /// Whether something so wide has room beside the text.
    boolean beside(double barWidth) {
        return width - column >= barWidth + 2 * GAP;
    }

    /// @param hand the line on which the selecting hand is, in the view; the bar points at its end
    /// @param words all the selected words, in the view
    /// @param backward whether the hand is at their beginning
    /// @param bar its size
    Point2D of(Bounds hand, Bounds words, boolean backward, Dimension2D bar) {
        if (beside(bar.getWidth())) {
            return new Point2D(column + GAP,
                    clamp(hand.getCenterY() - bar.getHeight() / 2, height - bar.getHeight()));
        }
        var x = clamp((backward ? hand.getMinX() : hand.getMaxX()) - bar.getWidth() / 2, width - bar.getWidth());
        var above = (backward ? hand : words).getMinY() - GAP - bar.getHeight();
        // A line is left free below the words.
        var below = words.getMaxY() + hand.getHeight() + GAP;
        var fitsBelow = below + bar.getHeight() <= height - GAP;
        var fitsAbove = above >= GAP;
        if (backward ? fitsAbove : !fitsBelow && fitsAbove) {
            return new Point2D(x, above);
        }
        return new Point2D(x, clamp(below, height - bar.getHeight()));
    }

    /// How high the card of a number may be, so that it stays in the view and off the number.
    double mostHeight(Bounds number, double cardWidth) {
        var room = beside(cardWidth) ? height : Math.max(number.getMinY(), height - number.getMaxY());
        return Math.max(0, Math.floor(room - 2 * GAP));
    }

    /// Where the card of a number goes: below or above its sentence, on the side to which the number is nearer, else
    /// beside the text; only where none of these has room, on the sentence, but off the number.
    ///
    /// @param number the line on which the number begins, in the view
    /// @param sentence its sentence, in the view
    /// @param card its size
    Point2D card(Bounds number, Bounds sentence, Dimension2D card) {
        var x = clamp(number.getMinX(), width - card.getWidth());
        var above = sentence.getMinY() - GAP - card.getHeight();
        var below = sentence.getMaxY() + GAP;
        var fitsAbove = above >= GAP;
        var fitsBelow = below + card.getHeight() <= height - GAP;
        var nearer = number.getMinY() - sentence.getMinY() < sentence.getMaxY() - number.getMaxY();
        if (fitsBelow || fitsAbove) {
            return new Point2D(x, Math.rint(fitsBelow && !(fitsAbove && nearer) ? below : above));
        }
        if (beside(card.getWidth())) {
            return new Point2D(column + GAP, clamp(number.getMinY(), height - card.getHeight()));
        }
        var under = number.getMaxY() + GAP;
        var over = number.getMinY() - GAP - card.getHeight();
        return new Point2D(x, Math.rint(under + card.getHeight() > height - GAP && over >= 0 ? over : under));
    }

    private static double clamp(double at, double room) {
        return Math.rint(Math.clamp(at, GAP, Math.max(GAP, room - GAP)));
    }
}
