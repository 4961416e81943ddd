package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {

    /// A command that fails.
    @Command(name = "fail")
    static final class Failing implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("the disk\nis full");
        }
    }

    @Test
    void addsItsSubcommands() {
        var line = new CommandLine(new ValidateCommandTest.Lectern());

        Commands.addTo(line);

        assertThat(line.getSubcommands()).containsOnlyKeys("validate", "statistics");
    }

    @Test
    void tellsAFailureInASentence() {
        var err = new StringWriter();
        var line = new CommandLine(new ValidateCommandTest.Lectern()).addSubcommand(new Failing());
        Commands.addTo(line);
        line.setErr(new PrintWriter(err));

        assertThat(line.execute("fail")).isEqualTo(1);

        assertThat(err.toString().lines()).containsExactly("lectern fail: this could not be done: the disk is full");
    }
}
