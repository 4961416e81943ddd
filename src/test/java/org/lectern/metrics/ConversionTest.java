package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.briefing.Item;
import org.lectern.briefing.Unit;

class ConversionTest {

    private static final Item RATES = new Facts("rates").series("Yuan", "yuan per dollar", "CNY/USD", 2022, 6.5, 7)
            .series("Pound", "pounds per dollar", "GBP/USD", 2023, 0.8).item();

    @ParameterizedTest
    @CsvSource({"4.2,kt,t,4200", "4203,t,kt,4.203", "2915650,kt,Mt,2915.65", "1500,m,km,1.5", "2,TW.h,GW.h,2000",
            "12,MW.h/mo,MW.h/a,144", "3.5,t{CO2},kt,", "5,{users}/d,{users}/a,", "10,h/wk,h/d,", "5,%,{users},"})
    void convertsByFactorWithinADimensionOnly(double value, String from, String into, String converted) {
        var item = new Facts("one").series("Bay", "loads", from, 2022, value, value).item();
        var gatherings = Metrics.gather(item, List.of(), Selection.OWN);
        var found = gatherings.in(gatherings.all().getFirst(), new Unit(into));

        if (converted == null) {
            assertThat(found.own()).isEmpty();
            assertThat(found.refused()).hasSize(2);
        } else {
            assertThat(found.own().getFirst().data().getFirst().value()).isEqualByComparingTo(converted);
        }
    }

    @Test
    void convertsCurrenciesAtTheRateOfTheirTimeAndNamesIt() {
        var item = new Facts("one").series("Bay", "income", "CNY/a", 2022, 1300, 1400).item();
        var datum = in(item, "USD/a").own().getFirst().data().getFirst();

        assertThat(datum.value()).isEqualByComparingTo("200");
        assertThat(datum.statement().claim().value()).as("as reported").isEqualByComparingTo("1300");
        assertThat(datum.asReported()).isFalse();
        assertThat(datum.rate()).hasValueSatisfying(rate -> {
            assertThat(rate.period().text()).isEqualTo("2022");
            assertThat(rate.source()).isEqualTo("Office rates");
            assertThat(rate.value() + " " + rate.unit()).as("as it is published").isEqualTo("6.5 CNY/USD");
        });
    }

    @Test
    void refusesWhatHasNoRateOfItsTime() {
        var item = new Facts("one").series("Bay", "income", "CNY/a", 2020, 1, 1, 1300, 1400).item();
        var found = in(item, "USD/a");

        assertThat(found.own().getFirst().data()).extracting(datum -> datum.period().text()).containsExactly("2022",
                "2023");
        assertThat(found.refused()).extracting(datum -> datum.period().text()).containsExactly("2020", "2021");
    }

    @Test
    void goesByWayOfTheCurrencyThatBothHaveRatesIn() {
        var item = new Facts("one").series("Bay", "income", "CNY/a", 2022, 700, 700).item();

        assertThat(in(item, "GBP/a").own().getFirst().data().getFirst().value()).isEqualByComparingTo("80");
    }

    @Test
    void comesBackWithinRounding() {
        var item = new Facts("one").series("Bay", "income", "CNY/a", 2022, 1234567, 7654321).item();
        var there = new Facts("two").series("Bay", "income", "USD/a", 2022,
                in(item, "USD/a").own().getFirst().data().stream().mapToDouble(datum -> datum.value().doubleValue())
                        .toArray())
                .item();

        assertThat(in(there, "CNY/a").own().getFirst().data())
                .extracting(datum -> datum.value().setScale(3, RoundingMode.HALF_UP).doubleValue())
                .containsExactly(1234567.0, 7654321.0);
    }

    @Test
    void offersOnlyUnitsThatSomeValueCanBeShownIn() {
        var money = new Facts("one").series("Bay", "income", "CNY/a", 2022, 1, 2).item();
        var loads = new Facts("two").series("Bay", "loads", "GW.h/a", 2022, 1, 2).item();
        var weights = new Facts("four").series("Bay", "loads", "kt", 2022, 1, 2).item();
        var users = new Facts("three").series("Bay", "users", "{users}/d", 2022, 1, 2).item();

        assertThat(units(money)).containsExactly("GBP/a", "USD/a");
        assertThat(units(loads)).containsExactly("MW.h/a", "TW.h/a");
        assertThat(units(weights)).as("all written in tonnes").isEmpty();
        assertThat(units(users)).isEmpty();
    }

    @Test
    void setsWhatOthersSayInTheirCurrencyBesideIt() {
        var item = new Facts("one").series("Bay", "income", "CNY/a", 2022, 1300, 1400).item();
        var other = new Facts("two").series("Lake", "income", "USD/a", 2022, 3, 4).item();
        var gatherings = Metrics.gather(item, List.of(RATES, other), Selection.OWN);

        assertThat(gatherings.all().getFirst().others()).as("never silently").isEmpty();
        assertThat(gatherings.in(gatherings.all().getFirst(), new Unit("USD/a")).others())
                .extracting(Strand::subject).containsExactly("Lake");
    }

    private static Gathering in(Item item, String unit) {
        var gatherings = Metrics.gather(item, List.of(RATES), Selection.OWN);
        return gatherings.in(gatherings.all().getFirst(), new Unit(unit));
    }

    private static List<String> units(Item item) {
        var gatherings = Metrics.gather(item, List.of(RATES), Selection.OWN);
        return gatherings.units(gatherings.all().getFirst()).stream().map(Unit::code).toList();
    }
}
