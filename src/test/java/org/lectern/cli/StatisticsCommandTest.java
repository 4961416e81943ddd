package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Samples;
import picocli.CommandLine;

class StatisticsCommandTest {

    @TempDir
    Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine line = new CommandLine(new ValidateCommandTest.Lectern());

    @BeforeEach
    void addCommands() {
        line = new CommandLine(new ValidateCommandTest.Lectern());
        Commands.addTo(line, NotesCommandTest.places(folder));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
    }

    @Test
    void tellsEachStatisticOnALineWithItsPlace() {
        var file = Samples.write(folder.resolve("note.md"),
                "# Sales\n\nSales rose about 5 % in 2023,\nto €3bn. The index rose to 4,137.64.\n");

        assertThat(line.execute("statistics", file.toString())).isEqualTo(0);

        assertThat(out.toString().lines()).containsExactly(
                file + ":3:18: 5 % · approximately · up · actual · growth in sales · 2023  “5 %”",
                file + ":4:4: 3000000000 EUR · up · actual · Sales · 2023  “€3bn”",
                file + ":4:28: 4137.64 1 · up · actual · index · not sure  “4,137.64”");
        assertThat(err).hasToString("");
    }

    @Test
    void tellsThoseOfABriefingByItem() {
        var file = Samples.harbour(folder);

        assertThat(line.execute("statistics", file.toString())).isEqualTo(0);

        assertThat(out.toString().lines()).isNotEmpty().allMatch(each -> each.startsWith(file + "#"));
    }

    @Test
    void writesJson() {
        var file = Samples.write(folder.resolve("note.txt"), "It has 20 shops.");

        assertThat(line.execute("statistics", "--json", file.toString())).isEqualTo(0);

        assertThat(out.toString()).contains(
                "\"start\":7,\"end\":9,\"value\":20,\"unit\":\"shops\",\"code\":\"{shops}\"",
                "\"surface\":\"20\"");
    }

    @Test
    void readsTheOtherFilesWhenOneIsMissing() {
        var file = Samples.write(folder.resolve("note.txt"), "It has 20 shops.");
        var missing = folder.resolve("missing.txt");

        assertThat(line.execute("statistics", missing.toString(), file.toString())).isEqualTo(1);

        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith(missing + ": the file could not be read");
    }

    @Test
    void tellsWhatIsNoText() throws IOException {
        var file = Files.write(folder.resolve("note.txt"), new byte[]{(byte) 0xff, (byte) 0xfe, 0x41});

        assertThat(line.execute("statistics", file.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("expected a text in UTF-8");
    }

    @Test
    void wantsFilesOrRows() {
        assertThat(line.execute("statistics")).isEqualTo(2);
        assertThat(line.execute("statistics", "--jsonl", "note.txt")).isEqualTo(2);
    }

    @Test
    void answersRowsInTheirOrderAndTellsTheFaultyOnes() throws IOException {
        var rows = """
                {"id": "a", "text": "up to 5 %", "lang": "en", "ref": "2022-06-10"}
                {"id": "b"
                {"id": "c", "text": "约5万人", "lang": "zh"}
                {"id": "d", "text": 5}

                {"id": 6, "text": "in May", "ref": "yesterday"}
                {"id": "e", "text": "more than 30 of them, from 5 to 3"}
                """;

        var faults = new StatisticsRows(new StatisticsSettings("", LocalDate.of(2022, 6, 10)), new PrintWriter(out),
                new PrintWriter(err)).answer(new BufferedReader(new StringReader(rows)));

        assertThat(faults).isEqualTo(3);
        assertThat(out.toString().lines()).containsExactly(
                "{\"id\":\"a\",\"predictions\":[{\"start\":6,\"end\":9,\"value\":5,\"unit\":\"percentage\",\"code\":\"%\","
                        + "\"kind\":\"percent\",\"modifier\":\"max\",\"concept\":\"\",\"period\":null}]}",
                "{\"id\":\"c\",\"predictions\":[{\"start\":1,\"end\":3,\"value\":50000,\"unit\":\"人\",\"code\":\"{people}\","
                        + "\"kind\":\"count\",\"modifier\":\"approx\",\"concept\":\"\",\"period\":null}]}",
                "{\"id\":\"e\",\"predictions\":[{\"start\":10,\"end\":12,\"value\":30,\"alts\":[[30,null]],\"unit\":null,"
                        + "\"code\":\"1\",\"kind\":\"range\",\"modifier\":\"min\",\"concept\":\"\",\"period\":null},"
                        + "{\"start\":27,\"end\":33,\"value\":[3,5],\"unit\":null,\"code\":\"1\",\"kind\":\"range\","
                        + "\"modifier\":\"down\",\"concept\":\"\",\"period\":null}]}");
        assertThat(err.toString().lines()).satisfiesExactly(each -> assertThat(each).startsWith("line 2: "),
                each -> assertThat(each).startsWith("line 4: "), each -> assertThat(each).startsWith("line 6: "));
    }
}
