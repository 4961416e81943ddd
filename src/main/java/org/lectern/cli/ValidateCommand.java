package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.BriefingFiles.Loaded;
import org.lectern.briefing.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `lectern validate PATH...`: tells the faults of briefing files, one a line, and how much was read.
@Command(name = "validate", description = "Checks briefing files and tells each fault with its place.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:no faults", "1:faults were found", "2:wrong usage"})
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A briefing file, or a folder: all *.json files in it and below it.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        var loaded = BriefingFiles.load(paths);
        loaded.faults().forEach(fault -> console.tell(fault.toString()));
        console.tell(summary(loaded));
        return loaded.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String summary(Loaded loaded) {
        var items = loaded.briefings().stream().flatMap(briefing -> briefing.items().stream()).toList();
        var statistics = items.stream().map(Item::metrics).mapToInt(List::size).sum();
        return String.join(", ", Shown.counted(loaded.briefings().size(), "briefing"),
                Shown.counted(items.size(), "item"),
                Shown.counted(statistics, "statistic"), Shown.counted(loaded.faults().size(), "fault"));
    }
}
