package org.lectern.ui.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the window stood when it was last open: its place, its panes, what was read in it. The application keeps it
/// between runs.
public final class Workspace {

    private final DoubleProperty x = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty y = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty width = new SimpleDoubleProperty(1440);
    private final DoubleProperty height = new SimpleDoubleProperty(900);
    private final BooleanProperty maximized = new SimpleBooleanProperty(false);
    private final BooleanProperty topicsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty itemsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private final DoubleProperty topicsWidth = new SimpleDoubleProperty(236);
    private final DoubleProperty itemsWidth = new SimpleDoubleProperty(304);
    private final DoubleProperty panelWidth = new SimpleDoubleProperty(352);
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.METRICS);
    private final StringProperty listing = new SimpleStringProperty("");
    private final StringProperty item = new SimpleStringProperty("");
    private final DoubleProperty scroll = new SimpleDoubleProperty(0);
    private final ObjectProperty<Adding> adding = new SimpleObjectProperty<>(Adding.ASK);

    /// The window's left edge on the screen; not a number while it was never placed.
    public DoubleProperty x() {
        return x;
    }

    /// The window's upper edge on the screen; not a number while it was never placed.
    public DoubleProperty y() {
        return y;
    }

    public DoubleProperty width() {
        return width;
    }

    public DoubleProperty height() {
        return height;
    }

    public BooleanProperty maximized() {
        return maximized;
    }

    public BooleanProperty topicsShown() {
        return topicsShown;
    }

    public BooleanProperty itemsShown() {
        return itemsShown;
    }

    public BooleanProperty panelShown() {
        return panelShown;
    }

    public DoubleProperty topicsWidth() {
        return topicsWidth;
    }

    public DoubleProperty itemsWidth() {
        return itemsWidth;
    }

    public DoubleProperty panelWidth() {
        return panelWidth;
    }

    /// The open tab of the right panel.
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /// The open listing, in the form of [Listing#code()].
    public StringProperty listing() {
        return listing;
    }

    /// The open item, in the form of its reference; empty when none is open.
    public StringProperty item() {
        return item;
    }

    /// How far down the open item is scrolled, 0 to 1.
    public DoubleProperty scroll() {
        return scroll;
    }

    /// What the reader wants done with files that are opened.
    public ObjectProperty<Adding> adding() {
        return adding;
    }

    /// The tabs of the right panel.
    public enum Tab {
        METRICS, NOTES, SOURCES
    }

    /// What becomes of files that are opened.
    public enum Adding {
        ASK, COPY, IN_PLACE
    }
}
