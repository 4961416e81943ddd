package org.lectern.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.briefing.Item;
import org.lectern.briefing.Period;
import org.lectern.briefing.Source;
import org.lectern.briefing.Unit;

/// The exchange rates that the items hold as series, each of its date and its source.
final class Rates {

    /// A time is covered when the rates of three quarters of it are known.
    private static final double COVERED = 0.75;

    private final List<Rate> rates;

    private Rates(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    static Rates of(Collection<Item> items) {
        var rates = new ArrayList<Rate>();
        for (var item : items) {
            for (var series : item.series()) {
                if (UnitWords.isRate(series.unit())) {
                    var source = item.source(series.source()).map(Source::publisher).filter(name -> !name.isBlank())
                            .orElse(item.title());
                    series.points().stream().filter(point -> point.value().signum() > 0)
                            .forEach(point -> rates.add(
                                    new Rate(point.value(), series.unit(), point.period(), source)));
                }
            }
        }
        return new Rates(rates);
    }

    /// The currencies that have a rate.
    List<String> currencies() {
        var codes = new TreeSet<String>();
        rates.forEach(rate -> codes.addAll(List.of(rate.unit().code().split("/", -1))));
        return List.copyOf(codes);
    }

    /// What one unit of a currency was worth in another in a stretch of time: the rate of that time, the average of the
    /// rates within it, or by way of the currency that both have rates in. Nothing when no rate is of that time: a rate
    /// of another date is none.
    Optional<Rate> rate(String from, String into, Period period) {
        return direct(from, into, period).or(() -> currencies().stream()
                .filter(through -> !through.equals(from) && !through.equals(into))
                .flatMap(through -> direct(from, through, period)
                        .flatMap(one -> direct(through, into, period).map(other -> new Rate(
                                one.factor(from).multiply(other.factor(through), MathContext.DECIMAL128),
                                new Unit(into + "/" + from), one.period(), one.source())))
                        .stream())
                .findFirst());
    }

    private Optional<Rate> direct(String from, String into, Period period) {
        return of(new Unit(into + "/" + from), period).or(() -> of(new Unit(from + "/" + into), period));
    }

    private Optional<Rate> of(Unit unit, Period period) {
        var asked = rates.stream().filter(rate -> rate.unit().equals(unit)).toList();
        var containing = asked.stream().filter(rate -> !rate.period().first().isAfter(period.first())
                && !rate.period().last().isBefore(period.last())).findFirst();
        if (containing.isPresent()) {
            return containing;
        }
        var within = asked.stream().filter(rate -> !rate.period().first().isBefore(monthOf(period.first()))
                && !rate.period().last().isAfter(period.last().withDayOfMonth(period.last().lengthOfMonth())))
                .toList();
        var days = within.stream().mapToLong(rate -> days(rate.period())).sum();
        if (within.isEmpty() || days < COVERED * days(period)) {
            return Optional.empty();
        }
        var sum = within.stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Rate(sum.divide(BigDecimal.valueOf(within.size()), MathContext.DECIMAL128), unit, period,
                within.getFirst().source()));
    }

    private static LocalDate monthOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static long days(Period period) {
        return period.last().toEpochDay() - period.first().toEpochDay() + 1;
    }
}
