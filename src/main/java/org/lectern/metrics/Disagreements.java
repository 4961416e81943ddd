package org.lectern.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.briefing.Item;
import org.lectern.briefing.Unit;

/// Finds where items give different values of the same subject, measure and period. Each value is taken as exactly as
/// its digits and its qualifier make it, so that rounding is no disagreement.
final class Disagreements {

    private Disagreements() {}

    static List<Disagreement> of(Collection<Item> items, Selection selection) {
        Map<Cell, Answers> cells = new LinkedHashMap<>();
        var data = items.stream().flatMap(item -> Metrics.data(item, selection.lens()).stream())
                .filter(datum -> !selection.excludes(datum) && isSure(datum)).toList();
        Stream.concat(data.stream().filter(Disagreements::isClaimed), data.stream().filter(datum -> !isClaimed(datum)))
                .forEach(datum -> cells.computeIfAbsent(Cell.of(datum), _ -> new Answers()).add(datum));
        return cells.values().stream().flatMap(answers -> among(answers.data()).stream())
                .sorted(Comparator.comparing((Disagreement each) -> each.ratio().orElse(BigDecimal.ZERO)).reversed())
                .toList();
    }

    /// The disagreements of the values of one subject, measure and period.
    private static List<Disagreement> among(List<Datum> data) {
        var first = data.getFirst();
        var comparable = data.stream().flatMap(datum -> in(datum, first.unit()).stream()).toList();
        var apart = comparable.stream()
                .filter(one -> comparable.stream().anyMatch(other -> !one.claim().agrees(other.claim()))).toList();
        var otherUnits = data.stream().filter(datum -> isClaimed(datum) && in(datum, first.unit()).isEmpty()
                && datum.value().compareTo(first.value()) == 0).toList();
        var found = Stream.<List<Datum>>builder();
        if (!apart.isEmpty()) {
            found.add(apart);
        }
        if (!otherUnits.isEmpty()) {
            found.add(Stream.concat(Stream.of(first), otherUnits.stream()).toList());
        }
        return found.build().map(answers -> new Disagreement(first.subject(), first.measure(), first.period(),
                answers.stream().sorted(Comparator.comparing(Datum::value).reversed()).toList())).toList();
    }

    /// A value in a unit; what was found is read as so much a year where that is the unit, as prose leaves it out.
    private static Optional<Datum> in(Datum datum, Unit unit) {
        return UnitFactors.convert(datum, unit).or(() -> isClaimed(datum)
                ? Optional.empty()
                : UnitFactors.byTime(datum).filter(other -> other.unit().equals(unit)));
    }

    private static boolean isClaimed(Datum datum) {
        return datum.statement().own();
    }

    /// Whether nothing of a value is a guess: one that may be misread speaks against nobody.
    private static boolean isSure(Datum datum) {
        return !(datum.statement().origin() instanceof Origin.Found found) || found.sure();
    }

    /// What is measured of a subject in a stretch of time.
    private record Cell(String subject, String measure, LocalDate first, LocalDate last) {

        static Cell of(Datum datum) {
            return new Cell(Question.fold(datum.subject()), Question.fold(datum.measure()), datum.period().first(),
                    datum.period().last());
        }
    }
}
