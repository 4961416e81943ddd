package org.lectern.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lectern notes`: the notes out of the program and into it.
@Command(name = "notes", description = "Writes notes to files, reads them from files, or places those of a file anew.")
final class NotesCommand implements Runnable {

    @Mixin
    private Console console = new Console();

    private NotesCommand() {}

    static CommandLine in(Places places) {
        return new CommandLine(new NotesCommand()).addSubcommand(new ExportCommand(new Desk(places)))
                .addSubcommand(new ImportCommand(new Desk(places))).addSubcommand(new ReanchorCommand());
    }

    @Override
    public void run() {
        throw console.usage("Missing required subcommand: export, import or reanchor");
    }
}
