package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Samples;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ValidateCommandTest {

    @TempDir
    Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine line = new CommandLine(new Lectern());

    /// Stands for the command that the others are added to.
    @Command(name = "lectern")
    static final class Lectern {}

    @BeforeEach
    void addCommands() {
        line = new CommandLine(new Lectern());
        Commands.addTo(line, NotesCommandTest.places(folder));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
    }

    @Test
    void countsWhatIsGood() {
        var file = Samples.harbour(folder);

        assertThat(line.execute("validate", file.toString())).isEqualTo(0);

        assertThat(out).hasToString("1 briefing, 2 items, 4 statistics, 0 faults\n".replace("\n", System
                .lineSeparator()));
        assertThat(err).hasToString("");
    }

    @Test
    void tellsEachFaultOnALine() {
        var file = Samples.write(folder.resolve("faulty.json"), """
                {"format": "lectern-briefing/1", "id": "faulty", "title": "Faulty", "publisher": "P",
                 "published": "2024-05", "language": "en",
                 "items": [{"id": "one", "title": "北港", "topics": [], "body": "In 2023 came 5 boats.",
                   "metrics": [{"subject": "北港", "measure": "boats", "value": "5", "unit": "{boats}",
                     "period": "2023", "quote": {"exact": "6 boats"}, "source": "port"}]}]}
                """);

        assertThat(line.execute("validate", file.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).containsExactly(
                file + ":2:15: /published: expected a day of the calendar, such as 2022-06-10, found “2024-05”; mend it:"
                        + " until then the briefing is left out",
                file + ":3:51: /items/0/topics: expected one topic at least, found an empty list; mend it",
                file + ":4:63: /items/0/metrics/0/value: expected the value as a number without quotation marks, found"
                        + " “5”; mend it: until then the metric is left out",
                file + ":5:43: /items/0/metrics/0/quote/exact: expected words of the item’s title, summary or body,"
                        + " without their markup, found “6 boats”, which is none of them; mend it: until then the metric"
                        + " is left out",
                file + ":5:65: /items/0/metrics/0/source: expected the id of a source of the item, found “port”, which"
                        + " is none of them; mend it: until then the metric is left out",
                "0 briefings, 0 items, 0 statistics, 5 faults");
        assertThat(err).hasToString("");
    }

    @Test
    void walksFolders() {
        Samples.harbour(folder.resolve("a").resolve("b"));
        var broken = Samples.write(folder.resolve("broken.json"), "{");
        Samples.write(folder.resolve("notes.txt"), "{");

        assertThat(line.execute("validate", folder.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).containsExactly(
                broken + ":1:2: : expected a name in quotation marks or }, found the end of the file; add what is missing"
                        + " from here on",
                "1 briefing, 2 items, 4 statistics, 1 fault");
    }

    @Test
    void tellsOfAPathThatIsMissing() {
        var good = Samples.harbour(folder);
        var missing = folder.resolve("missing.json");

        assertThat(line.execute("validate", missing.toString(), good.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).containsExactly(
                missing + ":0:0: : expected a file, found nothing at this place; check the name",
                "1 briefing, 2 items, 4 statistics, 1 fault");
    }

    @Test
    void tellsOfAFolderWithoutBriefings() {
        assertThat(line.execute("validate", folder.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).containsExactly(
                folder + ":0:0: : expected a folder with briefings, found no *.json file in it; put briefing files there"
                        + " or name another folder",
                "0 briefings, 0 items, 0 statistics, 1 fault");
    }

    @Test
    void keepsControlCharactersOfNamesFromTheTerminal() {
        var missing = folder.resolve("a\u001b[31m\nb");

        assertThat(line.execute("validate", missing.toString())).isEqualTo(1);

        assertThat(out.toString().lines().findFirst()).get().asString()
                .startsWith(folder + "/a\uFFFD[31m\uFFFDb:0:0: ");
    }

    @Test
    void asksForAPath() {
        assertThat(line.execute("validate")).isEqualTo(2);

        assertThat(out).hasToString("");
        assertThat(err.toString()).startsWith("Missing required parameter: 'PATH'").contains(
                "Usage: lectern validate [-h] PATH...");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(line.execute("validate", "--deep", folder.toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith("Unknown option: '--deep'");
    }

    @Test
    void showsItsHelp() {
        assertThat(line.execute("validate", "--help")).isEqualTo(0);

        assertThat(out.toString()).contains("Usage: lectern validate [-h] PATH...", "1   faults were found");
    }
}
