package org.lectern.ui.charts;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The title of a chart with its menus: beside it, or above it where there is little room.
final class ChartHead extends Region {

    /// In em: the words of a title stand in no less beside the menus.
    private static final double NARROW = 11;

    private final Label title;
    private final VBox titles;
    private final Region forms;
    private final Region actions;

    ChartHead(Label title, Label warning, Region forms, Region actions) {
        this.title = title;
        this.titles = new VBox(title, warning);
        this.forms = forms;
        this.actions = actions;
        titles.setMinWidth(0);
        getChildren().addAll(titles, forms, actions);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return titles.prefWidth(-1) + menus();
    }

    @Override
    protected double computePrefHeight(double width) {
        var wide = width < 0 ? prefWidth(-1) : width;
        return above(wide)
                ? actions.prefHeight(-1) + titles.prefHeight(wide)
                : Math.max(actions.prefHeight(-1), titles.prefHeight(wide - menus()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var above = above(getWidth());
        var high = actions.prefHeight(-1);
        var wide = actions.prefWidth(-1);
        actions.resizeRelocate(getWidth() - wide, 0, wide, high);
        var other = forms.prefWidth(-1);
        forms.resizeRelocate(getWidth() - wide - gap() - other, 0, other, high);
        var room = above ? getWidth() : getWidth() - menus();
        titles.resizeRelocate(0, above ? high : 0, room, titles.prefHeight(room));
    }

    private boolean above(double width) {
        return width - menus() < NARROW * title.getFont().getSize() && width - menus() < titles.prefWidth(-1);
    }

    private double menus() {
        return actions.prefWidth(-1) + forms.prefWidth(-1) + 2 * gap();
    }

    private double gap() {
        return 0.4 * title.getFont().getSize();
    }
}
