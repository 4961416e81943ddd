package org.lectern.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern statistics FILE...`: tells the statistics of texts and briefings, one a line or as JSON; with `--jsonl` it
/// answers rows from standard input until these end.
@Command(name = "statistics", description = "Finds the statistics in texts, Markdown files and briefings.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:all was read", "1:something could not be read", "2:wrong usage"})
final class StatisticsCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A text, a Markdown file or a briefing (*.json).")
    private List<Path> files = List.of();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the text: en or zh; told from the letters when left out.")
    private String language = "";

    @Option(names = "--ref", paramLabel = "DATE", description = "The day that words such as last year are told from, as 2022-06-10; today when left out.")
    private @Nullable LocalDate reference;

    @Option(names = "--json", description = "Writes a JSON object a file.")
    private boolean json;

    @Option(names = "--jsonl", description = "Answers rows {\"id\", \"text\", \"lang\", \"ref\"} from standard input, one a line.")
    private boolean rows;

    @Override
    public Integer call() throws IOException {
        if (rows == !files.isEmpty()) {
            throw console.usage(rows
                    ? "--jsonl reads standard input: leave the files out"
                    : "name a file, or give --jsonl to answer rows from standard input");
        }
        var out = console.out();
        var err = console.err();
        var settings = new StatisticsSettings(language,
                reference == null ? LocalDate.now(ZoneId.systemDefault()) : reference);
        var faults = rows
                ? new StatisticsRows(settings, out, err)
                        .answer(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
                : new StatisticsFiles(settings, json, out, err).tell(files);
        out.flush();
        return faults == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
