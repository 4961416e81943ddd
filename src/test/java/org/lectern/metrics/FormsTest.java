package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Item;

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
    void setsEachSubjectTo100AtTheFirstDateThatMostHave() {
        var chart = (Chart.Line) gathering(BAY, LAKE).chart(Form.INDEXED);

        assertThat(chart.base()).hasValueSatisfying(base -> assertThat(base.text()).isEqualTo("2021"));
        assertThat(told(chart)).containsExactly("Bay 2021 100.0", "Bay 2022 150.0", "Lake 2021 100.0",
                "Lake 2022 200.0");
        assertThat(chart.data().getLast().statement().claim().value()).as("as reported").isEqualByComparingTo("8");
    }

    @Test
    void makesPartsOfTheSumOfOnePeriodOnly() {
        var later = new Facts("two").series("Lake", "riders", "{riders}", 2023, 4, 8).item();

        assertThat(told(gathering(BAY, LAKE).chart(Form.SHARE))).containsExactly("Bay 2022 78.95", "Lake 2022 21.05");
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

    private static List<String> told(Chart chart) {
        return chart.data().stream().map(datum -> datum.subject() + " " + datum.period() + " "
                + datum.value().setScale(Math.max(1, datum.value().stripTrailingZeros().scale()))).toList();
    }
}
