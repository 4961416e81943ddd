package org.lectern.app;

import java.util.concurrent.Callable;
import org.lectern.cli.Commands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The entry of the program: without a command it opens the window.
@Command(name = "lectern", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = RenderCommand.class, sortOptions = false, description = "Opens a desktop reader for market-intelligence briefings.%n")
public final class Main implements Callable<Integer> {

    /// The exit code when there is no display to open a window on.
    static final int NO_DISPLAY = 3;

    @Mixin
    private Options options = new Options();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        var main = new Main();
        var line = new CommandLine(main);
        Commands.addTo(line, main.options);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() {
        if (!Display.present()) {
            spec.commandLine().getErr().println("Lectern found no display to open its window on; for a picture without"
                    + " one: lectern render --out FILE.png");
            return NO_DISPLAY;
        }
        return new Launch(options).run(spec.commandLine().getErr());
    }
}
