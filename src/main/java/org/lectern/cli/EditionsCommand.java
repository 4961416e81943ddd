package org.lectern.cli;

import java.util.concurrent.Callable;
import org.lectern.editions.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern editions`: tells what changed from one edition of a briefing to another.
@Command(name = "editions", sortOptions = false, description = "Tells what changed from one edition of a briefing to another. Reads files only: nothing is opened or changed.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:the editions were compared", "1:a file has faults, or the two are no editions of one briefing",
        "2:wrong usage"})
final class EditionsCommand implements Callable<Integer> {

    @Mixin
    private EditionPair editions = new EditionPair();

    @Option(names = "--json", description = "Tell it as one JSON object: parts, and items with their parts, figures and sentences.")
    private boolean json;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        return editions.read(console).map(this::compare).orElse(ExitCode.SOFTWARE);
    }

    private int compare(EditionPair.Read pair) {
        var before = pair.before();
        var after = pair.after();
        if (!before.id().equals(after.id())) {
            console.complain(
                    ("lectern editions: expected two editions of one briefing, found “%s” in %s and “%s” in %s;"
                            + " name two files with one id")
                            .formatted(before.id(), editions.from(), after.id(), editions.to()));
            return ExitCode.SOFTWARE;
        }
        var changes = Editions.between(before, after);
        if (json) {
            console.tellJson(ChangesJson.of(after.id(), changes));
        } else {
            ChangeLines.of(changes).forEach(console::tell);
        }
        return pair.faulty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
