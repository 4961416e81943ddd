package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;

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

    private static boolean reaches(Statement statement) {
        var article = article(statement.item());
        return statement.quote().map(quote -> statement.span(article).map(article::words).filter(quote.exact()::equals)
                .isPresent()).orElse(true);
    }

    private static ArticleText article(Item item) {
        return ARTICLES.computeIfAbsent(item.ref(), _ -> ArticleText.of(item));
    }
}
