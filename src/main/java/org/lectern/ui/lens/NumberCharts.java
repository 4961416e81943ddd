package org.lectern.ui.lens;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;

/// The charts in which numbers stand, and the way to each.
public interface NumberCharts {

    /// None.
    NumberCharts NONE = new NumberCharts() {

        @Override
        public List<ChartName> of(FigureRef figure) {
            return List.of();
        }

        @Override
        public void open(ChartName chart, FigureRef figure) {}

        @Override
        public ObservableValue<?> changes() {
            return new SimpleBooleanProperty();
        }
    };

    /// The charts that show a figure of the open item.
    List<ChartName> of(FigureRef figure);

    /// Shows a chart with the point of a figure chosen.
    void open(ChartName chart, FigureRef figure);

    /// Changes whenever the charts do.
    ObservableValue<?> changes();
}
