package org.lectern.exchange;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Period;
import org.lectern.briefing.Source;
import org.lectern.csv.Rows;
import org.lectern.exchange.Holdings.Holding;

/// Notes as comma-separated values, a row for each; behind them rows for verdicts on numbers and for bookmarks. What such a
/// row has no value for is empty.
final class CsvTable {

    private static final List<String> HEADER = List.of("quote", "prefix", "suffix", "sentence", "note", "tags",
            "colour", "state", "about", "item", "briefing", "publisher", "published", "sources", "source publishers",
            "source dates", "addresses", "author", "created", "modified", "id", "iri", "entry",
            "found", "subject", "measure", "value", "upper", "unit", "qualifier", "status", "period");
    private static final List<String> NO_STATISTIC = Collections.nCopies(8, "");

    private CsvTable() {}

    static void write(List<Entry> entries, List<JudgedEntry> judged, List<MarkedEntry> marked, Writer out)
            throws IOException {
        out.write(Rows.BYTE_ORDER_MARK);
        out.write(Rows.row(HEADER));
        var rows = Stream.of(entries.stream().map(CsvTable::cells), judged.stream().map(CsvTable::cells),
                marked.stream().map(CsvTable::cells)).flatMap(Function.identity()).iterator();
        while (rows.hasNext()) {
            out.write(Rows.row(rows.next().stream().map(Rows::text).toList()));
        }
    }

    private static List<String> cells(Entry entry) {
        var note = entry.annotation();
        var made = new Made(note.author(), note.created(), note.modified(), note.id(), note.item());
        return cells(entry.passage(), new Told(note.note(), String.join("; ", note.tags()), name(note.colour()),
                about(note.target())), entry.holding(), made, List.of("note", ""), NO_STATISTIC);
    }

    private static List<String> cells(JudgedEntry entry) {
        var verdict = entry.verdict();
        var made = new Made(verdict.author(), verdict.made(), verdict.made(), verdict.id(), verdict.item());
        return cells(Optional.of(entry.passage()), new Told(entry.saidWords(), "", "", "number"), entry.holding(), made,
                List.of(verdict.reading().isPresent() ? "correction" : "rejection", entry.foundWords()),
                verdict.reading().map(CsvTable::statistic).orElse(NO_STATISTIC));
    }

    private static List<String> cells(MarkedEntry entry) {
        var mark = entry.bookmark();
        var made = new Made("", mark.created(), mark.created(), mark.key(), mark.item());
        return cells(entry.passage(), new Told("", "", "", mark.place().isPresent() ? "words" : "item"),
                entry.holding(), made, List.of("bookmark", ""), NO_STATISTIC);
    }

    private static List<String> cells(Optional<Passage> passage, Told told, Optional<Holding> holding, Made made,
            List<String> entry, List<String> statistic) {
        var cells = new ArrayList<>(List.of(of(passage, each -> each.quote().exact()),
                of(passage, each -> each.quote().prefix()), of(passage, each -> each.quote().suffix()),
                of(passage, Passage::sentence), told.note(), told.tags(), told.colour(),
                passage.flatMap(Passage::state).map(CsvTable::name).orElse(""), told.about(),
                holding.map(each -> each.item().title()).orElse(made.item().item()),
                of(holding, each -> each.briefing().title()), of(holding, each -> each.briefing().publisher()),
                of(holding, each -> each.briefing().published().toString()), sources(holding, Source::title),
                sources(holding, Source::publisher),
                sources(holding, source -> source.published().map(Period::text).orElse("")),
                sources(holding, source -> source.url().toString()), made.author(), made.created().toString(),
                made.modified().toString(), made.id().toString(), ItemIri.of(made.item())));
        cells.addAll(entry);
        cells.addAll(statistic);
        return cells;
    }

    private static List<String> statistic(Metric said) {
        return List.of(said.subject(), said.measure(), said.value().toPlainString(),
                said.upper().map(BigDecimal::toPlainString).orElse(""), said.unit().code(),
                StatisticTerms.name(said.qualifier()), StatisticTerms.name(said.kind()), said.period().text());
    }

    /// What a note is about when it is not about words.
    static String about(Target target) {
        return switch (target) {
            case Target.Words _ -> "words";
            case Target.Whole _ -> "item";
            case Target.Figure figure ->
                "%s, %s, %s, %s".formatted(figure.subject(), figure.measure(), figure.unit(), figure.period());
        };
    }

    private static <T> String of(Optional<T> whole, Function<T, String> part) {
        return whole.map(part).orElse("");
    }

    private static String sources(Optional<Holding> holding, Function<Source, String> part) {
        return of(holding, each -> each.item().sources().stream().map(part).collect(joining("; ")));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// What a row says.
    private record Told(String note, String tags, String colour, String about) {}

    /// Who made it, when, and on what.
    private record Made(String author, Instant created, Instant modified, UUID id, ItemRef item) {}
}
