package org.lectern.ui.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the reader likes to read. The application keeps it between runs.
public final class Preferences {

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final BooleanProperty dark = new SimpleBooleanProperty(false);
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.SANS);
    private final DoubleProperty textSize = new SimpleDoubleProperty(17);
    private final DoubleProperty lineHeight = new SimpleDoubleProperty(1.6);
    private final DoubleProperty measure = new SimpleDoubleProperty(68);
    private final DoubleProperty windowScale = new SimpleDoubleProperty(1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(false);

    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// Whether the window is dark now; the application sets it by the appearance and the system.
    public BooleanProperty dark() {
        return dark;
    }

    /// The typeface of the article.
    public ObjectProperty<Face> face() {
        return face;
    }

    /// The article's type size in px, 12 to 34.
    public DoubleProperty textSize() {
        return textSize;
    }

    /// The article's line height as a multiple of its type size, 1.3 to 2.
    public DoubleProperty lineHeight() {
        return lineHeight;
    }

    /// The article's width in characters, 50 to 90.
    public DoubleProperty measure() {
        return measure;
    }

    /// The size of the window's own type, 1 for 13 px, up to 2.
    public DoubleProperty windowScale() {
        return windowScale;
    }

    /// Makes the article's type larger or smaller.
    public void stepTextSize(int steps) {
        textSize.set(Math.clamp(textSize.get() + steps, 12, 34));
    }

    public void stepLineHeight(int steps) {
        lineHeight.set(Math.clamp(Math.round(lineHeight.get() * 10 + steps) / 10.0, 1.3, 2));
    }

    public void stepMeasure(int steps) {
        measure.set(Math.clamp(measure.get() + 2.0 * steps, 50, 90));
    }

    public void stepWindowScale(int steps) {
        windowScale.set(Math.clamp(Math.round(windowScale.get() * 10 + steps) / 10.0, 0.8, 2));
    }

    /// Sets the article's type as it was at first.
    public void resetType() {
        textSize.set(17);
        lineHeight.set(1.6);
        measure.set(68);
    }

    /// Whether nothing moves that need not.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Light, dark, or as the system has it.
    public enum Appearance {
        SYSTEM, LIGHT, DARK;

        public Appearance next() {
            return switch (this) {
                case SYSTEM -> LIGHT;
                case LIGHT -> DARK;
                case DARK -> SYSTEM;
            };
        }
    }

    /// A typeface of the article.
    public enum Face {
        SANS, SERIF
    }
}
