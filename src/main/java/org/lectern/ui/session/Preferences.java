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
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.SANS);
    private final DoubleProperty textSize = new SimpleDoubleProperty(17);
    private final DoubleProperty lineHeight = new SimpleDoubleProperty(1.6);
    private final DoubleProperty measure = new SimpleDoubleProperty(68);
    private final DoubleProperty windowScale = new SimpleDoubleProperty(1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(false);

    public ObjectProperty<Appearance> appearance() {
        return appearance;
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

    /// Whether nothing moves that need not.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Light, dark, or as the system has it.
    public enum Appearance {
        SYSTEM, LIGHT, DARK
    }

    /// A typeface of the article.
    public enum Face {
        SANS, SERIF
    }
}
