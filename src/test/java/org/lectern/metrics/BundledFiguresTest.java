package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;

/// Every value that the bundled briefings plot leads to its words, and every number back to its value.
class BundledFiguresTest {

    private static final List<Item> ITEMS = BriefingFiles.load(List.of(Path.of("briefings"))).briefings().stream()
            .flatMap(briefing -> briefing.items().stream()).toList();
    private static final Map<ItemRef, ArticleText> ARTICLES = new HashMap<>();

    @Test
    void eachPlottedValueLeadsToTheWordsThatStateItInEachForm() {
        var missed = new ArrayList<String>();
        var walked = 0;
        for (var item : ITEMS) {
            for (var gathering : Metrics.gather(item, ITEMS, Selection.OWN).all()) {
                for (var form : gathering.forms()) {
                    for (var datum : gathering.chart(form).data()) {
                        for (var statement : datum.statements()) {
                            walked += statement.quote().isPresent() ? 1 : 0;
                            if (!reaches(statement)) {
                                missed.add(item.ref() + " " + form + " " + statement.origin().id());
                            }
                        }
                    }
                }
            }
        }

        assertThat(walked).as("statements in words").isGreaterThan(2000);
        assertThat(missed).isEmpty();
    }

    @Test
    void eachConvertedValueLeadsToTheWordsThatStateItInEachUnitAndForm() {
        var missed = new ArrayList<String>();
        var units = new HashSet<String>();
        for (var item : ITEMS) {
            var gatherings = Metrics.gather(item, ITEMS, Selection.OWN);
            for (var gathering : gatherings.all()) {
                for (var unit : gatherings.units(gathering)) {
                    var converted = gatherings.in(gathering, unit);
                    units.add(gathering.unit() + " " + unit);
                    converted.forms().forEach(form -> missed.addAll(missed(converted.chart(form))));
                }
            }
        }

        assertThat(units).as("pairs of units").hasSizeGreaterThan(8);
        assertThat(missed).isEmpty();
    }

    @Test
    void convertsAtTheRateOfItsTimeBackTo2005AndTellsWhatHasNone() {
        var rates = Rates.of(ITEMS);

        assertThat(rates.rate("USD", "CNY", Period.parse("2005-01"))).hasValueSatisfying(rate -> assertThat(
                rate.value() + " " + rate.unit() + " " + rate.period() + " " + rate.source())
                .isEqualTo("8.2765 CNY/USD 2005-01 US Federal Reserve"));
        assertThat(rates.rate("USD", "GBP", Period.parse("2008"))).hasValueSatisfying(
                rate -> assertThat(rate.value().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.546"));
        assertThat(rates.rate("USD", "CNY", Period.parse("2004"))).as("before the first rate").isEmpty();
        assertThat(rates.rate("EUR", "CNY", Period.parse("2024"))).as("of no rate at all").isEmpty();
    }

    @Test
    void eachValueOfASlopeLeadsToItsWordsBetweenWhicheverDates() {
        var missed = new ArrayList<String>();
        var slopes = 0;
        for (var item : ITEMS) {
            for (var gathering : Metrics.gather(item, ITEMS, Selection.OWN).all()) {
                if (gathering.forms().contains(Form.SLOPE)) {
                    var best = (Chart.Slope) gathering.chart(Form.SLOPE);
                    for (var from : gathering.beginnings(new Dates(best.from(), best.to()))) {
                        missed.addAll(missed(gathering.slope(new Dates(from, best.to())).orElseThrow()));
                        slopes++;
                    }
                }
            }
        }

        assertThat(slopes).isGreaterThan(50);
        assertThat(missed).isEmpty();
    }

    @Test
    void eachAnswerOfADisagreementLeadsToItsWordsAndBack() {
        var missed = new ArrayList<String>();
        var walked = 0;
        for (var disagreement : Metrics.disagreements(ITEMS, Selection.OWN)) {
            for (var answer : disagreement.answers()) {
                for (var statement : answer.statements()) {
                    walked++;
                    var back = Metrics.data(statement.item(), Lens.NONE).stream()
                            .filter(datum -> datum.statement().figure().equals(statement.figure())
                                    && datum.value().compareTo(statement.claim().value()) == 0)
                            .count();
                    if (!reaches(statement) || back != 1) {
                        missed.add(statement.figure().toString());
                    }
                }
            }
        }

        assertThat(walked).isGreaterThan(40);
        assertThat(missed).isEmpty();
    }

    @Test
    void eachValueOfAKeptChartLeadsToItsWords() {
        var library = Metrics.gather(ITEMS, Selection.OWN);
        var missed = new ArrayList<String>();
        for (var item : ITEMS) {
            for (var gathering : Metrics.gather(item, ITEMS, Selection.OWN).all()) {
                var subjects = gathering.own().stream().map(Strand::subject).toList();
                var kept = library.about(gathering.measure(), gathering.unit(), subjects).orElseThrow();
                var changes = Changes.between(Seen.of(gathering), kept);
                if (!changes.none()) {
                    missed.add(item.ref() + " " + gathering.measure() + " is another chart when it is kept");
                }
                changes.gathering().forms().forEach(form -> missed.addAll(missed(changes.gathering().chart(form))));
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void eachNumberOfTheTextLeadsToItsValue() {
        var missed = new ArrayList<String>();
        for (var item : ITEMS) {
            var data = Metrics.data(item, Lens.NONE);
            for (var metric : item.metrics()) {
                var span = article(item).find(metric.quote());
                var reached = data.stream().filter(datum -> datum.stated(item.ref(), metric.id()))
                        .filter(datum -> datum.statement().span(article(item)).equals(span)).toList();
                if (span.isEmpty() || reached.size() != 1
                        || reached.getFirst().value().compareTo(metric.value()) != 0) {
                    missed.add(item.ref() + " " + metric.id());
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void eachNumberOfAnItemStandsOnItsChartsUnlessItIsAlone() {
        var missed = new ArrayList<String>();
        for (var item : ITEMS) {
            var gatherings = Metrics.gather(item, ITEMS, Selection.OWN).all();
            for (var metric : item.metrics()) {
                var alike = gatherings.stream().filter(each -> each.measure().equalsIgnoreCase(metric.measure())
                        && each.unit().equals(metric.unit())).toList();
                var shown = alike.stream().flatMap(each -> each.own().stream())
                        .flatMap(strand -> strand.data().stream())
                        .anyMatch(datum -> datum.stated(item.ref(), metric.id()));
                if (!alike.isEmpty() && !shown && alike.stream().flatMap(each -> each.own().stream())
                        .anyMatch(strand -> strand.subject().equalsIgnoreCase(metric.subject()))) {
                    missed.add(item.ref() + " " + metric.id());
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    private static List<String> missed(Chart chart) {
        return chart.data().stream().flatMap(datum -> datum.statements().stream())
                .filter(statement -> !reaches(statement)).map(statement -> statement.figure().toString()).toList();
    }

    private static boolean reaches(Statement statement) {
        var article = article(statement.item());
        return statement.quote().map(quote -> statement.span(article).map(article::words).filter(quote.exact()::equals)
                .isPresent()).orElse(true);
    }

    private static ArticleText article(Item item) {
        return ARTICLES.computeIfAbsent(item.ref(), _ -> ArticleText.of(item));
    }
}
