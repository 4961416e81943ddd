package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Item;

/// What was read without being sure of it.
class GuessesTest {

    private static final Item ITEM = new Facts("plain").item();

    @Test
    void areNotChartedUnaskedWhenTheyAreOfOneTime() {
        var found = figures(new Facts("words").metric("Bay", "counters", 2, "{counters}", "2023").metric("Cape",
                "counters", 3, "{counters}", "2023"), false);

        assertThat(measures(found)).isEmpty();
        assertThat(gatherings(found).about("counters", found.getFirst().unit(), List.of("Bay"))).isPresent();
    }

    @Test
    void areChartedWhenTheyMakeALine() {
        var found = figures(new Facts("words").metric("Bay", "riders", 2, "{riders}", "2022").metric("Bay", "riders", 3,
                "{riders}", "2023"), false);

        assertThat(measures(found)).containsExactly("riders");
    }

    @Test
    void areChartedWhenTheReadingIsPlain() {
        var found = figures(new Facts("words").metric("Bay", "riders", 2, "{riders}", "2023").metric("Cape", "riders",
                3, "{riders}", "2023"), true);

        assertThat(measures(found)).containsExactly("riders");
    }

    private static List<Datum> figures(Facts said, boolean sure) {
        return said.item().metrics().stream().map(metric -> Datum.of(metric.subject(), metric.measure(), new Statement(
                ITEM, new Origin.Found(metric.id(), metric.quote(), sure), Claim.of(metric), ITEM.source("source"))))
                .toList();
    }

    private static List<String> measures(List<Datum> found) {
        return gatherings(found).all().stream().map(Gathering::measure).toList();
    }

    private static Gatherings gatherings(List<Datum> found) {
        return Metrics.gather(ITEM, List.of(), new Selection(_ -> found, Set.of()));
    }
}
