package org.lectern.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Arrival;
import org.lectern.annotation.Revision;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Fault;
import org.lectern.exchange.Import;
import org.lectern.exchange.Incoming;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.library.Library;
import org.lectern.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `lectern notes import`: takes the notes of files in, as one step that can be undone.
@Command(name = "import", sortOptions = false, description = "Takes the notes of files in: W3C Web Annotations, those that this program writes among them, and the files of Hypothesis. Notes that are here are never overwritten: what both sides changed is kept side by side.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    /// Picocli shows the help itself, and then does not call the command.
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    void help(boolean asked) {}

    @Override
    public Integer call() throws Exception {
        try {
            return desk.with(this::take);
        } catch (StoreException e) {
            spec.commandLine().getErr().println("lectern notes import: " + Shown.line(String.valueOf(e.getMessage())));
            return ExitCode.SOFTWARE;
        }
    }

    private int take(Annotations annotations, Library library) {
        var read = Import.read(files, Desk.holdings(library), annotations.merging().replica(), Instant.now(),
                () -> false);
        var revisions = read.notes().stream().map(Incoming::revision).toList();
        var counts = counts(annotations.merging().preview(revisions), read);
        if (!dryRun && !revisions.isEmpty()) {
            take(annotations, library, read, revisions);
        }
        if (json) {
            tellJson(counts, read.faults());
        } else {
            tell(counts, read.faults());
        }
        return read.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void take(Annotations annotations, Library library, Import read, List<Revision> revisions) {
        var shelf = library.shelf().get();
        annotations.merging().take(revisions, item -> shelf.item(item).map(ArticleText::of));
        var items = new LinkedHashSet<>(
                read.notes().stream().map(each -> each.revision().annotation().item()).toList());
        annotations.notebook().settle(items, item -> shelf.item(item).map(ArticleText::of));
    }

    private static Map<String, Integer> counts(List<Arrival> arrivals, Import read) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : Arrival.Kind.values()) {
            counts.put(name(kind), (int) arrivals.stream().filter(each -> each.kind() == kind).count());
        }
        counts.put("faulty", read.faults().size());
        for (var landing : Landing.values()) {
            counts.put(landing == Landing.WORDS ? "painted" : name(landing),
                    (int) read.notes().stream().filter(each -> each.landing() == landing).count());
        }
        return counts;
    }

    private void tell(Map<String, Integer> counts, List<Fault> faults) {
        var out = spec.commandLine().getOut();
        faults.forEach(fault -> out.println(Shown.line(fault.toString())));
        counts.forEach((name, count) -> out.println("%7d %s".formatted(count, name)));
        if (dryRun) {
            out.println("Nothing was taken in.");
        }
        out.flush();
    }

    private void tellJson(Map<String, Integer> counts, List<Fault> faults) {
        var told = new LinkedHashMap<String, Object>();
        told.put("taken", !dryRun);
        told.put("counts", counts);
        told.put("faults", faults.stream().map(fault -> Map.of("file", fault.file().toString(), "line", fault.line(),
                "column", fault.column(), "pointer", fault.pointer(), "message", fault.message())).toList());
        spec.commandLine().getOut().println(JsonMapper.shared().writerWithDefaultPrettyPrinter()
                .writeValueAsString(told));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
