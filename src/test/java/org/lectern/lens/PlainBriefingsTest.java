package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;
import org.lectern.history.History;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Metrics;
import org.lectern.metrics.Selection;
import org.lectern.metrics.Statement;
import org.lectern.store.Store;

/// Briefings that list no metrics: what their prose states is charted all the same.
class PlainBriefingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/lectern/lens");
    private static final List<Briefing> BRIEFINGS = BriefingFiles.load(List.of(FOLDER)).briefings();
    private static final List<Item> ITEMS = BRIEFINGS.stream().flatMap(briefing -> briefing.items().stream()).toList();
    private static final List<Item> LIBRARY = BriefingFiles.load(List.of(Path.of("briefings"))).briefings().stream()
            .flatMap(briefing -> briefing.items().stream()).toList();
    private static final Map<ItemRef, ArticleText> TEXTS = new HashMap<>();

    @TempDir
    Path folder;
    private Store store;
    private NumberLens lens;

    @BeforeEach
    void open() {
        store = Store.open(folder, List.of(History.schema(), NumberLens.schema()));
        lens = new NumberLens(store, new History(store, Clock.systemUTC(), NumberLens.tracked()),
                ref -> BRIEFINGS.stream().filter(briefing -> briefing.items().stream()
                        .anyMatch(item -> item.ref().equals(ref))).findFirst());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"plain.tsv, 65, 90", "unseen.tsv, 20, 85", "unseen-video.tsv, 12, 90"})
    void whatAReaderWouldChartStandsInASeriesUnderItsName(String labels, int figures, int percent)
            throws IOException {
        var wanted = Files.readAllLines(FOLDER.resolve(labels)).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).toList();
        var charted = charted(ITEMS);
        var missed = new ArrayList<String>();
        for (var figure : wanted) {
            if (charted.stream().noneMatch(datum -> isRight(datum, figure))) {
                missed.add(String.join(" | ", figure) + " but " + charted.stream().filter(datum -> isOf(datum, figure))
                        .map(datum -> datum.subject() + " | " + datum.measure() + " | " + datum.period()).toList());
            }
        }

        assertThat(wanted).hasSize(figures);
        assertThat(100 * (wanted.size() - missed.size()) / wanted.size())
                .as("percent of %d; missed:%n%s".formatted(wanted.size(), String.join("\n", missed)))
                .isGreaterThanOrEqualTo(percent);
    }

    @Test
    void noneOfItIsTheBriefingsOwnClaim() {
        assertThat(charted(ITEMS)).isNotEmpty()
                .allSatisfy(datum -> assertThat(datum.statements()).noneMatch(Statement::own));
    }

    @Test
    void whatAgreesWithABriefingsClaimsJoinsThemAndSpeaksAgainstNone() {
        var together = Stream.concat(LIBRARY.stream(), ITEMS.stream()).toList();
        var disputes = Metrics.disagreements(LIBRARY, Selection.OWN);

        assertThat(charted(together).stream().filter(datum -> datum.statements().stream().anyMatch(Statement::own)
                && !datum.statements().stream().allMatch(Statement::own))).hasSizeGreaterThan(40);
        assertThat(Metrics.disagreements(together, new Selection(lens, Set.of()))).hasSameSizeAs(disputes);
    }

    /// The values of all charts of some items, each with its statement.
    private List<Datum> charted(List<Item> items) {
        var selection = new Selection(lens, Set.of());
        return items.stream().flatMap(item -> Metrics.gather(item, items, selection).all().stream())
                .flatMap(gathering -> gathering.own().stream()).flatMap(strand -> strand.data().stream()).toList();
    }

    private static boolean isRight(Datum datum, String[] figure) {
        return isOf(datum, figure) && isOne(datum.subject(), figure[2]) && isOne(datum.measure(), figure[3])
                && isIn(datum.period(), figure[4]) && datum.unit().code().startsWith(figure[5]);
    }

    private static boolean isOf(Datum datum, String[] figure) {
        return datum.statements().stream().anyMatch(each -> each.item().ref().item().equals(figure[0])
                && each.span(TEXTS.computeIfAbsent(each.item().ref(), _ -> ArticleText.of(each.item())))
                        .map(TEXTS.get(each.item().ref())::words).filter(words -> words.startsWith(figure[1])
                                || figure[1].startsWith(words))
                        .isPresent());
    }

    private static boolean isOne(String name, String right) {
        return Arrays.stream(right.split("/", -1)).anyMatch(each -> each.replace(",", "").equalsIgnoreCase(name));
    }

    private static boolean isIn(Period period, String right) {
        return Arrays.stream(right.split(" or ", -1)).map(Period::parse).anyMatch(
                each -> period.first().equals(each.first()) && period.last().equals(each.last()));
    }
}
