package org.lectern.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Source;
import org.lectern.csv.Rows;

/// Figures as a table that leads back to the words: a row for each statement, with its sentence, its item, its
/// publisher, its date and its address. Values are those that were reported.
public final class Evidence {

    private static final List<String> HEADER = List.of("subject", "measure", "value", "upper", "unit", "qualifier",
            "kind", "period", "quote", "item", "source", "publisher", "address", "date", "shown value", "shown unit",
            "rate", "origin", "item id", "figure id", "exact", "prefix", "suffix", "standing");

    private final List<List<Cell>> rows;

    private Evidence(List<List<Cell>> rows) {
        this.rows = List.copyOf(rows);
    }

    public static Evidence of(List<Datum> data) {
        var articles = new HashMap<ItemRef, ArticleText>();
        var rows = new ArrayList<List<Cell>>();
        for (var datum : data) {
            for (var statement : datum.statements()) {
                rows.add(row(datum, statement, articles.computeIfAbsent(statement.item().ref(),
                        _ -> ArticleText.of(statement.item()))));
            }
        }
        return new Evidence(rows);
    }

    /// Comma-separated, the names of the columns first.
    public String csv() {
        return lines(cell -> cell.number ? cell.words : Rows.text(cell.words), ",", "\r\n");
    }

    /// Separated by tabs, as spreadsheets paste it.
    public String tsv() {
        return lines(cell -> cell.safe().replaceAll("[\t\r\n]+", " "), "\t", "\n");
    }

    /// A table for what pastes markup.
    public String html() {
        var head = HEADER.stream().map(name -> "<th>" + name + "</th>").collect(Collectors.joining());
        return rows.stream()
                .map(row -> row.stream().map(cell -> "<td>" + ArticleText.escaped(cell.safe()) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table><tr>" + head + "</tr>", "</table>"));
    }

    /// The rows by the names of the columns, empty cells left out.
    public List<Map<String, String>> records() {
        return rows.stream().map(row -> {
            Map<String, String> named = new LinkedHashMap<>();
            for (var i = 0; i < HEADER.size(); i++) {
                if (!row.get(i).words.isEmpty()) {
                    named.put(HEADER.get(i), row.get(i).words);
                }
            }
            return named;
        }).toList();
    }

    private String lines(Function<Cell, String> cell, String between, String end) {
        return Stream.concat(Stream.of(HEADER.stream().map(Cell::number).toList()), rows.stream())
                .map(row -> row.stream().map(cell).collect(Collectors.joining(between)) + end)
                .collect(Collectors.joining());
    }

    private static List<Cell> row(Datum datum, Statement statement, ArticleText article) {
        var claim = statement.claim();
        var quote = statement.quote();
        return List.of(Cell.text(datum.subject()), Cell.text(datum.measure()), number(claim.value()),
                claim.upper().map(Evidence::number).orElse(Cell.EMPTY), Cell.text(claim.unit().code()),
                name(claim.qualifier()), name(claim.kind()), Cell.text(claim.period().text()),
                Cell.text(statement.sentence(article).orElse("")), Cell.text(statement.item().title()),
                source(statement, Source::title), source(statement, Source::publisher),
                source(statement, source -> source.url().toString()),
                Cell.text(statement.source().flatMap(Source::published).map(Period::text).orElse("")),
                datum.asReported() ? Cell.EMPTY : number(datum.value()),
                datum.asReported() ? Cell.EMPTY : Cell.text(datum.unit().code()),
                datum.rate().map(Evidence::rate).orElse(Cell.EMPTY), Cell.text(origin(statement)),
                Cell.text(statement.item().ref().toString()), Cell.text(statement.origin().id()),
                part(quote.map(Quote::exact)), part(quote.map(Quote::prefix)), part(quote.map(Quote::suffix)),
                statement.standing() == Standing.HOLDS ? Cell.EMPTY : name(statement.standing()));
    }

    private static Cell part(Optional<String> words) {
        return Cell.text(words.orElse(""));
    }

    private static Cell rate(Rate rate) {
        return Cell.text(rate.value().stripTrailingZeros().toPlainString() + " " + rate.unit() + ", " + rate.period()
                + ", " + rate.source());
    }

    private static String origin(Statement statement) {
        return switch (statement.origin()) {
            case Origin.Said _ -> "words";
            case Origin.Charted _ -> "data";
            case Origin.Found found -> found.sure() ? "found" : "found, unsure";
        };
    }

    private static Cell source(Statement statement, Function<Source, String> part) {
        return Cell.text(statement.source().map(part).orElse(""));
    }

    private static Cell number(BigDecimal value) {
        return Cell.number(value.toPlainString());
    }

    private static Cell name(Enum<?> value) {
        return Cell.text(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A cell: what a spreadsheet would take for a formula begins with an apostrophe when it is written, unless it is a
    /// number.
    private record Cell(String words, boolean number) {

        static final Cell EMPTY = new Cell("", false);

        static Cell text(String words) {
            return new Cell(words, false);
        }

        static Cell number(String words) {
            return new Cell(words, true);
        }

        String safe() {
            return number ? words : Rows.safe(words);
        }
    }
}
