package org.lectern.ui.charts;

import java.util.List;
import java.util.Optional;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Dates;
import org.lectern.metrics.Form;
import org.lectern.metrics.Gathering;
import org.lectern.metrics.Strand;
import org.lectern.pins.Kept;

/// What a frame shows of a gathering, and how.
///
/// @param gathering in the unit that it is shown in
/// @param wanted whether the reader wants a logarithmic axis
/// @param dates those that the reader wants a slope between; empty where the program chooses
record Shown(Gathering gathering, Form form, boolean wanted, Optional<Dates> dates) {

    /// A gathering in the form that suits it best.
    static Shown of(Gathering gathering) {
        return new Shown(gathering, gathering.forms().getFirst(), false, Optional.empty());
    }

    /// A gathering as it was kept, as far as it can still be shown so.
    static Shown of(Gathering gathering, Kept kept) {
        return new Shown(gathering, kept.form(), kept.logarithmic(), kept.dates()).with(gathering);
    }

    Chart chart() {
        return dates.filter(_ -> form == Form.SLOPE).flatMap(gathering::slope).orElseGet(() -> gathering.chart(form));
    }

    /// Whether a logarithmic axis would serve.
    boolean spread() {
        return lined() && ValueAxis.spread(chart().data());
    }

    /// Whether its values stand on an axis that can be logarithmic; bars always stand on a linear one.
    boolean lined() {
        return switch (form) {
            case OVER_TIME, COMPARE, INDEXED, SLOPE -> true;
            case RANK, SHARE -> false;
        };
    }

    boolean logarithmic() {
        return wanted && spread();
    }

    Shown as(Form other) {
        return new Shown(gathering, other, wanted, dates);
    }

    Shown logarithmic(boolean want) {
        return new Shown(gathering, form, want, dates);
    }

    /// The slope between two dates.
    Shown between(Dates other) {
        return new Shown(gathering, Form.SLOPE, wanted, Optional.of(other));
    }

    /// Another gathering in the same form, if it can take it.
    Shown with(Gathering other) {
        return new Shown(other, other.forms().contains(form) ? form : other.forms().getFirst(), wanted, dates);
    }

    /// What to ask for to see this again.
    ///
    /// @param reported the gathering in its own unit
    Kept kept(Gathering reported) {
        return new Kept(reported.measure(), reported.unit(), subjects(reported),
                Optional.of(gathering.unit()).filter(each -> !each.equals(reported.unit())), form, wanted, dates);
    }

    static List<String> subjects(Gathering reported) {
        return reported.own().stream().map(Strand::subject).toList();
    }
}
