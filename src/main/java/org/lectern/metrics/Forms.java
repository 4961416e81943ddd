package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;

/// Makes the charts of a gathering.
final class Forms {

    private static final int MOST_LINES = 4;
    private static final int MOST_BARS = 8;
    /// Values of about one date lie within so many days.
    static final int NEAR = 183;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(10_000);
    private static final Unit PERCENT = new Unit("%");
    private static final Unit INDEX = new Unit("{index}");
    /// A change is a share of nothing.
    private static final Pattern CHANGE = Pattern
            .compile("\\b(growth|grew|increase|rise|gain|change|decline|decrease|fall|drop|cut)\\b");
    /// What adds up: money, weights and things; people may be counted by several.
    private static final Pattern SUMMABLE = Pattern.compile("([A-Z]{3}|[kMG]?t|\\{(?!rank|times|index|users|viewers"
            + "|consumers|buyers|people|accounts)[^}]+})(/[a-z]+)?");

    private final Gathering of;
    private final List<Strand> lasting;

    Forms(Gathering of) {
        this.of = of;
        this.lasting = of.own().stream().filter(Strand::overTime).toList();
    }

    /// Why there is no chart of a form; nothing when there is one.
    Optional<Hindrance> hindrance(Form form) {
        if (chart(form).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(switch (form) {
            case OVER_TIME -> Hindrance.ONE_DATE;
            case COMPARE -> Hindrance.NO_OTHERS;
            case RANK -> Hindrance.ONE_VALUE;
            case SHARE -> unshared();
            case SLOPE -> Hindrance.NO_DATES;
            case INDEXED -> lasting.isEmpty() ? Hindrance.ONE_DATE : Hindrance.NOT_POSITIVE;
        });
    }

    private Hindrance unshared() {
        var bars = ranked();
        if (!of.unit().equals(PERCENT) && bars.size() < 2) {
            return Hindrance.ONE_VALUE;
        }
        return of.unit().equals(PERCENT) || bars.stream().allMatch(datum -> datum.simultaneous(bars.getFirst()))
                ? Hindrance.NO_WHOLE
                : Hindrance.DIFFERENT_DATES;
    }

    /// The forms that say something, the best first.
    List<Form> fitting() {
        var fitting = new ArrayList<>(Arrays.stream(Form.values()).filter(form -> chart(form).isPresent()).toList());
        if (lasting.isEmpty() && fitting.contains(Form.COMPARE)) {
            fitting.remove(Form.COMPARE);
            fitting.add(Form.COMPARE);
        }
        return List.copyOf(fitting);
    }

    Optional<Chart> chart(Form form) {
        return switch (form) {
            case OVER_TIME -> lasting.isEmpty() ? Optional.empty() : Optional.of(lines(lasting, Optional.empty()));
            case COMPARE -> compare();
            case RANK -> rank();
            case SHARE -> share();
            case SLOPE -> new Slopes(of).best().map(Chart.class::cast);
            case INDEXED -> indexed();
        };
    }

    private Chart lines(List<Strand> strands, Optional<Period> base) {
        var unit = base.isPresent() ? INDEX : of.unit();
        return strands.size() > MOST_LINES
                ? new Chart.Multiples(of.measure(), unit, strands, base)
                : new Chart.Line(of.measure(), unit, strands, of.events(), base);
    }

    private Optional<Chart> compare() {
        var strands = of.strands().stream().filter(Strand::overTime).toList();
        return strands.size() > Math.max(1, lasting.size())
                ? Optional.of(lines(strands, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Chart> rank() {
        var bars = ranked();
        return bars.size() > 1 ? Optional.of(new Chart.Bars(of.measure(), of.unit(), bars)) : Optional.empty();
    }

    /// The item's lone figures, the newest of its lines, and of every other subject the figure nearest to them in time;
    /// the largest first.
    private List<Datum> ranked() {
        var day = day();
        var bars = new ArrayList<Datum>();
        of.own().forEach(strand -> {
            if (strand.overTime()) {
                bars.add(strand.nearest(day));
            } else {
                bars.addAll(strand.data());
            }
        });
        of.others().stream().map(strand -> strand.nearest(day))
                .sorted(Comparator.comparingLong(datum -> Strand.distance(datum, day)))
                .limit(Math.max(0, MOST_BARS - bars.size())).forEach(bars::add);
        return bars.stream().sorted(Comparator.comparing(Datum::value).reversed()).toList();
    }

    private LocalDate day() {
        return of.own().getFirst().newest().period().last();
    }

    private Optional<Chart> share() {
        var bars = ranked();
        if (of.unit().equals(PERCENT)) {
            return bars.stream().allMatch(Forms::part)
                    ? Optional.of(new Chart.Share(of.measure(), of.unit(), bars, false))
                    : Optional.empty();
        }
        var sum = bars.stream().map(Datum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var together = bars.size() > 1 && bars.stream().map(Datum::subject).distinct().count() == bars.size()
                && bars.stream().allMatch(datum -> datum.simultaneous(bars.getFirst()) && datum.upper().isEmpty()
                        && datum.value().signum() > 0);
        return together && SUMMABLE.matcher(of.unit().code()).matches() && !changing(of.measure())
                && of.strands().stream().flatMap(strand -> strand.data().stream()).allMatch(Forms::positive)
                        ? Optional.of(new Chart.Share(of.measure(), PERCENT, scaled(bars, sum, PERCENT), true))
                        : Optional.empty();
    }

    private static boolean part(Datum datum) {
        return datum.upper().isEmpty() && datum.value().signum() >= 0 && datum.value().compareTo(HUNDRED) <= 0
                && !changing(datum.measure());
    }

    private static boolean positive(Datum datum) {
        return datum.value().signum() > 0;
    }

    private static boolean changing(String measure) {
        return CHANGE.matcher(measure.toLowerCase(Locale.ROOT)).find();
    }

    /// From the first date of which most subjects have a value, and from which they grow no more than a hundredfold if
    /// there is one: beyond that, an index says little of any of them.
    private Optional<Chart> indexed() {
        var strands = of.strands().stream().filter(Strand::overTime).toList();
        var tame = Optional.<Chart>empty();
        var wild = Optional.<Chart>empty();
        var most = new int[2];
        for (var datum : lasting.isEmpty() ? List.<Datum>of() : lasting.getFirst().path()) {
            var indexed = strands.stream().flatMap(strand -> indexed(strand, datum.period().last()).stream()).toList();
            var grown = indexed.stream().flatMap(strand -> strand.data().stream())
                    .anyMatch(each -> each.value().compareTo(MOST_INDEX) > 0);
            if (grown && indexed.size() > most[0]) {
                most[0] = indexed.size();
                wild = Optional.of(lines(indexed, Optional.of(datum.period())));
            } else if (!grown && indexed.size() > most[1]) {
                most[1] = indexed.size();
                tame = Optional.of(lines(indexed, Optional.of(datum.period())));
            }
            if (most[1] == strands.size()) {
                break;
            }
        }
        var other = wild;
        return tame.or(() -> other);
    }

    private static Optional<Strand> indexed(Strand strand, LocalDate base) {
        return strand.about(base, NEAR).flatMap(datum -> {
            var rest = strand.data().stream().filter(each -> !each.period().last().isBefore(datum.period().last()))
                    .toList();
            return rest.stream().allMatch(Forms::positive)
                    ? Optional.of(new Strand(strand.subject(), scaled(rest, datum.value(), INDEX)))
                    : Optional.empty();
        }).filter(Strand::overTime);
    }

    /// Values in hundredths of another.
    private static List<Datum> scaled(List<Datum> data, BigDecimal whole, Unit unit) {
        var factor = HUNDRED.divide(whole, MathContext.DECIMAL64);
        return data.stream().map(
                datum -> datum.shown(datum.claim().times(factor, unit).tenths(), datum.rate())).toList();
    }
}
