package org.lectern.statistics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.BriefingFiles;
import org.lectern.statistics.dates.Dates;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How much text a second is read on one thread, over the bundled briefings: look at the counter `megabytes`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StatisticsBenchmark {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private final List<String> texts = BriefingFiles.load(List.of(Path.of("briefings"))).briefings().stream()
            .flatMap(briefing -> briefing.items().stream()).map(item -> ArticleText.of(item).text()).toList();
    private final double size = texts.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum()
            / 1_000_000.0;

    @Benchmark
    public int numbersUnitsAndDates(Read read) {
        var found = 0;
        for (var text : texts) {
            var tokens = Tokens.of(text, Language.ENGLISH);
            found += Choosing.between(new QuantityGrammar(tokens).read(), Dates.find(tokens, DAY), tokens).quantities()
                    .size();
        }
        read.megabytes += size;
        return found;
    }

    @Benchmark
    public int numbersAndUnits(Read read) {
        var found = 0;
        for (var text : texts) {
            found += new QuantityGrammar(Tokens.of(text, Language.ENGLISH)).read().size();
        }
        read.megabytes += size;
        return found;
    }

    @Benchmark
    public int withWhatTheyMeasure(Read read) {
        var found = 0;
        for (var text : texts) {
            found += Statistics.find(text, Language.ENGLISH, DAY).size();
        }
        read.megabytes += size;
        return found;
    }

    /// What was read so far.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public double megabytes;
    }
}
