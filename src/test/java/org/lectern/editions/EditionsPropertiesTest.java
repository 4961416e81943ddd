package org.lectern.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.briefing.Topic;
import org.lectern.briefing.Unit;

class EditionsPropertiesTest {

    @Property(tries = 300)
    void findsNothingIfAndOnlyIfTheEditionsAreEqual(@ForAll("briefings") Briefing one,
            @ForAll("briefings") Briefing other) {
        assertThat(Editions.between(one, one)).isEqualTo(new Changes(List.of(), List.of()));
        assertThat(Editions.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void tellsEachSentenceOfAChangedBodyOnce(@ForAll("briefings") Briefing one, @ForAll("briefings") Briefing other) {
        for (var item : Editions.between(one, other).items()) {
            if (!item.sentences().isEmpty()) {
                assertThat(item.sentences().stream().flatMap(each -> each.before().stream()).map(Sentence::span))
                        .containsExactlyInAnyOrderElementsOf(body(item.before()));
                assertThat(item.sentences().stream().flatMap(each -> each.after().stream()).map(Sentence::span))
                        .containsExactlyElementsOf(body(item.after()));
            }
        }
    }

    @Property(tries = 300)
    void tellsEachFigureThatChangedOnceAndNoOther(@ForAll("briefings") Briefing one,
            @ForAll("briefings") Briefing other) {
        for (var item : Editions.between(one, other).items()) {
            if (item.change() == Change.EDITED) {
                var before = told(item, FigureChange::before);
                var after = told(item, FigureChange::after);
                assertThat(before).doesNotHaveDuplicates();
                assertThat(after).doesNotHaveDuplicates();
                assertThat(item.before().orElseThrow().metrics()).containsAll(before);
                assertThat(item.after().orElseThrow().metrics()).containsAll(after);
                assertThat(item.figures()).noneMatch(each -> each.change() == Change.EDITED
                        && each.aspects().isEmpty());
            }
        }
    }

    @Property(tries = 200)
    void whatOneWayAddsTheOtherWayRemoves(@ForAll("briefings") Briefing one, @ForAll("briefings") Briefing other) {
        var there = Editions.between(one, other);
        var back = Editions.between(other, one);

        assertThat(count(there, Change.ADDED)).isEqualTo(count(back, Change.REMOVED));
        assertThat(count(there, Change.EDITED)).isEqualTo(count(back, Change.EDITED));
    }

    @Provide
    Arbitrary<Briefing> briefings() {
        var sentences = Arbitraries.of("The port grew by 3 %. ", "The port grew by 4 %. ", "Ships came. ",
                "Ships came late in May. ", "渔民说明年会更好。", "Nobody knows.\n\n", "A crane fell.\n\n* ");
        var bodies = sentences.list().ofMinSize(1).ofMaxSize(8).map(list -> "Start. " + String.join("", list));
        var metrics = Combinators.combine(Arbitraries.of("ships", "growth"), Arbitraries.integers().between(1, 3),
                Arbitraries.of("2023", "2024"), Arbitraries.of(MetricKind.class)).as(EditionsPropertiesTest::metric)
                .list().ofMaxSize(4);
        var items = Combinators.combine(bodies, metrics, Arbitraries.of("Ports", "Ports/Nord"))
                .as((body, list, topic) -> (Function<Integer, Item>) number -> item(number, body, numbered(list),
                        topic));
        return items.list().ofMinSize(1).ofMaxSize(3)
                .map(list -> new Briefing("b", "Title", "P", LocalDate.EPOCH, "en",
                        IntStream.range(0, list.size()).mapToObj(at -> list.get(at).apply(at)).toList()));
    }

    private static Item item(int number, String body, List<Metric> metrics, String topic) {
        return new Item(new ItemRef("b", "item-" + number), "Title", List.of(Topic.parse(topic)), "", body, List.of(),
                metrics, List.of(), List.of());
    }

    private static List<Metric> numbered(List<Metric> metrics) {
        return IntStream.range(0, metrics.size()).mapToObj(at -> {
            var each = metrics.get(at);
            return new Metric("metric-" + at, each.subject(), each.measure(), each.value(), each.upper(), each.unit(),
                    each.qualifier(), each.kind(), each.period(), each.quote(), each.source());
        }).toList();
    }

    private static Metric metric(String measure, int value, String period, MetricKind kind) {
        return new Metric("", "Port", measure, BigDecimal.valueOf(value), Optional.empty(), new Unit("%"),
                Qualifier.EXACT, kind, Period.parse(period), new Quote("Start", "", ""), "");
    }

    private static List<Span> body(Optional<Item> item) {
        var text = ArticleText.of(item.orElseThrow());
        return text.sentences().stream().filter(span -> span.start() > "Title".length()).toList();
    }

    private static List<Metric> told(ItemChange item, Function<FigureChange, Optional<Metric>> side) {
        return item.figures().stream().flatMap(each -> side.apply(each).stream()).toList();
    }

    private static long count(Changes changes, Change change) {
        return changes.items().stream().filter(item -> item.change() == change).count();
    }
}
