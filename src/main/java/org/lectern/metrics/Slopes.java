package org.lectern.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.briefing.Period;

/// The slopes of a gathering: the dates that its own subjects have values of, and who has a value at two of them.
final class Slopes {

    private static final int MOST = 8;

    private final Gathering of;
    private final List<Period> dates;
    /// The values of each subject at each date; empty where it has none.
    private final List<List<Optional<Datum>>> values;

    Slopes(Gathering of) {
        this.of = of;
        this.dates = of.strands().size() < 2 ? List.of() : dates(of.own());
        this.values = of.strands().stream()
                .map(strand -> dates.stream().map(date -> strand.about(date.last(), Forms.NEAR)).toList()).toList();
    }

    /// The dates that a slope to a date can begin at.
    List<Period> before(Period to) {
        return dates.stream().filter(date -> date.last().isBefore(to.last()))
                .filter(date -> between(new Dates(date, to)).isPresent()).toList();
    }

    /// The dates that a slope from a date can end at.
    List<Period> after(Period from) {
        return dates.stream().filter(date -> date.last().isAfter(from.last()))
                .filter(date -> between(new Dates(from, date)).isPresent()).toList();
    }

    /// The slope between the two dates that most subjects have values of, as far apart as can be; where it can, it begins
    /// when none was nought any more.
    Optional<Chart.Slope> best() {
        var begun = best(true);
        return begun.isPresent() ? begun : best(false);
    }

    private Optional<Chart.Slope> best(boolean begun) {
        var most = 1;
        var best = Optional.<Chart.Slope>empty();
        for (var from = 0; from < dates.size(); from++) {
            for (var to = dates.size() - 1; to > from && most < values.size(); to--) {
                var strands = strands(from, to);
                if (strands.size() > most && !(begun && strands.stream().anyMatch(Slopes::unbegun))) {
                    most = strands.size();
                    best = Optional.of(slope(from, to, strands));
                }
            }
        }
        return best;
    }

    private static boolean unbegun(Strand strand) {
        return strand.data().getFirst().value().signum() == 0;
    }

    /// The slope between two dates; nothing when fewer than two subjects have values of both.
    Optional<Chart.Slope> between(Dates wanted) {
        var from = dates.indexOf(wanted.from());
        var to = dates.indexOf(wanted.to());
        var strands = from < 0 || to <= from ? List.<Strand>of() : strands(from, to);
        return strands.size() < 2 ? Optional.empty() : Optional.of(slope(from, to, strands));
    }

    private Chart.Slope slope(int from, int to, List<Strand> strands) {
        return new Chart.Slope(of.measure(), of.unit(), dates.get(from), dates.get(to),
                strands.subList(0, Math.min(strands.size(), MOST)));
    }

    private List<Strand> strands(int from, int to) {
        return IntStream.range(0, values.size()).boxed().flatMap(at -> values.get(at).get(from)
                .flatMap(one -> values.get(at).get(to).filter(other -> !one.simultaneous(other))
                        .map(other -> new Strand(of.strands().get(at).subject(), List.of(one, other))))
                .stream()).toList();
    }

    /// Every date once, in the order of time: a year and its last month are one.
    private static List<Period> dates(List<Strand> own) {
        var dates = new ArrayList<Period>();
        var days = new ArrayList<LocalDate>();
        for (var strand : own) {
            for (var datum : strand.path()) {
                if (!days.contains(datum.period().last())) {
                    days.add(datum.period().last());
                    dates.add(datum.period());
                }
            }
        }
        dates.sort(Comparator.comparing(Period::last));
        return List.copyOf(dates);
    }
}
