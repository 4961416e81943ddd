package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Samples;
import picocli.CommandLine;

class EditionsCommandTest {

    @TempDir
    Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() {
        Samples.outlook(folder.resolve("old"), 1);
        Samples.outlook(folder.resolve("new"), 2);
    }

    @Test
    void tellsWhatChangedOneChangeALine() {
        assertThat(run("--from", old(), "--to", now())).isEqualTo(0);

        assertThat(out.toString().replace('\u00a0', ' ').lines()).startsWith("published: 2024-05-03 -> 2024-11-08",
                "edited item growth: Trade through the port slows down",
                "  edited figure, Port of Nord: cargo, 2023, actual: 18.2 M tonnes a year -> ≈ 18.2 M tonnes a year",
                "  edited figure, Port of Nord: growth, 2026, forecast: 4.1 % -> 3.6 %",
                "  removed figure, Port of Nord: cranes out of use, 2024, actual: 2 cranes").contains(
                        "  removed source: Town paper, Town of Nord, https://example.org/town",
                        "  edited sentence: The port expects growth of 4.1 % in 2026."
                                + " -> The port now expects growth of 3.6 % in 2026.",
                        "added item tug: A tug joins",
                        "  detail: links, emphasis, or which words a figure hangs on",
                        "removed item lamp: A lamp goes out");
        assertThat(err).hasToString("");
    }

    @Test
    void tellsWhatBecameOfAFigureThatIsNoForecastAnyMore() throws IOException {
        var file = Path.of(old());
        Files.writeString(Path.of(now()), Files.readString(file).replace("\"kind\": \"forecast\", ", ""));

        assertThat(run("--from", old(), "--to", now())).isEqualTo(0);
        assertThat(out.toString().replace('\u00a0', ' ').lines()).contains(
                "  edited figure, Port of Nord: growth, 2026: forecast, 4.1 % -> actual, 4.1 %");
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(run("--from", old(), "--to", old())).isEqualTo(0);

        assertThat(out.toString().lines()).containsExactly("no change");
    }

    @Test
    void tellsItAsJsonToo() {
        assertThat(run("--from", old(), "--to", now(), "--json")).isEqualTo(0);

        assertThat(out.toString().replaceAll("\\s+", " ")).startsWith("{ \"briefing\" : \"port-outlook\", \"parts\" :"
                + " [ { \"part\" : \"published\", \"before\" : \"2024-05-03\", \"after\" : \"2024-11-08\" } ],")
                .contains("{ \"change\" : \"added\", \"before\" : null,"
                        + " \"after\" : \"A dredger has been ordered from abroad.\" }");
    }

    @Test
    void comparesOnlyEditionsOfOneBriefing() {
        var harbour = Samples.harbour(folder);

        assertThat(run("--from", old(), "--to", harbour.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("lectern editions: expected two editions of one briefing,"
                + " found “port-outlook” in " + old() + " and “harbour-week” in " + harbour
                + "; name two files with one id");
    }

    @Test
    void tellsTheFaultsOfTheFiles() {
        var missing = folder.resolve("missing.json");

        assertThat(run("--from", missing.toString(), "--to", now())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(
                missing + ":0:0: : expected a file, found nothing at this place; check the name");
    }

    private int run(String... arguments) {
        var line = new CommandLine(new EditionsCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String old() {
        return folder.resolve("old").resolve("port-outlook.json").toString();
    }

    private String now() {
        return folder.resolve("new").resolve("port-outlook.json").toString();
    }
}
