package org.lectern.ui.cards;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two things on the ends of one line, or on two lines when they do not fit on one; the second one need not be there.
final class Foot extends Region {

    private final Region first;
    private final Region last;

    Foot(Region first, Region last) {
        this.first = first;
        this.last = last;
        getStyleClass().add("note-foot");
        getChildren().addAll(first, last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width <= 0 || onOneLine(width)
                ? Math.max(first.prefHeight(-1), last.isManaged() ? last.prefHeight(-1) : 0)
                : first.prefHeight(-1) + last.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var firstWidth = Math.min(width, first.prefWidth(-1));
        var lastWidth = Math.min(width, last.prefWidth(-1));
        var lastHeight = last.isManaged() ? last.prefHeight(-1) : 0;
        var line = onOneLine(width) ? getHeight() : getHeight() - lastHeight;
        var firstHeight = first.prefHeight(-1);
        first.resizeRelocate(0, snapPositionY((line - firstHeight) / 2), firstWidth, firstHeight);
        last.resizeRelocate(onOneLine(width) ? width - lastWidth : 0, snapPositionY(getHeight() - lastHeight),
                lastWidth, lastHeight);
    }

    private boolean onOneLine(double width) {
        return !last.isManaged() || first.prefWidth(-1) + last.prefWidth(-1) <= width;
    }
}
