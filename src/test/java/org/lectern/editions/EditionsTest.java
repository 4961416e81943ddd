package org.lectern.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingReader;
import org.lectern.briefing.Metric;
import org.lectern.testing.Samples;

class EditionsTest {

    @TempDir
    Path folder;
    private Briefing first = new Briefing("", "", "", java.time.LocalDate.EPOCH, "", List.of());
    private Briefing second = first;

    @BeforeEach
    void read() {
        first = read(Samples.outlook(folder, 1));
        second = read(Samples.outlook(folder, 2));
    }

    @Test
    void reportsWhatIsKnownToHaveChangedAndNothingElse() {
        assertThat(report(Editions.between(first, second))).containsExactly(
                "PUBLISHED: 2024-05-03 > 2024-11-08",
                "EDITED growth",
                "  TITLE: Trade through the port slows > Trade through the port slows down",
                "  SUMMARY: Growth holds for now. > Growth is lower than it was hoped.",
                "  TOPICS: Transport/Ports, Towns > Transport/Ports",
                "  SOURCE: Yearly report, Port of Nord, 2024-02, https://example.org/report"
                        + " > Yearly report, corrected, Port of Nord, 2024-10, https://example.org/report",
                "  SOURCE: Town paper, Town of Nord, https://example.org/town > ",
                "  EVENT: 2025-03: New berths open > 2025-06: New berths open",
                "  EDITED figure [QUALIFIER]: cargo 2023 ACTUAL EXACT 18200000 > cargo 2023 ACTUAL APPROXIMATELY 18200000",
                "  EDITED figure [VALUE]: growth 2026 FORECAST EXACT 4.1 > growth 2026 FORECAST EXACT 3.6",
                "  REMOVED figure []: cranes out of use 2024 ACTUAL EXACT 2 > ",
                "  EDITED point [VALUE]: cargo 2022 ACTUAL EXACT 17100000 > cargo 2022 ACTUAL EXACT 17300000",
                "  ADDED point []:  > cargo 2023 ACTUAL EXACT 18200000",
                "  MOVED: The mayor called the year a good one. > The mayor called the year a good one.",
                "  KEPT: The port handled 18.2 million tonnes in 2023. > The port handled 18.2 million tonnes in 2023.",
                "  KEPT: Grain made up a third of it. > Grain made up a third of it.",
                "  REMOVED: Two cranes are out of use. > ",
                "  EDITED: The port expects growth of 4.1 % in 2026. > The port now expects growth of 3.6 % in 2026.",
                "  KEPT: Ship owners doubt that the channel will be ready in time."
                        + " > Ship owners doubt that the channel will be ready in time.",
                "  ADDED:  > A dredger has been ordered from abroad.",
                "  EDITED: New berths are to open in March. > New berths are to open in June.",
                "EDITED fish",
                "  EDITED: 北港去年的渔获量为三千吨。 > 北港去年的渔获量为四千吨。",
                "  KEPT: 渔民说明年会更好。 > 渔民说明年会更好。",
                "  KEPT: 港口计划修建新码头。 > 港口计划修建新码头。",
                "ADDED tug",
                "EDITED ferry",
                "  DETAIL:  > ",
                "REMOVED lamp");
    }

    @Test
    void tellsWhereEachSentenceStandsInTheTextOfItsEdition() {
        for (var item : Editions.between(first, second).items()) {
            for (var sentence : item.sentences()) {
                sentence.before().ifPresent(each -> assertThat(ArticleText.of(item.before().orElseThrow())
                        .words(each.span())).isEqualTo(each.words()));
                sentence.after().ifPresent(each -> assertThat(ArticleText.of(item.after().orElseThrow())
                        .words(each.span())).isEqualTo(each.words()));
            }
        }
    }

    @Test
    void findsNothingBetweenAnEditionAndItself() {
        assertThat(Editions.between(first, first)).isEqualTo(new Changes(List.of(), List.of()));
        assertThat(Editions.between(second, read(Samples.outlook(folder, 2))).isEmpty()).isTrue();
    }

    @Test
    void tellsOfAnotherOrderOfTheItems() {
        var turned = new Briefing(first.id(), first.title(), first.publisher(), first.published(), first.language(),
                first.items().reversed());

        assertThat(report(Editions.between(first, turned))).singleElement().asString()
                .startsWith("ORDER: Trade through the port slows; 北港渔获").endsWith("; Trade through the port slows");
    }

    @Test
    void comparesOnlyEditionsOfOneBriefing() {
        var other = new Briefing("other", first.title(), first.publisher(), first.published(), first.language(),
                first.items());

        assertThatThrownBy(() -> Editions.between(first, other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected two editions of one briefing, found “port-outlook” and “other”");
    }

    private static Briefing read(Path file) {
        var reading = BriefingReader.read(file);
        assertThat(reading.faults()).hasSize(0);
        return reading.briefing().orElseThrow();
    }

    private static Stream<String> report(Changes changes) {
        return Stream.concat(changes.parts().stream().map(EditionsTest::words),
                changes.items().stream().flatMap(EditionsTest::words));
    }

    private static Stream<String> words(ItemChange item) {
        var lines = Stream.of(item.parts().stream().map(EditionsTest::words),
                item.figures().stream().map(EditionsTest::words), item.sentences().stream().map(EditionsTest::words));
        return Stream.concat(Stream.of(item.change() + " " + item.ref().item()),
                lines.flatMap(each -> each).map(line -> "  " + line));
    }

    private static String words(PartChange part) {
        return part.part() + ": " + part.before() + " > " + part.after();
    }

    private static String words(FigureChange figure) {
        return figure.change() + (figure.ofSeries() ? " point " : " figure ")
                + figure.aspects().stream().sorted().collect(Collectors.toList()) + ": "
                + figure.before().map(EditionsTest::words).orElse("") + " > "
                + figure.after().map(EditionsTest::words).orElse("");
    }

    private static String words(Metric metric) {
        return "%s %s %s %s %s".formatted(metric.measure(), metric.period(), metric.kind(), metric.qualifier(),
                metric.value().toPlainString());
    }

    private static String words(SentenceChange sentence) {
        return sentence.change() + ": " + sentence.before().map(Sentence::words).orElse("") + " > "
                + sentence.after().map(Sentence::words).orElse("");
    }
}
