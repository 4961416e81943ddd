package org.lectern.exchange;

import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.annotation.Bookmark;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;

/// Two stores with the same briefing, and what they can say of its numbers.
final class Colleagues implements AutoCloseable {

    Desk mine;
    Desk theirs;
    private final Path folder;
    private int files;

    Colleagues(Path folder) {
        this.folder = folder;
        mine = desk("mine", "");
        theirs = desk("theirs", "");
    }

    @Override
    public void close() {
        mine.close();
        theirs.close();
    }

    /// A highlight, a correction, a rejection, and a bookmark of either kind.
    static void everything(Desk desk) {
        var ferries = article(desk, FERRIES);
        desk.annotations().highlight(FERRIES, ferries, span(ferries, "4.5 million"), Colour.YELLOW);
        desk.lens().correct(FERRIES, ferries, span(ferries, "March 2024"), statistic("61.50",
                Optional.of(new BigDecimal("65")), Qualifier.RANGE, MetricKind.ESTIMATE));
        var quay = article(desk, QUAY);
        desk.lens().reject(QUAY, quay, span(quay, "4.9 million people"));
        desk.annotations().bookmarks().toggle(QUAY);
        desk.annotations().bookmarks().add(FERRIES, ferries, span(ferries, "More people"));
    }

    static void correct(Desk desk, String words, String value) {
        var text = article(desk, FERRIES);
        desk.lens().correct(FERRIES, text, span(text, words),
                statistic(value, Optional.empty(), Qualifier.EXACT, MetricKind.ACTUAL));
    }

    static void reject(Desk desk, String words) {
        var text = article(desk, FERRIES);
        desk.lens().reject(FERRIES, text, span(text, words));
    }

    static Metric statistic(String value, Optional<BigDecimal> upper, Qualifier qualifier, MetricKind kind) {
        return new Metric("", "Bay ferries", "share before noon", new BigDecimal(value), upper, new Unit("%"),
                qualifier,
                kind, Period.parse("2023"), new Quote("", "", ""), "");
    }

    Desk desk(String name, String instead) {
        var file = Samples.harbour(folder.resolve("b").resolve(name));
        if (!instead.isEmpty()) {
            Samples.write(file, text(file).replace("March 2024. See", instead + ". See").replace(
                    "\"quote\": {\"exact\": \"March 2024\"}", "\"quote\": {\"exact\": \"2024 once\"}"));
        }
        return new Desk(folder.resolve(name), file);
    }

    Path export(Desk desk, Format format) {
        try {
            var file = folder.resolve("notes-" + files++ + "." + format.extension());
            desk.exchange().export(desk.exchange().choose(_ -> true, _ -> true), holdings(desk),
                    format == Format.JSONLD ? "Ada" : "")
                    .save(format, Templates.in(folder.resolve("templates")), file, () -> false);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void take(Desk desk, Path file) {
        desk.exchange().take(read(desk, file).pieces(),
                item -> desk.library().shelf().get().item(item).map(ArticleText::of), _ -> {});
    }

    static List<Kind> kinds(Desk desk, Path file) {
        return desk.exchange().preview(read(desk, file).pieces()).stream().map(Arriving::kind).toList();
    }

    static Import read(Desk desk, Path file) {
        return Import.read(List.of(file), holdings(desk), desk.exchange().replica(), Instant.EPOCH, () -> false);
    }

    static List<String> said(Desk desk) {
        return desk.lens().judging().all().stream()
                .map(each -> each.words().quote().exact() + ": " + Replaced.words(each.reading())).toList();
    }

    static List<?> keys(Desk desk) {
        return desk.annotations().bookmarks().all().stream().map(Bookmark::key).sorted().toList();
    }

    static ArticleText article(Desk desk, ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
    }

    static Holdings holdings(Desk desk) {
        return new Holdings(desk.library().shelf().get().briefings());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
