package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BriefingReaderTest {

    private static Path sample() throws URISyntaxException {
        return Path.of(BriefingReaderTest.class.getResource("sample.json").toURI());
    }

    @Test
    void readsAllThatABriefingSays() throws URISyntaxException {
        var reading = BriefingReader.read(sample());

        assertThat(reading.faults()).isEmpty();
        var briefing = reading.briefing().orElseThrow();
        assertThat(briefing.id()).isEqualTo("harbour-week");
        assertThat(briefing.title()).isEqualTo("Harbour week");
        assertThat(briefing.publisher()).isEqualTo("Quay Review");
        assertThat(briefing.published()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(briefing.language()).isEqualTo("en-GB");
        assertThat(briefing.items()).hasSize(2);
        var item = briefing.items().getFirst();
        assertThat(item.ref()).isEqualTo(new ItemRef("harbour-week", "ferry-riders"));
        assertThat(item.topics()).containsExactly(Topic.parse("Transport/Ferries/Riders"), Topic.parse("Towns"));
        assertThat(item.sources()).containsExactly(
                new Source("port", "Yearly count", URI.create("https://example.org/count?a=1&b=2"), "Port of Nord",
                        Optional.of(Period.parse("2024-02"))),
                new Source("letter", "A letter", URI.create("urn:example:letter"), "The letter", Optional.empty()));
        assertThat(item.metrics()).containsExactly(
                new Metric("riders", "Bay ferries", "riders", new BigDecimal("4500000"), Optional.empty(),
                        new Unit("{riders}/a"), Qualifier.APPROXIMATELY, MetricKind.ACTUAL, Period.parse("2023"),
                        new Quote("4.5 million", "About ", " people crossed"), "port"),
                new Metric("metric-2", "Bay ferries", "share before noon", new BigDecimal("60"), Optional.empty(),
                        new Unit("%"), Qualifier.AT_LEAST, MetricKind.ESTIMATE, Period.parse("2023-01/2023-12"),
                        new Quote("60 %", "", ""), "letter"),
                new Metric("fare", "Bay ferries", "fare", new BigDecimal("2"), Optional.of(new BigDecimal("3.0")),
                        new Unit("SEK/{ticket}"), Qualifier.RANGE, MetricKind.ACTUAL, Period.parse("2023-12-31"),
                        new Quote("2–3", "", " crowns."), "port"),
                new Metric("riders-next", "Bay ferries", "riders", new BigDecimal("5E+6"), Optional.empty(),
                        new Unit("{riders}/a"), Qualifier.EXACT, MetricKind.FORECAST, Period.parse("2025"),
                        new Quote("5 million riders", "", ""), "port"));
        assertThat(item.series())
                .containsExactly(new Series("riders", "Bay ferries", "riders", new Unit("{riders}/a"), List.of(
                        new Point(Period.parse("2021"), new BigDecimal("3100000")),
                        new Point(Period.parse("2022"), new BigDecimal("3900000.50"))), "port"));
        assertThat(item.events()).containsExactly(new Event("night-line", Period.parse("2024-03"), "Night line opens",
                new Quote("March 2024", "opened in ", ""), "port"));
    }

    @Test
    void fillsInWhatMayBeLeftOut() throws URISyntaxException {
        var item = BriefingReader.read(sample()).briefing().orElseThrow().items().getLast();

        assertThat(item).isEqualTo(new Item(new ItemRef("harbour-week", "quiet-quay"), "A quay falls silent",
                List.of(Topic.parse("Towns")), "", "Nothing was counted.", List.of(), List.of(), List.of(), List.of()));
    }
}
