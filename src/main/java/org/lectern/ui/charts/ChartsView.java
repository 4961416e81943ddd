package org.lectern.ui.charts;
public final class ChartsView extends javafx.scene.layout.VBox {
    public ChartsView(Object a, Object b) {}
}
