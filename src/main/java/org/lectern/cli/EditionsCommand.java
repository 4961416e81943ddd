package org.lectern.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingReader;
import org.lectern.editions.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `lectern editions`: tells what changed from one edition of a briefing to another.
@Command(name = "editions", sortOptions = false, description = "Tells what changed from one edition of a briefing to another. Reads files only: nothing is opened or changed.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:the editions were compared", "1:a file has faults, or the two are no editions of one briefing",
        "2:wrong usage"})
final class EditionsCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "OLD.json", description = "The older edition.")
    private Path from = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "NEW.json", description = "The newer edition.")
    private Path to = Path.of("");

    @Option(names = "--json", description = "Tell it as one JSON object: parts, and items with their parts, figures and sentences.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean faulty;

    /// Picocli shows the help itself, and then does not call the command.
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    void help(boolean asked) {}

    @Override
    public Integer call() {
        var before = briefing(from);
        var after = briefing(to);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        var line = spec.commandLine();
        if (!before.get().id().equals(after.get().id())) {
            line.getErr()
                    .println(Shown.line(("lectern editions: expected two editions of one briefing, found “%s” in %s"
                            + " and “%s” in %s; name two files with one id").formatted(before.get().id(), from,
                                    after.get().id(), to)));
            return ExitCode.SOFTWARE;
        }
        var changes = Editions.between(before.get(), after.get());
        if (json) {
            line.getOut().println(JsonMapper.shared().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(ChangesJson.of(after.get().id(), changes)));
        } else {
            ChangeLines.of(changes).forEach(each -> line.getOut().println(Shown.line(each)));
        }
        line.getOut().flush();
        return faulty ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /// Reads a briefing; what is faulty in it is told, and only where nothing of it can be read is there none.
    private Optional<Briefing> briefing(Path file) {
        var reading = BriefingReader.read(file);
        reading.faults().forEach(fault -> spec.commandLine().getErr().println(Shown.line(fault.toString())));
        faulty |= !reading.faults().isEmpty();
        return reading.briefing();
    }
}
