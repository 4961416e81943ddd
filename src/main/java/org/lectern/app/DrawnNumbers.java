package org.lectern.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.ui.charts.ChartsView;
import org.lectern.ui.charts.KeptChartsView;
import org.lectern.ui.lens.NumberCharts;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;
import org.lectern.ui.session.Workspace;
import org.lectern.ui.session.Workspace.Tab;

/// The charts of the open item and those that are kept, as the card of a number sees them.
final class DrawnNumbers implements NumberCharts {

    private final ChartsView charts;
    private final KeptChartsView kept;
    private final ReadingSession session;
    private final Workspace workspace;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    DrawnNumbers(ChartsView charts, KeptChartsView kept, ReadingSession session, Workspace workspace) {
        this.charts = charts;
        this.kept = kept;
        this.session = session;
        this.workspace = workspace;
        charts.shown().subscribe(_ -> changes.set(changes.get() + 1));
        kept.shown().subscribe(_ -> changes.set(changes.get() + 1));
    }

    @Override
    public List<ChartName> of(FigureRef figure) {
        return Stream.concat(charts.showing(figure).stream(), kept.showing(figure).stream()).toList();
    }

    @Override
    public void open(ChartName chart, FigureRef figure) {
        if (chart.kept()) {
            session.list(Listing.Fixed.CHARTS);
            workspace.itemsShown().set(true);
            kept.show(chart);
        } else {
            workspace.panelShown().set(true);
            workspace.tab().set(Tab.METRICS);
            charts.show(chart);
        }
    }

    @Override
    public ObservableValue<?> changes() {
        return changes.getReadOnlyProperty();
    }
}
