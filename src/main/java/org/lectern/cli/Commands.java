package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/// The subcommands of `lectern` that need no window.
public final class Commands {

    private Commands() {}

    /// Adds the subcommands, lets the line speak UTF-8 on the standard streams, and has it tell what goes wrong in a
    /// sentence.
    public static void addTo(CommandLine line, Places places) {
        line.addSubcommand(new ValidateCommand());
        line.addSubcommand(new StatisticsCommand());
        line.addSubcommand(new EditionsCommand());
        line.addSubcommand(NotesCommand.in(places));
        line.setOut(utf8(System.out));
        line.setErr(utf8(System.err));
        line.setExecutionExceptionHandler((trouble, failed, _) -> {
            failed.getErr().println("lectern %s: this could not be done: %s".formatted(failed.getCommandName(),
                    String.valueOf(trouble.getMessage()).replaceAll("\\R", " ")));
            return ExitCode.SOFTWARE;
        });
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
