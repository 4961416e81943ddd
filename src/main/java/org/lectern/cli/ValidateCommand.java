package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.BriefingFiles.Loaded;
import org.lectern.briefing.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern validate PATH...`: tells the faults of briefing files, one a line, and how much was read.
@Command(name = "validate", description = "Checks briefing files and tells each fault with its place.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:no faults", "1:faults were found", "2:wrong usage"})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A briefing file, or a folder: all *.json files in it and below it.")
    private List<Path> paths = List.of();

    /// Picocli shows the help itself, and then does not call the command.
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    void help(boolean asked) {}

    @Override
    public Integer call() {
        var loaded = BriefingFiles.load(paths);
        var out = spec.commandLine().getOut();
        loaded.faults().forEach(fault -> out.println(Shown.line(fault.toString())));
        out.println(summary(loaded));
        out.flush();
        return loaded.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String summary(Loaded loaded) {
        var items = loaded.briefings().stream().flatMap(briefing -> briefing.items().stream()).toList();
        var statistics = items.stream().map(Item::metrics).mapToInt(List::size).sum();
        return String.join(", ", counted(loaded.briefings().size(), "briefing"), counted(items.size(), "item"),
                counted(statistics, "statistic"), counted(loaded.faults().size(), "fault"));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
