package org.lectern.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// What every command has: its help, and the streams on which it speaks.
final class Console {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// Picocli shows the help itself, and then does not call the command.
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    void help(boolean asked) {}

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /// Writes a line that answers what was asked.
    void tell(String line) {
        out().println(Shown.line(line));
    }

    /// Writes the answer as JSON.
    void tellJson(Object answer) {
        out().println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    /// Writes a line on what is wrong.
    void complain(String line) {
        err().println(Shown.line(line));
    }

    /// That the command was given what it does not take.
    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), Shown.line(message));
    }
}
