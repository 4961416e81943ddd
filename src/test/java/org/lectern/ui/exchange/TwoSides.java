package org.lectern.ui.exchange;

import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.exchange.Format;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;

/// My store, and a file of a colleague who had my notes and changed them: one I did not, one that both changed, a new one,
/// one that is here already, one on a page that is not here, and one that cannot be read.
final class TwoSides implements AutoCloseable {

    final Desk desk;
    final Exchanging exchanging;
    final Path file;
    final UUID contested;
    final UUID newer;
    private final Path folder;

    TwoSides(Path folder) {
        this.folder = folder;
        var briefings = Samples.harbour(folder.resolve("briefings"));
        desk = new Desk(folder.resolve("mine"), briefings);
        exchanging = new Exchanging(desk.exchange(), desk.library(), folder.resolve("mine"));
        contested = highlight(desk, FERRIES, "4.5 million");
        desk.annotations().annotate(contested, "The port counts every crossing, both ways.");
        newer = highlight(desk, FERRIES, "The night line");
        highlight(desk, FERRIES, "60 % of them");
        var first = export(exchanging, folder.resolve("first.jsonld"));
        try (var theirs = new Desk(folder.resolve("theirs"), briefings)) {
            var side = new Exchanging(theirs.exchange(), theirs.library(), folder.resolve("theirs"));
            take(side, first);
            theirs.annotations().annotate(contested, "The port counts each crossing once, says 港口管理局.");
            theirs.annotations().tag(List.of(contested), "method");
            theirs.annotations().annotate(newer, "Since when, exactly?");
            highlight(theirs, QUAY, "Only 3 boats");
            file = export(side, folder.resolve("Ada’s notes.jsonld"));
        }
        desk.annotations().annotate(contested, "The port counts every crossing, one way.");
        var text = read(file);
        write(file, text.substring(0, text.lastIndexOf("]}}")) + """
                ,{"id": "urn:x:bad", "type": "Annotation"},
                {"id": "urn:x:else", "type": "Annotation", "creator": {"name": "Ada"},
                 "target": {"source": "https://example.org/elsewhere", "lectern:title": "Another page",
                  "selector": {"type": "TextQuoteSelector", "exact": "words of another page"}}}
                ]}}
                """);
    }

    /// A file of a colleague who had my verdict on a number and judged otherwise, rejected another one, and set a bookmark.
    Path numbers() {
        var text = ArticleText.of(desk.library().shelf().get().item(QUAY).orElseThrow());
        desk.lens().correct(QUAY, text, span(text, "Only 3"), fish("4"));
        try (var theirs = new Desk(folder.resolve("numbers"), folder.resolve("briefings/harbour-week.json"))) {
            var side = new Exchanging(theirs.exchange(), theirs.library(), folder.resolve("numbers"));
            take(side, export(exchanging, folder.resolve("mine.jsonld"), _ -> false));
            theirs.lens().correct(QUAY, text, span(text, "Only 3"), fish("5"));
            theirs.lens().reject(QUAY, text, span(text, "4.9 million"));
            theirs.annotations().bookmarks().add(QUAY, text, span(text, "says the town"));
            return export(side, folder.resolve("Ada’s numbers.jsonld"), _ -> false);
        }
    }

    private static Metric fish(String value) {
        return new Metric("", "Harbour", "fish", new BigDecimal(value), Optional.empty(), new Unit("t"),
                Qualifier.EXACT,
                MetricKind.ACTUAL, Period.parse("2023"), new Quote("", "", ""), "");
    }

    static void take(Exchanging side, Path file) {
        var read = org.lectern.exchange.Import.read(List.of(file), side.holdings(),
                side.exchange().replica(), java.time.Instant.EPOCH, () -> false);
        side.exchange().take(read.pieces(), item -> side.library().shelf().get().item(item).map(ArticleText::of),
                _ -> {});
    }

    @Override
    public void close() {
        desk.close();
    }

    private static UUID highlight(Desk desk, ItemRef item, String words) {
        var text = ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
        return desk.annotations().highlight(item, text, span(text, words), Colour.GREEN).id();
    }

    private static Path export(Exchanging side, Path file) {
        return export(side, file, _ -> true);
    }

    private static Path export(Exchanging side, Path file, Predicate<Annotation> notes) {
        try {
            side.export(side.exchange().choose(notes, _ -> true), "Ada").save(Format.JSONLD, side.templates(), file,
                    () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String words) {
        Samples.write(file, words);
    }
}
