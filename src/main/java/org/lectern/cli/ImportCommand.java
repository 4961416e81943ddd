package org.lectern.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.briefing.ArticleText;
import org.lectern.exchange.Exchange;
import org.lectern.exchange.Import;
import org.lectern.library.Library;
import org.lectern.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern notes import`: takes the notes of files in, and with them corrected and rejected numbers and bookmarks, as one
/// step that can be undone.
@Command(name = "import", sortOptions = false, description = "Takes the notes of files in, and with them corrected and rejected numbers and bookmarks: W3C Web Annotations, those that this program writes among them, and the files of Hypothesis. Notes that are here are never overwritten: what both sides changed is kept side by side. Of two corrections of one number the later one holds, and the history keeps the other.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:all notes were read",
        "1:faults were found; the other notes were taken, unless the store could not be opened",
        "2:wrong usage"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file of notes.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only tell what would come of it.")
    private boolean dryRun;

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    @Mixin
    private Desk desk;

    @Mixin
    private Console console = new Console();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        try {
            return desk.with(this::take);
        } catch (StoreException e) {
            console.complain("lectern notes import: " + e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private int take(Exchange exchange, Library library) {
        var read = Import.read(files, Desk.holdings(library), exchange.replica(), Instant.now(), () -> false);
        var arriving = exchange.preview(read.pieces());
        if (!dryRun && !arriving.isEmpty()) {
            var shelf = library.shelf().get();
            exchange.take(read.pieces(), item -> shelf.item(item).map(ArticleText::of), _ -> {});
        }
        var report = ImportReport.of(arriving, read.faults());
        if (json) {
            console.tellJson(report.json(!dryRun));
        } else {
            report.lines(!dryRun).forEach(console::tell);
        }
        return read.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
