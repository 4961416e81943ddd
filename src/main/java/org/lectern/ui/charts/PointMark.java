package org.lectern.ui.charts;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.lectern.briefing.Qualifier;

/// The small sign at a point that does not hold exactly: an arrow for at least and at most, a wave for about.
final class PointMark {

    private static final double NEAR = 0.42;
    private static final double FAR = 0.85;
    private static final double HEAD = 0.18;

    private PointMark() {}

    static List<PathElement> of(Qualifier qualifier, Point2D at, double em) {
        return switch (qualifier) {
            case AT_LEAST -> arrow(at, -em);
            case AT_MOST -> arrow(at, em);
            case APPROXIMATELY -> wave(at.getX(), at.getY() - 0.62 * em, em);
            case EXACT, RANGE -> List.of();
        };
    }

    /// The cross in place of a point that is stated no longer.
    static List<PathElement> cross(Point2D at, double em) {
        var arm = 0.26 * em;
        return List.of(new MoveTo(at.getX() - arm, at.getY() - arm), new LineTo(at.getX() + arm, at.getY() + arm),
                new MoveTo(at.getX() - arm, at.getY() + arm), new LineTo(at.getX() + arm, at.getY() - arm));
    }

    /// @param em below nought for an arrow that points up
    private static List<PathElement> arrow(Point2D at, double em) {
        var x = at.getX();
        var end = at.getY() + FAR * em;
        var wing = end - HEAD * em;
        return List.of(new MoveTo(x, at.getY() + NEAR * em), new LineTo(x, end), new MoveTo(x - HEAD * em, wing),
                new LineTo(x, end), new LineTo(x + HEAD * em, wing));
    }

    private static List<PathElement> wave(double x, double y, double em) {
        return List.of(new MoveTo(x - 0.28 * em, y + 0.04 * em),
                new CubicCurveTo(x - 0.1 * em, y - 0.3 * em, x + 0.1 * em, y + 0.3 * em, x + 0.28 * em, y - 0.04 * em));
    }
}
