package org.lectern.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lectern notes`: the notes out of the program and into it.
@Command(name = "notes", description = "Writes notes to files, reads them from files, or places those of a file anew.")
final class NotesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private NotesCommand() {}

    static CommandLine in(Places places) {
        return new CommandLine(new NotesCommand()).addSubcommand(new ExportCommand(new Desk(places)))
                .addSubcommand(new ImportCommand(new Desk(places))).addSubcommand(new ReanchorCommand());
    }

    /// Picocli shows the help itself, and then does not call the command.
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    void help(boolean asked) {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: export, import or reanchor");
    }
}
