package org.lectern.exchange;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lectern.annotation.Target;
import org.lectern.briefing.Period;
import org.lectern.briefing.Source;
import org.lectern.csv.Rows;
import org.lectern.exchange.Holdings.Holding;

/// Notes as comma-separated values, a row for each.
final class CsvTable {

    private static final List<String> HEADER = List.of("quote", "prefix", "suffix", "sentence", "note", "tags",
            "colour", "state", "about", "item", "briefing", "publisher", "published", "sources", "source publishers",
            "source dates", "addresses", "author", "created", "modified", "id", "iri");

    private CsvTable() {}

    static void write(List<Entry> entries, Writer out) throws IOException {
        out.write(Rows.BYTE_ORDER_MARK);
        out.write(Rows.row(HEADER));
        for (var entry : entries) {
            out.write(Rows.row(cells(entry).stream().map(Rows::text).toList()));
        }
    }

    private static List<String> cells(Entry entry) {
        var note = entry.annotation();
        return List.of(passage(entry, each -> each.quote().exact()), passage(entry, each -> each.quote().prefix()),
                passage(entry, each -> each.quote().suffix()), passage(entry, Passage::sentence), note.note(),
                String.join("; ", note.tags()), name(note.colour()),
                entry.passage().flatMap(Passage::state).map(CsvTable::name).orElse(""), about(note.target()),
                of(entry, each -> each.item().title()).isEmpty()
                        ? note.item().item()
                        : of(entry, each -> each.item().title()),
                of(entry, each -> each.briefing().title()), of(entry, each -> each.briefing().publisher()),
                of(entry, each -> each.briefing().published().toString()), sources(entry, Source::title),
                sources(entry, Source::publisher),
                sources(entry, source -> source.published().map(Period::text).orElse("")),
                sources(entry, source -> source.url().toString()), note.author(), note.created().toString(),
                note.modified().toString(), note.id().toString(), ItemIri.of(note.item()));
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

    private static String passage(Entry entry, Function<Passage, String> part) {
        return entry.passage().map(part).orElse("");
    }

    private static String of(Entry entry, Function<Holding, String> part) {
        return entry.holding().map(part).orElse("");
    }

    private static String sources(Entry entry, Function<Source, String> part) {
        return of(entry, holding -> holding.item().sources().stream().map(part).collect(joining("; ")));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
