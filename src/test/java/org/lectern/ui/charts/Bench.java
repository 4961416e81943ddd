package org.lectern.ui.charts;

import java.util.Locale;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Lens;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;

/// The models of the charts on a desk, nothing of them in the background.
record Bench(DisagreementsModel disagreements, KeptChartsModel kept, ChartsModel charts) {

    static Bench on(Desk desk) {
        var supply = new Supply(desk.library(), desk.pins(), Lens.NONE, new SameThread());
        var disagreements = new DisagreementsModel(supply);
        return new Bench(disagreements, new KeptChartsModel(supply),
                new ChartsModel(supply, desk.session(), new Figures(Locale.ENGLISH), disagreements));
    }
}
