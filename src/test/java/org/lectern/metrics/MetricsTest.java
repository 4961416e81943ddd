package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Item;
import org.lectern.briefing.Qualifier;

class MetricsTest {

    @Test
    void drawsALineOfASubjectsPeriodsWithWhatOtherItemsSay() {
        var item = new Facts("one").metric("Bay", "riders", 5, "{riders}", "2023")
                .series("Bay", "riders", "{riders}", 2021, 3, 4).item();
        var other = new Facts("two").metric("bay", "Riders", 6, "{riders}", "2023")
                .metric("Bay", "riders", 2, "{riders}", "2020").item();

        assertThat(told(item, other)).containsExactly("Line riders [Bay: 2020=2.0 two, 2021=3.0 one, 2022=4.0 one,"
                + " 2023=5.0 one/m0, 2023=6.0 two]");
    }

    @Test
    void runsTheLineThroughOneValueOfEachPeriodTheItemsOwn() {
        var item = new Facts("one").metric("Bay", "riders", 5, "{riders}", "2023")
                .metric("Bay", "riders", 4, "{riders}", "2022").item();
        var other = new Facts("two").metric("Bay", "riders", 6, "{riders}", "2023").item();
        var line = (Chart.Line) charts(item, other, item).getFirst();

        assertThat(line.data()).extracting(datum -> datum.value().intValue()).containsExactly(4, 5, 6);
        assertThat(line.strands().getFirst().path()).extracting(datum -> datum.value().intValue()).containsExactly(4,
                5);
    }

    @Test
    void joinsThoseWhoSayTheSame() {
        var item = new Facts("one").metric("Bay", "riders", 5, "{riders}", "2023").metric("Bay", "riders", 4,
                "{riders}", "2022").series("Bay", "riders", "{riders}", 2023, 5).item();
        var other = new Facts("two").metric("Bay", "riders", 5, "{riders}", "2023-01/2023-12").item();

        var datum = charts(item, other).getFirst().data().getLast();

        assertThat(datum.statements()).extracting(Statement::publisher).containsExactly("Office one", "Office two");
        assertThat(datum.stated(item.ref(), "m0")).isTrue();
        assertThat(datum.stated(other.ref(), "m0")).isTrue();
        assertThat(datum.stated(other.ref(), "m1")).isFalse();
    }

    @Test
    void joinsTheValueAtTheEndOfAYearToThatOfTheYear() {
        var item = new Facts("one").metric("Bay", "riders", 5, "{riders}", "2023")
                .metric("Bay", "riders", 4, "{riders}", "2022").item();
        var other = new Facts("two").metric("Bay", "riders", 5, "{riders}", "2023-12")
                .metric("Bay", "riders", 4.5, "{riders}", "2022-12").item();

        assertThat(told(item, other))
                .containsExactly("Line riders [Bay: 2022=4.0 one/m1, 2022-12=4.5 two, 2023=5.0 one/m0]");
    }

    @Test
    void makesAPointOfASeriesAndTheRoundedWordsOfItsPeriodOne() {
        var item = new Facts("one").series("Bay", "online", "%", 2022, 96.1, 96.2988).item();
        var other = new Facts("two").metric("Bay", "online", 96.3, "%", "2023").item();
        var datum = charts(item, other).getFirst().data().getLast();

        assertThat(datum.value()).as("that of the words").isEqualTo("96.3");
        assertThat(datum.statements()).extracting(each -> each.item().ref().item()).containsExactly("two", "one");
    }

    @Test
    void keepsABoundApartFromAValueThatItHolds() {
        var item = new Facts("one").boats("more than 4 million", "4000000", "", "{boats}", Qualifier.AT_LEAST).item();
        var other = new Facts("two").boats("4.4 million", "4400000", "", "{boats}", Qualifier.EXACT).item();

        assertThat(charts(item, other).getFirst().data()).hasSize(2);
    }

    @Test
    void leavesEstimatesBetweenMeasuredValuesBesideTheLine() {
        var item = new Facts("one").series("Bay", "riders", "{riders}", 2020, 1, 2, 3)
                .estimate("Bay", "riders", 9, "{riders}", "2021-06").estimate("Bay", "riders", 4, "{riders}", "2024")
                .item();
        var line = (Chart.Line) charts(item).getFirst();

        assertThat(line.strands().getFirst().path()).extracting(datum -> datum.value().intValue()).containsExactly(1,
                2, 3, 4);
        assertThat(line.data()).hasSize(5);
    }

