package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.lens.Figure.Standing;
import org.lectern.metrics.Datum;
import org.lectern.store.Store;

class NumberLensTest {

    private static final String BODY = "The ferries carried about 4.5 million people in 2023. The harbour sold 320"
            + " tonnes of fish, and fares rose by 12 %.";

    @TempDir
    Path folder;
    private Store store;
    private History history;
    private NumberLens lens;
    private Item item = item(BODY);

    @BeforeEach
    void open() {
        store = Store.open(folder, List.of(History.schema(), NumberLens.schema()));
        history = new History(store, Clock.systemUTC(), NumberLens.tracked());
        lens = new NumberLens(store, history, ref -> Optional.of(new Briefing(ref.briefing(), "Harbour week",
                "Quay Review", LocalDate.of(2024, 5, 3), "en", List.of(item))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWhatTheBriefingDoesNotClaim() {
        assertThat(words()).containsExactly("320 tonnes", "12 %");
        assertThat(lens.read(item)).allSatisfy(figure -> {
            assertThat(figure.metric().quote()).isEqualTo(Selector.of(text().text(), figure.span()).quote());
            assertThat(figure.id()).matches("(found|unsure):.+");
            assertThat(figure.standing()).isNotEqualTo(Standing.CORRECTED);
        });
    }

    @Test
    void leavesRanksAlone() {
        item = item(BODY + " It is the third-largest harbour, and ranked 5th in fish.");

        assertThat(words()).containsExactly("320 tonnes", "12 %");
    }

    @Test
    void heedsTheUserOverARestartAndTakesItBack() {
        lens.reject(FERRIES, text(), span("12 %"));
        lens.correct(FERRIES, text(), span("320 tonnes"), catches("321000"));
        close();
        open();

        assertThat(words()).containsExactly("320 tonnes");
        var corrected = lens.read(item).getFirst();
        assertThat(corrected.standing()).isEqualTo(Standing.CORRECTED);
        assertThat(corrected.metric().value()).isEqualByComparingTo("321000");
        assertThat(lens.figures(item)).extracting(Datum::subject, Datum::measure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Harbour", "fish sold"));
        assertThat(history.undo()).map(Step::verb).contains("CORRECT_FIGURE");
        assertThat(lens.read(item).getFirst().standing()).isNotEqualTo(Standing.CORRECTED);
        history.undo();
        assertThat(words()).containsExactly("320 tonnes", "12 %");
    }

    @Test
    void keepsToTheWordsInAnotherEdition() {
        lens.correct(FERRIES, text(), span("320 tonnes"), catches("321000"));
        lens.reject(FERRIES, text(), span("12 %"));

        item = item("It rains on the quay, as it has all week long. " + BODY);
        assertThat(words()).as("the same words elsewhere").containsExactly("320 tonnes");
        assertThat(lens.read(item).getFirst().standing()).isEqualTo(Standing.CORRECTED);
        item = item(BODY.replace("320", "340").replace("12 %", "15 %"));
        assertThat(words()).as("other words are read anew").containsExactly("340 tonnes", "15 %");
        assertThat(lens.verdicts().getOrDefault(FERRIES, List.of())).as("and nothing is forgotten").hasSize(2);
        item = item(BODY);
        assertThat(words()).as("back on the old words").containsExactly("320 tonnes");
    }

    @Test
    void takesAStatisticThatWasNotFound() {
        lens.correct(FERRIES, text(), span("people"), catches("1"));

        assertThat(words()).containsExactly("people", "320 tonnes", "12 %");
        lens.forget(lens.verdicts().getOrDefault(FERRIES, List.of()).getFirst());
        assertThat(words()).containsExactly("320 tonnes", "12 %");
    }

    private List<String> words() {
        var article = text();
        return lens.read(item).stream().map(figure -> article.words(figure.span())).toList();
    }

    private ArticleText text() {
        return ArticleText.of(item);
    }

    private Span span(String words) {
        var start = text().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Metric catches(String value) {
        return new Metric("", "Harbour", "fish sold", new BigDecimal(value), Optional.empty(), new Unit("kg"),
                Qualifier.EXACT, MetricKind.ACTUAL, Period.parse("2023"), new org.lectern.briefing.Quote("", "", ""),
                "");
    }

    private static Item item(String body) {
        var bare = new Item(FERRIES, "Ferries fill up", List.of(), "More people cross the bay.", body, List.of(),
                List.of(), List.of(), List.of());
        var article = ArticleText.of(bare);
        var start = article.text().indexOf("4.5 million");
        var own = new ArrayList<Metric>();
        own.add(new Metric("riders", "Bay ferries", "riders", new BigDecimal("4500000"), Optional.empty(),
                new Unit("{riders}/a"), Qualifier.APPROXIMATELY, MetricKind.ACTUAL, Period.parse("2023"),
                article.quote(new Span(start, start + "4.5 million".length())), ""));
        return new Item(FERRIES, bare.title(), bare.topics(), bare.summary(), body, bare.sources(), own, List.of(),
                List.of());
    }
}
