package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Topic;
import org.lectern.exchange.Exchange;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Format;
import org.lectern.exchange.TemplateException;
import org.lectern.exchange.Templates;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern notes export`: writes notes to a file.
@Command(name = "export", sortOptions = false, description = "Writes notes to a file, and with them corrected and rejected numbers and bookmarks, each with its quote, what stands beside it, and its whole sentence.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:the file is written", "1:it could not be written", "2:wrong usage"})
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "jsonld|md|html|csv", description = "The format; unless said, the one that the file is named for.")
    private @Nullable Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the notes go; a file that is there is replaced.")
    private Path out = Path.of("");

    @Option(names = "--topic", paramLabel = "PATH", description = "Only notes on items of a topic, such as Platforms/WeChat, or below it.")
    private @Nullable String topic;

    @Option(names = "--item", paramLabel = "ID", description = "Only notes on this item: its id, or BRIEFING/ITEM; may be repeated.")
    private List<String> items = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only notes with this tag, no numbers and no bookmarks; repeated: with all of them.")
    private List<String> tags = List.of();

    @Option(names = "--template", paramLabel = "FILE", description = "The Mustache template for md or html; unless said, the one in the data folder.")
    private @Nullable Path template;

    @Option(names = "--name", paramLabel = "NAME", description = "Your name, for the notes that are yours; unless said, they have none.")
    private String name = "";

    @Mixin
    private Desk desk;

    @Mixin
    private Console console = new Console();

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        var wanted = Optional.ofNullable(format).or(() -> Format.of(String.valueOf(out.getFileName())))
                .orElseThrow(() -> console.usage("Expected --format jsonld, md, html or csv, as the name " + out
                        + " tells none"));
        if (template != null && wanted != Format.MD && wanted != Format.HTML) {
            throw console.usage("A template is for --format md or html");
        }
        try {
            var written = desk.with((exchange, library) -> write(exchange, library, wanted));
            console.tell(told(written) + " written to " + out);
            return ExitCode.OK;
        } catch (StoreException | TemplateException e) {
            console.complain("lectern notes export: " + e.getMessage());
            return ExitCode.SOFTWARE;
        } catch (IOException e) {
            console.complain("lectern notes export: %s cannot be written: %s; name another file, or allow writing there"
                    .formatted(out, e.getMessage()));
            return ExitCode.SOFTWARE;
        }
    }

    private Counts write(Exchange exchange, Library library, Format wanted) throws IOException {
        var chosen = chosen(library.shelf().get());
        Predicate<ItemRef> ofItems = item -> chosen.isEmpty() || chosen.get().contains(item);
        // Numbers and bookmarks have no tags.
        var choice = exchange.choose(note -> ofItems.test(note.item()) && note.tags().containsAll(tags),
                tags.isEmpty() ? ofItems : _ -> false);
        var export = exchange.export(choice, Desk.holdings(library), name);
        var templates = Templates.in(desk.data().resolve("templates"));
        export.save(wanted, template == null ? templates : templates.with(template), out, () -> false);
        return export.counts();
    }

    private static String told(Counts counts) {
        var parts = new ArrayList<>(List.of(Shown.counted(counts.notes(), "note")));
        if (counts.verdicts() > 0) {
            parts.add(Shown.counted(counts.verdicts(), "number"));
        }
        if (counts.bookmarks() > 0) {
            parts.add(Shown.counted(counts.bookmarks(), "bookmark"));
        }
        return String.join(", ", parts);
    }

    /// The items of which the notes are wanted; empty for all.
    private Optional<Set<ItemRef>> chosen(Shelf shelf) {
        if (topic == null && items.isEmpty()) {
            return Optional.empty();
        }
        var chosen = new HashSet<ItemRef>();
        if (topic != null) {
            chosen.addAll(refs(shelf.items(topic(topic)), "no item has the topic " + topic));
        }
        for (var id : items) {
            chosen.addAll(refs(shelf.items().stream().filter(item -> item.ref().item().equals(id)
                    || item.ref().toString().equals(id)).toList(), "no item has the id " + id));
        }
        return Optional.of(chosen);
    }

    private Topic topic(String path) {
        try {
            return Topic.parse(path);
        } catch (IllegalArgumentException e) {
            throw console.usage("Expected names with slashes between them, found " + path);
        }
    }

    private List<ItemRef> refs(List<Item> found, String complaint) {
        if (found.isEmpty()) {
            throw console.usage(complaint.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + complaint.substring(1));
        }
        return found.stream().map(Item::ref).toList();
    }
}
