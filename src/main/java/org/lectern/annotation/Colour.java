package org.lectern.annotation;

/// The colours of a highlight.
public enum Colour {
    YELLOW, GREEN, BLUE, PINK
}