    @Test
    void comparesSubjectsOfOnePeriodTheLargestFirst() {
        var item = new Facts("one").metric("Bay", "riders", 5, "{riders}", "2023").item();
        var other = new Facts("two").metric("Lake", "riders", 7, "{riders}", "2021")
                .metric("Lake", "riders", 9, "{riders}", "2022").metric("River", "riders", 1, "{riders}/d", "2023")
                .item();

        assertThat(told(item, other)).containsExactly("Bars riders [2022=9.0 two, 2023=5.0 one/m0]");
    }

    @Test
    void comparesAnswersThatDisagree() {
        var item = new Facts("one").metric("Bay", "boats", 4, "{boats}", "2023").item();
        var other = new Facts("two").metric("Bay", "boats", 7, "{boats}", "2023").item();
        var bars = (Chart.Bars) charts(item, other).getFirst();

        assertThat(bars.disagreeing()).isTrue();
        assertThat(bars.publishers()).containsExactly("Office two", "Office one");
    }

    @Test
    void givesMoreThanFourSubjectsAPanelEach() {
        var facts = new Facts("one");
        for (var i = 0; i < 5; i++) {
            facts.series("Bay " + i, "riders", "{riders}", 2020, i, i + 1);
        }

        assertThat(charts(facts.item()).getFirst()).isInstanceOf(Chart.Multiples.class)
                .extracting(chart -> chart.subjects().size()).isEqualTo(5);
    }

    @Test
    void neverSetsTwoUnitsOnOneAxis() {
        var item = new Facts("one").series("Bay", "income", "USD", 2020, 1, 2).series("Bay", "income", "EUR", 2020, 1,
                2).item();

        assertThat(charts(item)).extracting(chart -> chart.unit().code()).containsExactly("USD",
                "EUR");
    }

    @Test
    void drawsAShareOfALonePartOfAWhole() {
        var item = new Facts("one").metric("Bay", "share before noon", 60, "%", "2023")
                .metric("Bay", "growth in riders", 12, "%", "2023").metric("Bay", "riders to plan", 130, "%", "2023")
                .metric("Bay", "boats", 3, "{boats}", "2023").item();

        assertThat(told(item)).containsExactly("Share share before noon [2023=60.0 one/m0]");
    }

    @Test
    void laysTheEventsOnItsLines() {
        var item = new Facts("one").series("Bay", "riders", "{riders}", 2020, 1, 2).event("2020-05", "New line").item();
        var line = (Chart.Line) charts(item).getFirst();

        assertThat(line.events()).isEqualTo(item.events());
    }

    @Test
    void gathersTheBundledBriefingsTheSameEveryTime() {
        var items = BriefingFiles.load(List.of(Path.of("briefings"))).briefings().stream()
                .flatMap(briefing -> briefing.items().stream()).toList();
        var charts = items.stream().map(item -> charts(item, items.toArray(Item[]::new))).toList();

        assertThat(items.stream().map(item -> charts(item, items.toArray(Item[]::new))).toList()).isEqualTo(charts);
        assertThat(charts.stream().flatMap(List::stream)).hasSizeGreaterThan(50)
                .allSatisfy(chart -> assertThat(chart.data()).extracting(Datum::unit).containsOnly(chart.unit()));
    }

    /// The charts that an item has at first.
    static List<Chart> charts(Item item, Item... others) {
        return Metrics.gather(item, List.of(others), Selection.OWN).all().stream()
                .map(gathering -> gathering.chart(gathering.forms().getFirst())).toList();
    }

    private static List<String> told(Item item, Item... others) {
        return charts(item, others).stream().map(chart -> switch (chart) {
            case Chart.Line line -> "Line " + line.measure() + " " + line.strands().stream()
                    .map(strand -> strand.subject() + ": " + told(strand.data(), item)).toList();
            case Chart.Bars bars -> "Bars " + bars.measure() + " [" + told(bars.data(), item) + "]";
            case Chart.Share share -> "Share " + share.measure() + " [" + told(share.data(), item) + "]";
            case Chart.Multiples _,Chart.Slope _ -> throw new AssertionError("no first chart of an item: " + chart);
        }).toList();
    }

    private static String told(List<Datum> data, Item own) {
        return data.stream().map(datum -> {
            var by = datum.statement().item();
            var metric = datum.statement().quote().isPresent() && by.equals(own)
                    ? "/" + datum.statement().origin().id()
                    : "";
            return datum.period() + "=" + datum.value() + " " + by.ref().item() + metric;
        }).collect(Collectors.joining(", "));
    }
}
