package org.lectern.metrics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;
import org.lectern.briefing.Source;
import org.lectern.csv.Rows;

/// Writes figures as comma-separated values by RFC 4180, each with the sentence that states it; to be saved in UTF-8.
public final class Csv {

    private static final List<String> HEADER = List.of("subject", "measure", "value", "upper", "unit", "qualifier",
            "kind", "period", "quote", "item", "source", "publisher", "address", "date");

    private Csv() {}

    /// The values of a chart, a row for each statement.
    public static String of(Chart chart) {
        return write(chart.data());
    }

    /// All figures of some items.
    public static String of(List<Item> items) {
        return write(items.stream().flatMap(item -> Metrics.data(item).stream()).toList());
    }

    private static String write(List<Datum> data) {
        var articles = new HashMap<ItemRef, ArticleText>();
        var rows = data.stream().flatMap(datum -> datum.statements().stream().map(each -> row(datum, each,
                articles.computeIfAbsent(each.item().ref(), _ -> ArticleText.of(each.item())))));
        return Stream.concat(Stream.of(HEADER), rows).map(Rows::row)
                .collect(Collectors.joining("", Rows.BYTE_ORDER_MARK, ""));
    }

    private static List<String> row(Datum datum, Statement statement, ArticleText article) {
        return List.of(Rows.text(datum.subject()), Rows.text(datum.measure()), number(datum.value()),
                datum.upper().map(Csv::number).orElse(""), Rows.text(datum.unit().code()), name(datum.qualifier()),
                name(datum.kind()), Rows.text(datum.period().text()), Rows.text(sentence(statement, article)),
                Rows.text(statement.item().title()), of(statement, Source::title), of(statement, Source::publisher),
                of(statement, source -> source.url().toString()),
                Rows.text(statement.source().flatMap(Source::published).map(Period::text).orElse("")));
    }

    private static String of(Statement statement, Function<Source, String> part) {
        return Rows.text(statement.source().map(part).orElse(""));
    }

    private static String sentence(Statement statement, ArticleText article) {
        return statement.metric().map(metric -> article.find(metric.quote())
                .map(span -> article.words(article.sentence(span))).orElse(metric.quote().exact())).orElse("");
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
