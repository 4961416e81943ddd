package org.lectern.ui.charts;
public final class ChartsModel {
    public ChartsModel(Object a, Object b, Object c, Object d) {}
}
