package org.lectern.ui.charts;

import org.lectern.metrics.Chart;
import org.lectern.metrics.Form;
import org.lectern.metrics.Gathering;

/// What a frame shows of a gathering, and how.
///
/// @param gathering in the unit that it is shown in
/// @param wanted whether the reader wants a logarithmic axis
record Shown(Gathering gathering, Form form, boolean wanted) {

    /// A gathering in the form that suits it best.
    static Shown of(Gathering gathering) {
        return new Shown(gathering, gathering.forms().getFirst(), false);
    }

    Chart chart() {
        return gathering.chart(form);
    }

    /// Whether a logarithmic axis would serve.
    boolean spread() {
        return switch (form) {
            case OVER_TIME, COMPARE, INDEXED, SLOPE -> ValueAxis.spread(chart().data());
            case RANK, SHARE -> false;
        };
    }

    boolean logarithmic() {
        return wanted && spread();
    }

    Shown as(Form other) {
        return new Shown(gathering, other, wanted);
    }

    Shown logarithmic(boolean want) {
        return new Shown(gathering, form, want);
    }

    /// Another gathering in the same form, if it can take it.
    Shown with(Gathering other) {
        return new Shown(other, other.forms().contains(form) ? form : other.forms().getFirst(), wanted);
    }
}
