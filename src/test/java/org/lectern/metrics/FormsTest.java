package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Item;
import org.lectern.briefing.Period;

class FormsTest {

    private static final Item BAY = new Facts("one").series("Bay", "riders", "{riders}", 2020, 10, 20, 30).item();
    private static final Item LAKE = new Facts("two").series("Lake", "riders", "{riders}", 2021, 4, 8).item();

    @Test
    void offersOnlyWhatFits() {
        assertThat(gathering(BAY).forms()).containsExactly(Form.OVER_TIME, Form.INDEXED);
        assertThat(gathering(BAY, LAKE).forms()).containsExactly(Form.OVER_TIME, Form.COMPARE, Form.RANK, Form.SHARE,
                Form.SLOPE, Form.INDEXED);
        assertThat(gathering(new Facts("x").metric("Bay", "share of boats", 60, "%", "2023").item()).forms())
                .containsExactly(Form.SHARE);
    }

    @Test
    void ranksTheValuesNearestToTheItemsNewest() {
        assertThat(told(gathering(BAY, LAKE).chart(Form.RANK))).containsExactly("Bay 2022 30.0", "Lake 2022 8.0");
    }

    @Test
    void takesTheDatesOfASlopeThatMostSubjectsHave() {
        assertThat(told(gathering(BAY, LAKE).chart(Form.SLOPE))).containsExactly("Bay 2021 20.0", "Bay 2022 30.0",
                "Lake 2021 4.0", "Lake 2022 8.0");
    }

    @Test
    void beginsASlopeWhenThereIsSomethingToBeginFrom() {
        var bay = new Facts("one").series("Bay", "riders", "{riders}", 2020, 0, 20, 30).item();
        var lake = new Facts("two").series("Lake", "riders", "{riders}", 2020, 0, 4, 8).item();

        assertThat(told(gathering(bay, lake).chart(Form.SLOPE))).containsExactly("Bay 2021 20.0", "Bay 2022 30.0",
                "Lake 2021 4.0", "Lake 2022 8.0");
    }

    @Test
    void leadsASlopeBetweenTheDatesThatAreChosen() {
        var both = gathering(BAY, new Facts("two").series("Lake", "riders", "{riders}", 2020, 4, 8, 9).item());
        var dates = new Dates(Period.parse("2020"), Period.parse("2021"));

        assertThat(told(both.slope(dates).orElseThrow())).containsExactly("Bay 2020 10.0", "Bay 2021 20.0",
                "Lake 2020 4.0", "Lake 2021 8.0");
        assertThat(both.beginnings(dates)).as("before the second date").containsExactly(dates.from());
        assertThat(both.ends(dates)).as("after the first date").containsExactly(dates.to(), Period.parse("2022"));
        assertThat(gathering(BAY, LAKE).slope(dates)).as("the lake has no value of 2020").isEmpty();
        assertThat(both.slope(new Dates(dates.to(), dates.from()))).as("backwards").isEmpty();
    }

    @Test
    void saysWhyAFormDoesNotFit() {
        assertThat(hindrances(gathering(BAY))).containsExactly("COMPARE NO_OTHERS", "RANK ONE_VALUE",
                "SHARE ONE_VALUE", "SLOPE NO_DATES");
        assertThat(hindrances(gathering(new Facts("x").metric("Bay", "share of boats", 60, "%", "2023").item())))
                .containsExactly("OVER_TIME ONE_DATE", "COMPARE NO_OTHERS", "RANK ONE_VALUE", "SLOPE NO_DATES",
                        "INDEXED ONE_DATE");
        var later = new Facts("two").series("Lake", "riders", "{riders}", 2023, 4, 8).item();
        assertThat(hindrances(gathering(BAY, later))).contains("SHARE DIFFERENT_DATES");
    }

    @Test
    void measuresNothingByValuesThatAreNotAboveNought() {
        var loss = new Facts("one").series("Bay", "balance", "USD", 2020, -4, 2, 3).item();
        var gain = new Facts("two").series("Lake", "balance", "USD", 2020, 4, 2, 3).item();

        assertThat(gathering(loss, gain).forms()).containsExactly(Form.OVER_TIME, Form.COMPARE, Form.RANK, Form.SLOPE,
                Form.INDEXED);
        assertThat(told(gathering(loss, gain).chart(Form.INDEXED))).as("from the first year of gain").containsExactly(
                "Bay 2021 100.0", "Bay 2022 150.0", "Lake 2021 100.0", "Lake 2022 150.0");
        var losses = new Facts("one").series("Bay", "balance", "USD", 2020, -4, -2, -3).item();
        assertThat(hindrances(gathering(losses))).contains("INDEXED NOT_POSITIVE");
    }

    @Test
    void setsEachSubjectTo100AtTheFirstDateThatMostHave() {
        var chart = (Chart.Line) gathering(BAY, LAKE).chart(Form.INDEXED);

        assertThat(chart.base()).hasValueSatisfying(base -> assertThat(base.text()).isEqualTo("2021"));
        assertThat(told(chart)).containsExactly("Bay 2021 100.0", "Bay 2022 150.0", "Lake 2021 100.0",
                "Lake 2022 200.0");
        assertThat(chart.data().getLast().statement().claim().value()).as("as reported").isEqualByComparingTo("8");
    }

    @Test
    void measuresByNoFirstBeginningsFromWhichEverythingGrowsBeyondAHundredfold() {
        var net = new Facts("one").series("Bay", "users", "{users}", 2020, 0.001, 2, 8, 40).item();

        assertThat(told(gathering(net).chart(Form.INDEXED))).containsExactly("Bay 2021 100.0", "Bay 2022 400.0",
                "Bay 2023 2000.0");
        var leap = new Facts("one").series("Bay", "users", "{users}", 2020, 0.001, 2).item();
        assertThat(told(gathering(leap).chart(Form.INDEXED))).as("there is no other").hasSize(2);
    }

    @Test
    void makesPartsOfTheSumOfOnePeriodOnly() {
        var later = new Facts("two").series("Lake", "riders", "{riders}", 2023, 4, 8).item();

        assertThat(told(gathering(BAY, LAKE).chart(Form.SHARE))).containsExactly("Bay 2022 78.9", "Lake 2022 21.1");
        assertThat(gathering(BAY, later).forms()).doesNotContain(Form.SHARE);
    }

    @Test
    void addsUpNoPeopleWhomSeveralMayCount() {
        var one = new Facts("one").series("Bay", "users", "{users}", 2020, 1, 2).item();
        var other = new Facts("two").series("Lake", "users", "{users}", 2020, 1, 2).item();

        assertThat(gathering(one, other).forms()).doesNotContain(Form.SHARE);
    }

    private static Gathering gathering(Item item, Item... others) {
        return Metrics.gather(item, List.of(others), Selection.OWN).all().getFirst();
    }

    private static List<String> hindrances(Gathering gathering) {
        return Arrays.stream(Form.values())
                .flatMap(form -> gathering.hindrance(form).map(why -> form + " " + why).stream()).toList();
    }

    private static List<String> told(Chart chart) {
        return chart.data().stream().map(datum -> datum.subject() + " " + datum.period() + " "
                + datum.value().setScale(Math.max(1, datum.value().stripTrailingZeros().scale()))).toList();
    }
}
